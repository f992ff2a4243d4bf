using System.Diagnostics;

namespace OpenDialogue.Rooms.Postgres;

/// <summary>
/// After a failure the next attempts of one user of the database are refused at once for a while, each time a longer
/// one, so that a server that is away is not stormed when it comes back. Each has its own: that one of them got no
/// connection says nothing to those that have one.
/// </summary>
internal sealed class Backoff
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    private readonly Lock gate = new();
    private JournalUnavailableException? last;
    private TimeSpan pause;
    private long until;

    internal void RefuseInPause()
    {
        lock (gate)
            if (last is not null && Stopwatch.GetTimestamp() < until)
                throw new JournalUnavailableException(last.Message, last.InnerException) { Lasts = last.Lasts };
    }

    internal void Succeeded()
    {
        lock (gate)
            (last, pause) = (null, default);
    }

    internal JournalUnavailableException Failed(JournalUnavailableException fault)
    {
        lock (gate)
        {
            pause = pause == default ? FirstPause : TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, LongestPause.Ticks));
            until = Stopwatch.GetTimestamp() + (long)(pause.TotalSeconds * Stopwatch.Frequency);
            last = fault;
        }
        return fault;
    }
}
