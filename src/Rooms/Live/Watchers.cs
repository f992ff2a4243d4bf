using Microsoft.Extensions.Logging;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>
/// Those who are told what the room commits. Told by the room's loop alone, one batch after the other. A watcher that
/// throws is dropped: it never hurts the room or the other watchers.
/// </summary>
/// <param name="gone">Told when one of them is.</param>
internal sealed class Watchers(RoomId room, ILogger log, Action gone)
{
    private readonly Lock gate = new();
    private volatile Watch[] all = [];

    internal bool Any => all.Length > 0;

    internal IAsyncDisposable Add(IRoomWatcher watcher)
    {
        var watch = new Watch(this, watcher);
        lock (gate)
            all = [.. all, watch];
        return watch;
    }

    internal void Tell(Batch batch)
    {
        foreach (var watch in all)
            Tell(watch, batch);
    }

    /// <summary>Tells those who have come since the last time what matters just now.</summary>
    internal void Greet(Moment now)
    {
        foreach (var watch in all)
        {
            if (watch.Greeted)
                continue;
            watch.Greeted = true;
            if (now.Attention is { Count: > 0 } attention)
                Tell(watch, new(room, [], [], attention));
        }
    }

    private void Tell(Watch watch, Batch batch)
    {
        try
        {
            watch.Watcher.Committed(batch);
        }
        catch (Exception e)
        {
            log.LogError(e, "A watcher of {Room} threw and is dropped", room);
            Remove(watch);
        }
    }

    private void Remove(Watch watch)
    {
        lock (gate)
            all = [.. all.Where(other => other != watch)];
        gone();
    }

    private sealed class Watch(Watchers watchers, IRoomWatcher watcher) : IAsyncDisposable
    {
        internal IRoomWatcher Watcher => watcher;

        internal bool Greeted { get; set; }

        public ValueTask DisposeAsync()
        {
            watchers.Remove(this);
            return ValueTask.CompletedTask;
        }
    }
}
