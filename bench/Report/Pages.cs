using System.Globalization;
using System.Text.Json;

namespace OpenDialogue.Bench.Report;

/// <summary>What is left of a run: every figure as JSON, and the tables and the picture of docs/benchmarks.md.</summary>
internal static class Pages
{
    private const string Begin = "<!-- figures -->";
    private const string End = "<!-- /figures -->";

    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    internal static void Keep(Book book)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folders.Bench, "out")).FullName;
        File.WriteAllText(Path.Combine(folder, "results.json"), JsonSerializer.Serialize(Json(book), Indented));
    }

    /// <param name="command">How it can be had again.</param>
    internal static void Write(Book book, string command)
    {
        var docs = Path.Combine(Folders.Bench, "..", "docs");
        File.WriteAllText(Path.Combine(docs, "benchmarks.svg"), Picture.Of(book.Rows));
        var page = Path.Combine(docs, "benchmarks.md");
        var text = File.ReadAllText(page);
        var (from, to) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        File.WriteAllText(page, text[..(from + Begin.Length)] + "\n" + Tables(book, command) + text[to..]);
    }

    private static object Json(Book book) =>
        new
        {
            rows = book.Rows.Select(row => new
            {
                row.Name,
                row.Ours,
                row.Theirs,
                row.Ratio,
                target = $"{row.Target}",
                met = row.IsMet,
                lowest = row.Spread.Lowest,
                highest = row.Spread.Highest,
            }),
            lines = book.Lines,
        };

    private static string Tables(Book book, string command)
    {
        string[] all =
        [
            $"{DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, `{command}`, {Machine()}. "
                + $"{book.Rows.Count(row => row.IsMet)} of {book.Rows.Count} met.",
            "",
            "| what | ours | theirs | ratio | lowest - highest | target | |",
            "|---|---|---|---|---|---|---|",
            .. book.Rows.Select(row =>
                $"| {row.Name} | {Show(row.Ours)} | {Show(row.Theirs)} | {Show(row.Ratio)} "
                + $"| {Show(row.Spread.Lowest)} - {Show(row.Spread.Highest)} | {row.Target} "
                + $"| {(row.IsMet ? "met" : "**missed**")} |"
            ),
            "",
            "| load | system | deliveries per s | p50 ms | p99 ms | CPU s per 100 k | generator's core |",
            "|---|---|---|---|---|---|---|",
            .. book.Lines.Select(line =>
                $"| {line.Load} | {line.System} | {Show(line.PerSecond)} | {Show(line.P50)} | {Show(line.P99)} "
                + $"| {Show(line.CpuPer100K)} | {line.GeneratorShare.ToString("P0", CultureInfo.InvariantCulture)} |"
            ),
            "",
        ];
        return string.Join('\n', all);
    }

    internal static string Show(double? value) =>
        value switch
        {
            null => "",
            >= 1000 => value.Value.ToString("#,0", CultureInfo.InvariantCulture),
            >= 10 => value.Value.ToString("0.0", CultureInfo.InvariantCulture),
            _ => value.Value.ToString("0.00", CultureInfo.InvariantCulture),
        };

    private static string Machine()
    {
        var model = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo")
                .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return $"{Environment.ProcessorCount} cores of {model?.Split(':')[1].Trim() ?? "an unknown processor"}";
    }
}
