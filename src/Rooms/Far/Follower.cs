using Microsoft.Extensions.Logging;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms.Far;

/// <summary>
/// The near end of a watch on a room in another process. It passes on what comes strictly by version: nothing twice,
/// nothing out of order, and nothing after a gap, which it tells instead. What comes before the beginning waits.
/// </summary>
public sealed class Follower(RoomId room, IRoomWatcher watcher, ILogger log)
{
    private readonly Lock gate = new();
    private readonly List<Missed> early = [];
    private TaskCompletionSource moved = Signal();
    private bool ended;

    /// <summary>The last version that the watcher was told; null before the beginning.</summary>
    public long? Version { get; private set; }

    /// <summary>From here on: what is true now, and then everything that comes.</summary>
    /// <returns>False where something is missing already.</returns>
    public bool Begin(Missed now)
    {
        lock (gate)
        {
            Version = now.Version;
            if (now.Batch.Attention.Count > 0)
                Tell(now.Batch);
            return early.All(Pass);
        }
    }

    /// <returns>False where something between is missing: ask what came after <see cref="Version"/>.</returns>
    public bool Take(Missed news)
    {
        lock (gate)
        {
            if (Version is not null)
                return Pass(news);
            early.Add(news);
            return true;
        }
    }

    /// <summary>The next time that something is told; null when that version has been, or nothing will be.</summary>
    public Task? Until(long version)
    {
        lock (gate)
            return Version >= version || ended ? null : moved.Task;
    }

    /// <summary>Nothing is told any more.</summary>
    public void End()
    {
        lock (gate)
        {
            ended = true;
            moved.TrySetResult();
        }
    }

    private bool Pass(Missed news)
    {
        if (news.Version <= Version)
            return true;
        if (news.Batch.Entries is not [var first, ..] || first.Version != Version + 1)
            return false;
        Version = news.Version;
        Tell(news.Batch);
        moved.TrySetResult();
        moved = Signal();
        return true;
    }

    private void Tell(Batch batch)
    {
        if (ended)
            return;
        try
        {
            watcher.Committed(batch);
        }
        catch (Exception e)
        {
            log.LogError(e, "A watcher of {Room} threw and is dropped", room);
            ended = true;
        }
    }

    private static TaskCompletionSource Signal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
