namespace OpenDialogue.Rooms;

/// <summary>The one timer of a room: for its deadline, and for trying the journal again.</summary>
internal sealed class Alarm : IDisposable
{
    // Timers have a longest time; a deadline further off is set again when that is over.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private readonly Lock gate = new();
    private readonly TimeProvider clock;
    private readonly ITimer timer;
    private readonly RoomSettings settings;
    private DateTimeOffset? deadline;
    private DateTimeOffset? retry;
    private TimeSpan wait;

    internal Alarm(Surroundings around, Action ring)
    {
        (clock, settings) = (around.Clock, around.Settings);
        timer =
            around.Timer?.Invoke(ring)
            ?? clock.CreateTimer(_ => ring(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    internal void Set(DateTimeOffset? at)
    {
        lock (gate)
        {
            if (at is null && deadline is null)
                return;
            deadline = at;
            Arm();
        }
    }

    /// <summary>Rings after a while, each time a longer one.</summary>
    internal void Retry()
    {
        lock (gate)
        {
            wait = wait == default ? settings.RetryFirst : wait * 2;
            wait = wait > settings.RetryMost ? settings.RetryMost : wait;
            retry = clock.GetUtcNow() + wait;
            Arm();
        }
    }

    /// <summary>There is nothing to try again.</summary>
    internal void Forget()
    {
        lock (gate)
        {
            (retry, wait) = (null, default);
            Arm();
        }
    }

    public void Dispose() => timer.Dispose();

    private void Arm()
    {
        var next = retry ?? deadline;
        if (next is null)
        {
            timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            return;
        }
        var left = next.Value - clock.GetUtcNow();
        left =
            left < TimeSpan.Zero ? TimeSpan.Zero
            : left > Longest ? Longest
            : left;
        timer.Change(left, Timeout.InfiniteTimeSpan);
    }
}
