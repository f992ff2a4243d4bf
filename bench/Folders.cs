namespace OpenDialogue.Bench;

/// <summary>Where things are. What a run writes is gone when it ends, but for what it has measured.</summary>
internal static class Folders
{
    private static readonly DirectoryInfo Temporary = Directory.CreateTempSubdirectory("bench-");
    private static int made;

    /// <summary>The folder of this bench in the repository.</summary>
    internal static string Bench { get; } = Find();

    internal static string Peers => Path.Combine(Bench, "peers");

    internal static string New(string name) =>
        Temporary.CreateSubdirectory($"{name}-{Interlocked.Increment(ref made)}").FullName;

    internal static void Delete() => Temporary.Delete(recursive: true);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "OpenDialogue.Orleans.sln")))
                return Path.Combine(folder.FullName, "bench");
        throw new DirectoryNotFoundException("the bench is run from its repository");
    }
}
