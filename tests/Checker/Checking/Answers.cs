using OpenDialogue.Checker.Evidence;

namespace OpenDialogue.Checker.Checking;

/// <summary>
/// What was answered against what is stored. An acknowledged command has its entry at the version that was answered,
/// each time it was sent; or it had nothing to do, which the rules say, at that version, themselves.
/// </summary>
internal static class Answers
{
    internal static IEnumerable<Breach> Check(RoomEvidence of, Course course)
    {
        var stored = of.Rows.GroupBy(row => row.Command).ToDictionary(rows => rows.Key, rows => rows.First());
        foreach (var order in of.Sendings.GroupBy(sending => sending.Order.Id))
        {
            stored.TryGetValue(order.Key, out var row);
            foreach (var breach in row is null ? WithoutEntry(of, course, order) : WithEntry(of, course, row, order))
                yield return breach;
        }
    }

    /// <summary>Whether it was acknowledged before its entry was made, because there was nothing to do then.</summary>
    internal static bool WasNothing(RoomEvidence of, Course course, Row row, Sending sending) =>
        sending.Outcome == Outcome.Acknowledged && sending.Version < row.Version && HadNothingToDo(of, course, sending);

    private static IEnumerable<Breach> WithEntry(RoomEvidence of, Course course, Row row, IEnumerable<Sending> sendings)
    {
        var acknowledged = sendings
            .Where(s => s.Outcome == Outcome.Acknowledged && !WasNothing(of, course, row, s))
            .ToList();
        var known = acknowledged.Select(s => s.Ended).DefaultIfEmpty(TimeSpan.MaxValue).Min();
        foreach (var sending in sendings.Where(s => s.Begun > known && WasNothing(of, course, row, s)))
            yield return Doubled(of, row, $"was then answered with {sending.Version}");
        foreach (var sending in acknowledged.Where(s => s.Version != row.Version))
            yield return Doubled(of, row, $"was answered with {sending.Version}");
        foreach (var sending in sendings.Where(s => s.Outcome == Outcome.Refused && s.Begun > known))
            if (!Doors.Own(sending.Code))
                yield return Doubled(of, row, $"was acknowledged, and then refused: {sending.Code}");
    }

    private static Breach Doubled(RoomEvidence of, Row row, string but) =>
        new(Kind.Doubled, of.Room, $"command {row.Command} is version {row.Version}, and {but}");

    private static IEnumerable<Breach> WithoutEntry(RoomEvidence of, Course course, IEnumerable<Sending> sendings) =>
        sendings
            .Where(sending => sending.Outcome == Outcome.Acknowledged && !HadNothingToDo(of, course, sending))
            .Select(sending => new Breach(
                Kind.Lost,
                of.Room,
                $"command {sending.Order.Id} was acknowledged as version {sending.Version} and is not stored"
            ));

    private static bool HadNothingToDo(RoomEvidence of, Course course, Sending sending)
    {
        if (sending.Version < 0 || sending.Version > course.Version)
            return false;
        var order = sending.Order;
        return of.ClocksAt(sending, sending.Version)
            .Any(at => course.Decide(sending.Version, order.Bytes, order.Caller, at) is { Refusal: null, Events: "" });
    }
}

/// <summary>Refusals that say nothing about the room: the door's, and those that ask to come again.</summary>
internal static class Doors
{
    private static readonly string[] Codes = ["try-again", "too-fast", "too-many-rooms", "sign-in-needed"];

    internal static bool Own(string? code) => Codes.Contains(code);
}
