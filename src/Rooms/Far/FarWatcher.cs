namespace OpenDialogue.Rooms.Far;

/// <summary>
/// The far end: a watcher in another process, told by calls that take their time. One is under way; what is committed
/// meanwhile goes together in the next, so that a slow process delays nobody. Where a call fails, too much waits, or the
/// lease has not been renewed, it is lost: whoever wants to go on begins anew, with what was missed.
/// </summary>
/// <param name="tell">Returns when it has arrived.</param>
public sealed class FarWatcher(Func<IReadOnlyList<Missed>, Task> tell, TimeSpan lease, TimeProvider clock)
    : IRoomWatcher
{
    /// <summary>Batches that may wait for one call.</summary>
    internal const int MostWaiting = 512;

    private readonly Lock gate = new();
    private List<Missed> waiting = [];
    private long renewed = clock.GetTimestamp();
    private bool telling;
    private bool failed;

    public bool IsLost
    {
        get
        {
            lock (gate)
                return failed || clock.GetElapsedTime(renewed) > lease;
        }
    }

    public void Renew()
    {
        lock (gate)
            renewed = clock.GetTimestamp();
    }

    public void Committed(Batch batch)
    {
        // What matters at the beginning is asked for there.
        if (batch.Entries is not [.., { Version: var version }])
            return;
        lock (gate)
        {
            failed |= waiting.Count >= MostWaiting || IsLost;
            if (failed)
                return;
            waiting.Add(new(version, batch));
            if (telling)
                return;
            telling = true;
        }
        _ = TellAll();
    }

    /// <summary>The room leaves this process: an empty call says so, and whoever watches asks where it is.</summary>
    public void End() => _ = Tell([]);

    private async Task Tell(IReadOnlyList<Missed> batches)
    {
        try
        {
            await tell(batches);
        }
        catch (Exception)
        {
            // It finds out when it renews.
        }
    }

    private async Task TellAll()
    {
        try
        {
            while (Next() is { Count: > 0 } batches)
                await tell(batches);
        }
        catch (Exception)
        {
            // It finds out by what it was not told.
            lock (gate)
                (failed, waiting) = (true, []);
        }
    }

    private List<Missed> Next()
    {
        lock (gate)
        {
            var batches = waiting;
            waiting = [];
            telling = batches.Count > 0;
            return batches;
        }
    }
}
