namespace OpenDialogue.Rooms.Sqlite;

/// <summary>Makes sure, before anything is served, that the file is whole, ours, of a schema we know, and writable.</summary>
internal static class JournalFile
{
    /// <summary>A larger file is not read through at every start: that would take longer than it is worth.</summary>
    private const long CheckedWhole = 256L * 1024 * 1024;

    internal static void Prepare(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        MakePrivate(path);
        using var connection = Connections.OpenToWrite(path);
        if (new FileInfo(path).Length <= CheckedWhole && connection.Text("pragma quick_check(1)") != "ok")
            throw Faults.Corrupt(path);
        Migrations.Run(connection, path);
    }

    /// <summary>Health data: only the account that runs the service reads the file. SQLite gives its log the same mode.</summary>
    internal static void MakePrivate(string path)
    {
        if (OperatingSystem.IsWindows() || File.Exists(path))
            return;
        var mode = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.ReadWrite,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        };
        new FileStream(path, mode).Dispose();
    }
}
