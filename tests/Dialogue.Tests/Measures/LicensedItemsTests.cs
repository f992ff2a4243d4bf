using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace OpenDialogue.Dialogue.Tests.Measures;

/// <summary>
/// No item of ORS, SRS or SDQ is anywhere in the repository. What to look for must not be here either: licensed-items.txt
/// has of each item (in English, and those Danish ones that are known to us) the fingerprint of its last five words.
/// </summary>
public sealed partial class LicensedItemsTests
{
    private static readonly string[] Texts = [".cs", ".ts", ".tsx", ".js", ".html", ".css", ".md", ".txt", ".json"];
    private static readonly string[] NotOurs = [".git", "bin", "obj", "node_modules", "wwwroot", "dist"];

    [Fact]
    [Feature(54)]
    public void The_repository_contains_no_item_that_may_not_be_shown()
    {
        var known = File.ReadLines(Path.Combine(Golden.Root, "tests/Dialogue.Tests/Measures/licensed-items.txt"))
            .Select(line => line.Split(' '))
            .ToLookup(line => int.Parse(line[0]), line => line[1]);
        Assert.True(known.Sum(fingerprints => fingerprints.Count()) > 30);
        var files = Sources(new(Golden.Root)).ToList();
        Assert.True(files.Count > 300, $"only {files.Count} files were looked through");
        foreach (var file in files)
            Assert.False(Holds(File.ReadAllText(file.FullName), known), $"{file} has an item of a licensed instrument");
    }

    [Fact]
    public void An_item_is_found_however_it_is_set()
    {
        var known = new[] { (Words: 4, Print("kun til denne prøve")) }.ToLookup(f => f.Words, f => f.Item2);
        Assert.True(Holds("<li>Kun til\n    denne   prøve.</li>", known));
        Assert.False(Holds("kun til den prøve", known));
    }

    private static bool Holds(string text, ILookup<int, string> known)
    {
        string[] words = [.. Word().Matches(text).Select(word => word.Value.ToLowerInvariant())];
        return known.Any(length =>
            Enumerable
                .Range(0, Math.Max(0, words.Length - length.Key + 1))
                .Any(from => length.Contains(Print(string.Join(' ', words[from..(from + length.Key)]))))
        );
    }

    private static string Print(string words) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..16];

    private static IEnumerable<FileInfo> Sources(DirectoryInfo folder) =>
        folder
            .EnumerateFiles()
            .Where(file => Texts.Contains(file.Extension))
            .Concat(folder.EnumerateDirectories().Where(sub => !NotOurs.Contains(sub.Name)).SelectMany(Sources));

    [GeneratedRegex(@"[^\W_]+")]
    private static partial Regex Word();
}
