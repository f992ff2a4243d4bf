namespace OpenDialogue.Checker.Evidence;

/// <summary>All there is to judge by: what was asked, what was answered, what was seen, and what is stored.</summary>
/// <param name="Began">The wall clock at the time zero of the rest.</param>
/// <param name="Sendings">In any order.</param>
/// <param name="Seen">Of each connection in the order in which it came.</param>
/// <param name="Shift">How far the clock of one of the hosts was off.</param>
/// <param name="Poisoned">Rooms that the run spoiled itself; nothing is asked of them.</param>
internal sealed record Testimony(
    DateTimeOffset Began,
    IReadOnlyList<Sending> Sendings,
    IReadOnlyList<Seen> Seen,
    IReadOnlyList<Holding> Holdings,
    IReadOnlyList<Ending> Endings,
    IReadOnlyDictionary<string, IReadOnlyList<Row>> Journal,
    IReadOnlySet<string> Poisoned,
    TimeSpan Shift = default
)
{
    internal IEnumerable<string> Rooms =>
        Journal
            .Keys.Concat(Sendings.Select(s => s.Order.Room))
            .Concat(Seen.Select(s => s.Room))
            .Distinct()
            .Where(room => !Poisoned.Contains(room))
            .Order(StringComparer.Ordinal);
}

/// <summary>The part of the evidence that speaks of one room. Rooms know nothing of each other.</summary>
internal sealed record RoomEvidence(
    string Room,
    DateTimeOffset Began,
    IReadOnlyList<Sending> Sendings,
    IReadOnlyList<Seen> Seen,
    IReadOnlyList<Holding> Holdings,
    Ending? Ending,
    IReadOnlyList<Row> Rows,
    TimeSpan Shift = default
)
{
    /// <summary>What a host may have taken for the time then: its own, and never before the room's newest entry.</summary>
    internal IEnumerable<DateTimeOffset> ClocksAt(Sending sending, long version)
    {
        var newest = version is > 0 && version <= Rows.Count ? Rows[(int)version - 1].At : DateTimeOffset.MinValue;
        foreach (var at in new[] { Began + sending.Ended, Began + sending.Begun })
        foreach (var shown in Shift == TimeSpan.Zero ? new[] { at } : [at, at + Shift])
            yield return Shift != TimeSpan.Zero && newest > shown ? newest : shown;
    }
}
