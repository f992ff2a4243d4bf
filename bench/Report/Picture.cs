using System.Globalization;
using System.Net;

namespace OpenDialogue.Bench.Report;

/// <summary>
/// The rows as bars on one scale: how far each is from its target, which is the line in the middle. To the right is
/// better, by doublings. In words it says the same as the table.
/// </summary>
internal static class Picture
{
    private const int Width = 1220;
    private const int Line = 22;
    private const int Middle = 960;
    private const int PerDoubling = 60;

    internal static string Of(IReadOnlyList<Row> rows)
    {
        var end = (rows.Count * Line) + 24;
        string[] all =
        [
            $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {end + 16}" role="img" font-family="sans-serif" font-size="11">""",
            "<title>Each row of the table, and how far it is from its target</title>",
            "<style>text{fill:#222}.met{fill:#2f7d5b}.missed{fill:#b5532a}line{stroke:#222}"
                + "@media(prefers-color-scheme:dark){text{fill:#ddd}line{stroke:#ddd}}</style>",
            .. rows.Select((row, i) => Bar(row, 24 + (i * Line))),
            $"""<line x1="{Middle}" x2="{Middle}" y1="14" y2="{end}"/>""",
            $"""<text x="{Middle}" y="10" text-anchor="middle">target; a doubling is {PerDoubling} wide</text>""",
            "</svg>",
            "",
        ];
        return string.Join('\n', all);
    }

    private static string Bar(Row row, int y)
    {
        // Nothing at all, of what should be little, is as good as can be.
        var seen = Math.Max(row.Ratio, row.Target.Bound / 1000);
        var better = row.Target.IsAtLeast ? seen / row.Target.Bound : row.Target.Bound / seen;
        var length = (int)(Math.Clamp(Math.Log2(better), -4, 4) * PerDoubling);
        var (x, width) = length < 0 ? (Middle + length, -length) : (Middle, length);
        var kind = row.IsMet ? "met" : "missed";
        var ratio = row.Ratio.ToString("0.00", CultureInfo.InvariantCulture);
        return $"""<text x="8" y="{y + 12}">{WebUtility.HtmlEncode(row.Name)}: {ratio}</text>"""
            + $"""<rect class="{kind}" x="{x}" y="{y + 2}" width="{Math.Max(width, 1)}" height="13"/>""";
    }
}
