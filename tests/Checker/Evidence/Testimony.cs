namespace OpenDialogue.Checker.Evidence;

/// <summary>All there is to judge by: what was asked, what was answered, what was seen, and what is stored.</summary>
/// <param name="Began">The wall clock at the time zero of the rest.</param>
/// <param name="Sendings">In any order.</param>
/// <param name="Seen">Of each connection in the order in which it came.</param>
/// <param name="Poisoned">Rooms that the run spoiled itself; nothing is asked of them.</param>
internal sealed record Testimony(
    DateTimeOffset Began,
    IReadOnlyList<Sending> Sendings,
    IReadOnlyList<Seen> Seen,
    IReadOnlyList<Holding> Holdings,
    IReadOnlyList<Ending> Endings,
    IReadOnlyDictionary<string, IReadOnlyList<Row>> Journal,
    IReadOnlySet<string> Poisoned
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
    IReadOnlyList<Row> Rows
);
