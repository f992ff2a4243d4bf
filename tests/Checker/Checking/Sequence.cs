using OpenDialogue.Checker.Evidence;

namespace OpenDialogue.Checker.Checking;

/// <summary>
/// Real time: what was answered before something else was sent comes before it. One pass over all answers and
/// sendings in the order of time, keeping the newest version that anybody had been told of.
/// </summary>
internal sealed class Sequence
{
    private readonly List<(TimeSpan At, long Version)> known = [];

    internal Sequence(RoomEvidence of)
    {
        var told = of
            .Sendings.Where(s => s.Outcome == Outcome.Acknowledged)
            .Select(s => (s.Ended, s.Version))
            .Concat(of.Seen.Select(s => (s.At, NewestIn(s))))
            .OrderBy(t => t.Item1);
        var newest = 0L;
        foreach (var (at, version) in told)
            if (version > newest)
                known.Add((at, newest = version));
    }

    /// <summary>The newest version that somebody had been told of before that.</summary>
    internal long KnownBefore(TimeSpan time)
    {
        var (low, high) = (0, known.Count);
        while (low < high)
            if (known[(low + high) / 2].At < time)
                low = ((low + high) / 2) + 1;
            else
                high = (low + high) / 2;
        return low == 0 ? 0 : known[low - 1].Version;
    }

    internal IEnumerable<Breach> Check(RoomEvidence of)
    {
        var stored = of.Rows.Select(row => (row.Command, row.Version)).ToHashSet();
        foreach (var order in of.Sendings.GroupBy(s => s.Order.Id))
        {
            // A command that was sent before may have had its effect then: it is the first sending that counts.
            var begun = order.Min(s => s.Begun);
            foreach (var sending in order.Where(s => s.Outcome == Outcome.Acknowledged))
            {
                var (before, own) = stored.Contains((order.Key, sending.Version))
                    ? (KnownBefore(begun), sending.Version - 1)
                    : (KnownBefore(sending.Begun), sending.Version);
                if (own < before)
                    yield return new(
                        Kind.Backwards,
                        of.Room,
                        $"command {order.Key} was answered with {sending.Version}, and {before} was known before it was sent"
                    );
            }
        }
    }

    private static long NewestIn(Seen seen) =>
        seen switch
        {
            Joined joined => joined.Version,
            Batch batch => batch.To,
            _ => 0,
        };
}
