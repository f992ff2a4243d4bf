using OpenDialogue.Checker.Checking;
using OpenDialogue.Checker.Evidence;

namespace OpenDialogue.Checker;

/// <summary>
/// What people noticed of each kind of fault: the longest time in which a meeting decided nothing, and how long it
/// took a device that lost its connection to be in its rooms again.
/// </summary>
internal static class Pauses
{
    internal static IReadOnlyDictionary<string, object> Of(Recorder recorder, Testimony testimony)
    {
        var answers = testimony
            .Sendings.Where(s => s.Outcome != Outcome.Unknown && !Doors.Own(s.Code))
            .GroupBy(s => s.Order.Room)
            .Where(room => room.Key.StartsWith("meeting/", StringComparison.Ordinal) && room.Count() > 50)
            .Select(room => room.Select(s => s.Ended).Order().ToList())
            .ToList();
        return recorder
            .Faults.GroupBy(fault => fault.Kind)
            .ToDictionary(
                kind => kind.Key,
                object (kind) =>
                    new
                    {
                        times = kind.Count(),
                        lastedMs = Spread([.. kind.Select(fault => fault.Ended - fault.Begun)]),
                        withoutAnswerMs = Spread([.. kind.SelectMany(f => answers.Select(times => Longest(times, f)))]),
                        awayMs = Spread([.. kind.SelectMany(fault => Away(recorder, fault))]),
                    }
            );
    }

    private static TimeSpan Longest(List<TimeSpan> answers, Fault fault)
    {
        var (longest, last) = (TimeSpan.Zero, fault.Begun);
        // What the next fault does to a pause is not this one's.
        foreach (var at in answers.Where(at => at > fault.Begun && at < fault.Calm).Append(fault.Calm))
        {
            longest = at - last > longest ? at - last : longest;
            last = at;
        }
        return longest;
    }

    private static IEnumerable<TimeSpan> Away(Recorder recorder, Fault fault) =>
        recorder
            .Absences.Where(absence => absence.Lost >= fault.Begun && absence.Lost < fault.Calm)
            .Select(absence => absence.Back - absence.Lost);

    private static object Spread(List<TimeSpan> times)
    {
        times.Sort();
        return new
        {
            count = times.Count,
            p50 = At(times, 0.5),
            p99 = At(times, 0.99),
            max = At(times, 1),
        };
    }

    private static long At(List<TimeSpan> times, double part) =>
        times.Count == 0 ? 0 : (long)times[(int)Math.Ceiling((times.Count - 1) * part)].TotalMilliseconds;
}
