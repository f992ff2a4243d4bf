namespace OpenDialogue.Rooms;

/// <summary>How a room leaves memory. Nothing is lost by it: what it held is in the journal.</summary>
public sealed partial class Room
{
    private DateTimeOffset lastUsed;
    private bool gone;

    /// <summary>Set when somebody waits for the queue to run empty.</summary>
    private TaskCompletionSource? drained;
    private Task? leaving;

    /// <summary>Nobody has written to it, or it could not be read.</summary>
    public bool IsEmpty => now is null or { Version: 0 };

    /// <summary>
    /// Takes no more commands, if nobody has used the room for that long, nobody watches it, and it has nothing to do
    /// before it will be looked for again. Dispose it then.
    /// </summary>
    public bool TryLeave(TimeSpan idle)
    {
        lock (gate)
        {
            var time = around.Clock.GetUtcNow();
            if (gone || running || queue.Count > 0 || watchers.Any || errands.Any || time - lastUsed < idle)
                return false;
            if (now?.Deadline is { } next && next.At - time < 2 * around.Settings.ScanEvery)
                return false;
            gone = true;
            return true;
        }
    }

    private void Use()
    {
        lock (gate)
            lastUsed = around.Clock.GetUtcNow();
    }

    /// <summary>Lets what is under way finish, and keeps a snapshot.</summary>
    public ValueTask DisposeAsync()
    {
        lock (gate)
        {
            gone = true;
            if (running)
                drained ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            return new(leaving ??= Leave(drained?.Task ?? Task.CompletedTask));
        }
    }

    private async Task Leave(Task quiet)
    {
        await Task.Yield();
        await quiet;
        alarm.Dispose();
        var undone = errands.Any;
        await errands.DisposeAsync();
        await snapshotting;
        if (now is { } last && last.Version > snapshotAt && !undone)
            await SaveSnapshot();
    }
}
