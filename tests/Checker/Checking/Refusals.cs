using OpenDialogue.Checker.Evidence;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Checker.Checking;

/// <summary>
/// A refusal is right if, between what was known when the command was sent and what was stored when it was answered,
/// there is a version at which the rules refuse it just so.
/// </summary>
internal static class Refusals
{
    /// <summary>How late an answer may come after the entries it was decided on bear their time.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(50);

    internal static IEnumerable<Breach> Check(RoomEvidence of, Course course, Sequence sequence)
    {
        foreach (var sending in of.Sendings.Where(s => s.Outcome == Outcome.Refused && !Doors.Own(s.Code)))
        {
            var lowest = sequence.KnownBefore(sending.Begun);
            var highest = Math.Min(course.Version, VersionAt(of, of.Began + sending.Ended + Slack + Later(of.Shift)));
            if (!IsRight(of, course, sending, lowest, Math.Max(lowest, highest)))
                yield return new(
                    Kind.WronglyRefused,
                    of.Room,
                    $"command {sending.Order.Id} was refused ({sending.Code}), which no version {lowest} to {highest} does"
                );
        }
    }

    private static bool IsRight(RoomEvidence of, Course course, Sending sending, long lowest, long highest)
    {
        var order = sending.Order;
        // Whose course is on record the door knows, not the meeting; here it is on record for all employees.
        if (sending.Code == "competence-missing")
            return order.Caller.Kind != CallerKind.Staff;
        for (var version = Math.Min(lowest, course.Version); version <= Math.Min(highest, course.Version); version++)
            foreach (var at in of.ClocksAt(sending, version))
                if (course.Decide(version, order.Bytes, order.Caller, at).Refusal == sending.Code)
                    return true;
        return false;
    }

    private static TimeSpan Later(TimeSpan shift) => shift > TimeSpan.Zero ? shift : TimeSpan.Zero;

    private static long VersionAt(RoomEvidence of, DateTimeOffset time)
    {
        var (low, high) = (0, of.Rows.Count);
        while (low < high)
            if (of.Rows[(low + high) / 2].At <= time)
                low = ((low + high) / 2) + 1;
            else
                high = (low + high) / 2;
        return low;
    }
}
