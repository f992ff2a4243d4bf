namespace OpenDialogue.Dialogue.Measures;

/// <param name="Sum">Of what is measured, over these people; nought where they are only counted.</param>
public readonly record struct Cell(int People, decimal Sum = 0)
{
    public static Cell operator +(Cell one, Cell other) => new(one.People + other.People, one.Sum + other.Sum);

    public decimal? Mean => Figures.Mean(Sum, People);
}

/// <summary>A row of a report: people of one kind, counted into cells.</summary>
public sealed record ReportRow(string Name, IReadOnlyList<Cell> Cells);

/// <summary>What is told of one row, or of several together.</summary>
public sealed record ToldRow(IReadOnlyList<string> Names, IReadOnlyList<Cell> Cells);

/// <summary>
/// No report tells of fewer than five. A row with a smaller cell is told together with the next, until no cell is small;
/// what is left at the end goes with the last. Everything told is of five or more, and so is whatever adding and
/// subtracting can make of it, with any totals at hand. Who knows this rule too learns no single number of a joined row:
/// others would have led to the same report.
/// </summary>
public static class SmallGroups
{
    public const int Least = 5;

    /// <summary>The rows as they may be told; none where all of them together are too few.</summary>
    /// <param name="rows">
    /// In an order that does not depend on the numbers, each person in one cell of one row, every row with as many
    /// cells. Whoever tells of a part of the same people at the same time, or of them at two times, must tell of
    /// disjoint people in one report, or the two can be subtracted.
    /// </param>
    public static IReadOnlyList<ToldRow> Tell(IReadOnlyList<ReportRow> rows, int least = Least)
    {
        List<ToldRow> told = [];
        ToldRow? waiting = null;
        foreach (var row in rows)
        {
            waiting = Join(waiting, new([row.Name], row.Cells));
            if (waiting.Cells.Any(cell => cell.People < least))
                continue;
            told.Add(waiting);
            waiting = null;
        }
        if (waiting is not null && told.Count > 0)
            told[^1] = Join(told[^1], waiting);
        return told;
    }

    private static ToldRow Join(ToldRow? one, ToldRow other) =>
        one is null ? other : new([.. one.Names, .. other.Names], [.. one.Cells.Zip(other.Cells, (a, b) => a + b)]);
}
