namespace OpenDialogue.Grains;

/// <summary>
/// A grain timer as the one timer of a room. A grain timer may be changed only where it rings, on the grain's own
/// scheduler; the room works elsewhere, so a change is carried there, by the time it is meant for.
/// </summary>
internal sealed class GrainAlarm : ITimer
{
    private readonly IGrainTimer timer;
    private readonly TaskScheduler scheduler = TaskScheduler.Current;
    private readonly TimeProvider clock;

    internal GrainAlarm(Grain grain, Action ring, TimeProvider clock)
    {
        this.clock = clock;
        timer = grain.RegisterGrainTimer(
            () =>
            {
                ring();
                return Task.CompletedTask;
            },
            new(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan) { Interleave = true }
        );
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        var at = clock.GetUtcNow() + dueTime;
        Task.Factory.StartNew(
            () => timer.Change(dueTime < TimeSpan.Zero ? dueTime : Left(at), period),
            CancellationToken.None,
            TaskCreationOptions.None,
            scheduler
        );
        return true;
    }

    public void Dispose() => timer.Dispose();

    public ValueTask DisposeAsync() => new(Task.Run(Dispose));

    private TimeSpan Left(DateTimeOffset at) => TimeSpan.FromTicks(Math.Max(0, (at - clock.GetUtcNow()).Ticks));
}
