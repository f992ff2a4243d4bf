namespace OpenDialogue.WebHost;

/// <summary>The folder for journal and keys: health data, so no other user of the machine may read it.</summary>
internal static class DataFolder
{
    internal static void Prepare(string path)
    {
        if (Directory.Exists(path))
            return;
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
