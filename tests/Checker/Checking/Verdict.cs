using OpenDialogue.Checker.Evidence;

namespace OpenDialogue.Checker.Checking;

/// <summary>Everything that is checked, room by room.</summary>
internal static class Verdict
{
    internal static IReadOnlyList<Breach> On(Testimony evidence)
    {
        var sendings = evidence.Sendings.ToLookup(sending => sending.Order.Room);
        var seen = evidence.Seen.ToLookup(s => s.Room);
        var holdings = evidence.Holdings.ToLookup(holding => holding.Room);
        var endings = evidence.Endings.ToDictionary(ending => ending.Room);
        return
        [
            .. evidence
                .Rooms.Select(room => new RoomEvidence(
                    room,
                    evidence.Began,
                    [.. sendings[room]],
                    [.. seen[room]],
                    [.. holdings[room]],
                    endings.GetValueOrDefault(room),
                    evidence.Journal.GetValueOrDefault(room, []),
                    evidence.Shift
                ))
                .SelectMany(On),
        ];
    }

    private static IEnumerable<Breach> On(RoomEvidence of)
    {
        List<Breach> breaches = [.. Whole.Check(of)];
        // What is not even a sequence cannot be gone through with the rules.
        if (breaches.Any(breach => breach.Kind is Kind.Hole or Kind.Fork))
            return [.. breaches, .. Unnumbered(of)];
        if (Course.Of(of.Room, of.Rows) is not { } course)
            return [.. breaches, new(Kind.NotAnEntry, of.Room, "is no kind of room")];
        if (course.Fault is { } fault)
            breaches.Add(new(Kind.NotAnEntry, of.Room, fault));
        var sequence = new Sequence(of);
        return
        [
            .. breaches,
            .. Answers.Check(of, course),
            .. Decisions.Check(of, course),
            .. sequence.Check(of),
            .. Refusals.Check(of, course, sequence),
            .. Shown.Check(of, course),
            .. Endings.Check(of, course),
        ];
    }

    /// <summary>What can be said of answers without the rules.</summary>
    private static IEnumerable<Breach> Unnumbered(RoomEvidence of)
    {
        var stored = of.Rows.Select(row => (row.Command, row.Version)).ToHashSet();
        return of
            .Sendings.Where(s => s.Outcome == Outcome.Acknowledged && !stored.Contains((s.Order.Id, s.Version)))
            .Select(s => new Breach(
                Kind.Lost,
                of.Room,
                $"command {s.Order.Id} was acknowledged as version {s.Version} and is not there"
            ));
    }
}
