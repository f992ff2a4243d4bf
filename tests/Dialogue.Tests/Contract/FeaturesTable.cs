using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OpenDialogue.Dialogue.Tests.Contract;

/// <summary>
/// docs/features.md: each feature of the method (tests/features.txt) with the tests that carry its number, wherever
/// they are: <c>[Feature(20)]</c> in C#, <c>#20</c> in the title of a journey. Without one it is not done.
/// </summary>
public sealed partial class FeaturesTable
{
    [Fact]
    public void The_list_of_features_says_which_have_a_test()
    {
        var tests = InCSharp().Concat(InJourneys()).ToLookup(t => t.Feature, t => t.Test);
        var text = new StringBuilder(
            """
            # Features

            The features of the method and the tests that carry their acceptance lines. Made from the tests
            (`tests/Dialogue.Tests/Contract/FeaturesTable.cs`; `UPDATE_GOLDEN=1` writes it). M must, S should, C could.

            | # | | feature | test | |
            |---|---|---|---|---|

            """
        );
        foreach (var row in File.ReadLines(Path.Combine(Golden.Root, "tests/features.txt")))
        {
            var (number, weight, name) = row.Split('\t') is [var n, var w, var f] ? (Number(n), w, f) : default;
            var carried = tests[number].Order(StringComparer.Ordinal).ToList();
            text.Append(
                $"| {number} | {weight} | {name} | {string.Join("<br>", carried)} | {(carried.Count > 0 ? "done" : "not yet")} |\n"
            );
        }
        Golden.Check("docs/features.md", text.ToString());
    }

    private static IEnumerable<(int Feature, string Test)> InCSharp() =>
        Sources("*.cs")
            .SelectMany(file => MarkedTest().Matches(File.ReadAllText(file)).Select(m => (file, m)))
            .SelectMany(found =>
                Mark()
                    .Matches(found.m.Value)
                    .Select(mark =>
                        (
                            Number(mark.Groups[1].Value),
                            $"{Path.GetFileNameWithoutExtension(found.file)}: {found.m.Groups["name"].Value.Replace('_', ' ')}"
                        )
                    )
            );

    private static IEnumerable<(int Feature, string Test)> InJourneys() =>
        Sources("*.test.ts")
            .SelectMany(file => JourneyTitle().Matches(File.ReadAllText(file)).Select(m => m.Groups["title"].Value))
            .SelectMany(title => JourneyMark().Matches(title).Select(m => (Number(m.Groups[1].Value), title)));

    private static IEnumerable<string> Sources(string pattern) =>
        Directory
            .EnumerateFiles(Path.Combine(Golden.Root, "tests"), pattern, SearchOption.AllDirectories)
            .Where(f =>
                !f.Contains("node_modules", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(\s*\[(Fact|Theory|Feature\(\d+\)|InlineData\([^\]]*\))\])+\s*public (async )?\w+ (?<name>\w+)\("
    )]
    private static partial Regex MarkedTest();

    [GeneratedRegex(@"\[Feature\((\d+)\)\]")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\b(?:test|it|journey)\(\s*(['""`])(?<title>[^\n]*?)\1,")]
    private static partial Regex JourneyTitle();

    [GeneratedRegex(@"#(\d+)")]
    private static partial Regex JourneyMark();
}
