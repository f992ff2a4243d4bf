using OpenDialogue.Checker.Evidence;

namespace OpenDialogue.Checker.Checking;

/// <summary>Each entry is what its command leads to on exactly the entries before it, and somebody gave that command.</summary>
internal static class Decisions
{
    internal static IEnumerable<Breach> Check(RoomEvidence of, Course course)
    {
        var orders = of.Sendings.Select(s => s.Order).DistinctBy(o => o.Id).ToDictionary(o => o.Id);
        foreach (var row in of.Rows.TakeWhile(row => row.Version <= course.Version))
            if (Fault(course, row, orders.GetValueOrDefault(row.Command)) is var (kind, fault))
                yield return new(kind, of.Room, $"version {row.Version} by {row.By} {fault}");
    }

    private static (Kind, string)? Fault(Course course, Row row, Order? order)
    {
        if (!course.AlikeIsRight(row))
            return (Kind.WronglyDecided, "is marked wrongly as to who may see it");
        if (order is null)
            return row.By == Dialogue.PersonId.System.Value ? null : (Kind.NotAnEntry, "was ordered by nobody");
        if (order.Caller.Person.Value != row.By)
            return (Kind.WronglyDecided, $"was ordered by {order.Caller.Person}");
        var decided = course.Decide(row.Version - 1, order.Bytes, order.Caller, row.At);
        if (decided.Refusal is { } refusal)
            return (Kind.WronglyDecided, $"would have been refused there: {refusal}");
        return decided.Events == course.EventsOf(row.Version)
            ? null
            : (Kind.WronglyDecided, $"would have been {decided.Events} there");
    }
}
