using System.Runtime.CompilerServices;

namespace OpenDialogue.Dialogue.Tests;

/// <summary>
/// Files of the repository that are made from the code. A test compares; run with <c>UPDATE_GOLDEN=1</c> it writes.
/// </summary>
internal static class Golden
{
    internal static string Root { get; } = FindRoot();

    internal static void Check(string path, string expected)
    {
        var file = Path.Combine(Root, path);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, expected);
        }
        var actual = File.Exists(file) ? File.ReadAllText(file) : "";
        Assert.True(
            actual == expected,
            $"{path} is not what the code says. Look at the change; if it is meant, run the tests with UPDATE_GOLDEN=1."
        );
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(here)!);
        while (!File.Exists(Path.Combine(folder.FullName, "OpenDialogue.Orleans.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
