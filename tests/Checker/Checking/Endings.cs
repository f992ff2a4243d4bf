using OpenDialogue.Checker.Evidence;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Checker.Checking;

/// <summary>
/// When all is calm everybody has come to the end of the journal, both ways: by joining afresh, and by the view they
/// once took and all that was told since.
/// </summary>
internal static class Endings
{
    internal static IEnumerable<Breach> Check(RoomEvidence of, Course course) =>
        of.Ending is { } ending ? [.. ending.Devices.SelectMany(device => Check(of, course, ending, device))] : [];

    private static IEnumerable<Breach> Check(RoomEvidence of, Course course, Ending ending, int device)
    {
        var fresh = of.Seen.OfType<Joined>().LastOrDefault(seen => seen.Device == device && seen.View is not null);
        if (fresh is null || fresh.Version < ending.Version)
            yield return new(
                Kind.View,
                of.Room,
                $"device {device} joined afresh at {fresh?.Version}, not {ending.Version}"
            );
        var held = of.Holdings.FirstOrDefault(holding => holding.Device == device);
        if (held is null || held.Version < ending.Version)
            yield return new(Kind.View, of.Room, $"device {device} came to {held?.Version}, not to {ending.Version}");
        else if (held.Version > course.Version || !IsFold(course, held))
            yield return new(Kind.View, of.Room, $"device {device} came to another view of {held.Version}");
    }

    private static bool IsFold(Course course, Holding held) =>
        course.Replay(held.View, held.Entries, held.You).AsSpan().SequenceEqual(course.View(held.Version, held.You));
}
