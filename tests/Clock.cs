using System.Diagnostics;

namespace OpenDialogue.Tests;

/// <summary>Time that stands still until a test moves it; timers that are due then go off in their order.</summary>
internal sealed class Clock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Timer> timers = [];
    private DateTimeOffset now = start;

    internal Clock()
        : this(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero)) { }

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return now;
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan due, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(due, period);
        return timer;
    }

    internal void Advance(TimeSpan by)
    {
        var until = GetUtcNow() + by;
        while (NextDue(until) is { } timer)
            timer.GoOff();
        lock (gate)
            now = until;
    }

    /// <summary>How long, in real time, those who were woken have for their work before the next step.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    /// <summary>Moves on step by step, letting whoever was woken do their work, until it holds.</summary>
    internal async Task AdvanceUntil(TimeSpan step, Func<bool> holds)
    {
        for (var steps = 0; !holds(); steps++)
        {
            if (steps == 1000)
                throw new TimeoutException($"It did not come about within {steps} steps of {step}.");
            Advance(step);
            for (var begun = Stopwatch.GetTimestamp(); !holds() && Stopwatch.GetElapsedTime(begun) < Patience; )
                await Task.Yield();
        }
    }

    /// <summary>As a clock that was set: no timer notices.</summary>
    internal void SetBack(TimeSpan by)
    {
        lock (gate)
            now -= by;
    }

    private Timer? NextDue(DateTimeOffset until)
    {
        lock (gate)
        {
            var next = timers.Where(timer => timer.Due <= until).MinBy(timer => timer.Due);
            if (next is not null)
            {
                now = next.Due!.Value > now ? next.Due.Value : now;
                next.Due = next.Period > TimeSpan.Zero ? now + next.Period : null;
            }
            return next;
        }
    }

    private sealed class Timer(Clock clock, Action goOff) : ITimer
    {
        internal DateTimeOffset? Due { get; set; }

        internal TimeSpan Period { get; private set; }

        internal void GoOff() => goOff();

        public bool Change(TimeSpan due, TimeSpan period)
        {
            if (due == TimeSpan.Zero)
            {
                ThreadPool.QueueUserWorkItem(_ => goOff());
                due = Timeout.InfiniteTimeSpan;
            }
            lock (clock.gate)
            {
                Due = due == Timeout.InfiniteTimeSpan ? null : clock.now + due;
                Period = period;
                if (!clock.timers.Contains(this))
                    clock.timers.Add(this);
                return true;
            }
        }

        public void Dispose()
        {
            lock (clock.gate)
                clock.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
