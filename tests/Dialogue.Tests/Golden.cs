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

    /// <summary>What stands between the two marks of that name.</summary>
    internal static string Part(string path, string name)
    {
        var (text, from, to) = Find(path, name);
        return text[from..to];
    }

    internal static void CheckPart(string path, string name, string expected)
    {
        var (text, from, to) = Find(path, name);
        Check(path, text[..from] + expected + text[to..]);
    }

    private static (string Text, int From, int To) Find(string path, string name)
    {
        var (begin, end) = ($"<!-- {name} -->\n", $"<!-- /{name} -->");
        var text = File.ReadAllText(Path.Combine(Root, path));
        var from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return (text, from, text.IndexOf(end, StringComparison.Ordinal));
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(here)!);
        while (!File.Exists(Path.Combine(folder.FullName, "OpenDialogue.Orleans.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
