using System.Text;

namespace OpenDialogue.WebHost.Copies;

/// <summary>A page of headings, lines and tables that needs nothing else to be read or printed. All text is escaped.</summary>
internal sealed class Page(string title, string language)
{
    // In the file itself: it is opened from wherever it was saved.
    private const string Style = """
        body{font:1.05rem/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1c1c1c;background:#fff}
        h1{font-size:1.7rem}h2{margin-top:2.5rem;border-top:1px solid #999;padding-top:1rem}h3{margin-bottom:.2rem}
        p,li,td{white-space:pre-wrap;overflow-wrap:anywhere}q{quotes:"»" "«"}
        table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #ccc;vertical-align:top}
        .meta{color:#555}section.meeting{break-inside:auto}h2,h3{break-after:avoid}
        @media (prefers-color-scheme:dark){@media screen{body{color:#eee;background:#181818}.meta{color:#bbb}}}
        """;

    private readonly StringBuilder body = new();

    internal Page Title(string text) => Tag("h1", text);

    internal Page Section(string text) => Tag("h2", text);

    internal Page Part(string text) => Tag("h3", text);

    internal Page Line(string text) => Tag("p", text);

    internal Page Small(string text) => Raw("<p class=\"meta\">").Text(text).Raw("</p>\n");

    /// <summary>Nothing where there are no lines.</summary>
    /// <param name="heading">Empty for none.</param>
    internal Page Lines(string heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
            return this;
        Heading(heading).Raw("<ul>");
        foreach (var line in all)
            Raw("<li>").Text(line).Raw("</li>");
        return Raw("</ul>\n");
    }

    /// <summary>Nothing where there are no rows.</summary>
    /// <param name="heading">Empty for none.</param>
    internal Page Table(string heading, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return this;
        Heading(heading).Raw("<table><thead>").Row("th scope=\"col\"", "th", columns).Raw("</thead><tbody>");
        foreach (var row in all)
            Row("td", "td", row);
        return Raw("</tbody></table>\n");
    }

    public override string ToString() =>
        $"""
            <!doctype html>
            <html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>{Escaped(title)}</title><style>{Style}</style></head><body><main>
            {body}</main></body></html>

            """;

    private Page Heading(string text) => text.Length == 0 ? this : Part(text);

    private Page Row(string open, string close, IReadOnlyList<string> cells)
    {
        Raw("<tr>");
        foreach (var cell in cells)
            Raw($"<{open}>").Text(cell).Raw($"</{close}>");
        return Raw("</tr>");
    }

    private Page Tag(string tag, string text) => Raw($"<{tag}>").Text(text).Raw($"</{tag}>\n");

    private Page Text(string text) => Raw(Escaped(text));

    private Page Raw(string html)
    {
        body.Append(html);
        return this;
    }

    /// <summary>Only what would be read as markup: everything else stays as it was written, sign by sign.</summary>
    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);
}
