using OpenDialogue.Bench.Load;

namespace OpenDialogue.Bench.Report;

/// <summary>All that a run has seen.</summary>
internal sealed class Book
{
    private readonly List<Row> rows = [];
    private readonly List<Line> lines = [];

    internal IReadOnlyList<Row> Rows => rows;

    internal IReadOnlyList<Line> Lines => lines;

    internal void Add(Row row)
    {
        rows.Add(row);
        Console.Error.WriteLine(
            $"{(row.IsMet ? "met   " : "MISSED")} {row.Name}: {row.Ratio:0.00} ({row.Spread.Lowest:0.00}-{row.Spread.Highest:0.00}), {row.Target}"
        );
    }

    internal void Note(string load, string system, IReadOnlyList<Outcome> seen) =>
        lines.Add(
            new(
                load,
                system,
                Row.Median(seen.Select(one => one.PerSecond)),
                Row.Median(seen.Select(one => one.Times.At(0.5))),
                Row.Median(seen.Select(one => one.Times.At(0.99))),
                Row.Median(seen.Select(one => one.CpuPer100K)),
                Row.Median(seen.Select(one => one.GeneratorShare))
            )
        );

    /// <summary>What one system did under one load: medians of its rounds.</summary>
    internal sealed record Line(
        string Load,
        string System,
        double PerSecond,
        double P50,
        double P99,
        double CpuPer100K,
        double GeneratorShare
    );
}
