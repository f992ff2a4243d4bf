using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>
/// What a room keeps of its journal's end: the newest entries, for those who catch up, and the newest command ids, so
/// that a command sent again is known without asking the journal.
/// </summary>
internal sealed class Recent(RoomSettings settings)
{
    private readonly Dictionary<Guid, Trace> traces = [];
    private readonly Queue<Guid> ids = new();
    private readonly Queue<Step> tail = new();
    private int tailBytes;

    /// <summary>The version that the tail begins after.</summary>
    private long before;

    internal void Add(Step step)
    {
        Know(step.Entry);
        if (tail.Count == 0)
            before = step.Entry.Version - 1;
        // What a step led to is not needed, only what it tells.
        tail.Enqueue(step with { After = null!, Effects = [] });
        tailBytes += step.Entry.Body.Length;
        while (tail.Count > settings.TailEntries || tailBytes > settings.TailBytes)
            before = Forget(tail.Dequeue());
    }

    /// <summary>The command id of an entry that is older than the tail.</summary>
    internal void Know(Entry entry)
    {
        if (!traces.TryAdd(entry.Command, new(entry.Version, entry.By)))
            return;
        ids.Enqueue(entry.Command);
        if (ids.Count > settings.RecentIds)
            traces.Remove(ids.Dequeue());
    }

    internal Trace? Find(Guid command) => traces.TryGetValue(command, out var trace) ? trace : null;

    /// <summary>Whether every command that left an entry in a room of this version is known here.</summary>
    internal bool KnowsAll(long version) => traces.Count == version;

    /// <summary>The steps after that version, or null where they are not all here.</summary>
    internal IReadOnlyList<Step>? Since(long version, long now) =>
        version == now ? []
        : tail.Count == 0 || version < before ? null
        : [.. tail.Where(step => step.Entry.Version > version)];

    private long Forget(Step step)
    {
        tailBytes -= step.Entry.Body.Length;
        return step.Entry.Version;
    }
}

/// <summary>What a command left: the version of its entry, and whose it was.</summary>
internal readonly record struct Trace(long Version, PersonId By);
