using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;

namespace OpenDialogue.Tests;

/// <summary>A journal that does all but one thing as the real one does.</summary>
internal abstract class AlteredJournal(IJournal real) : IJournal
{
    protected IJournal Real => real;

    public virtual Task<AppendResult> Append(Append append, CancellationToken cancel = default) =>
        real.Append(append, cancel);

    public virtual Task<IReadOnlyList<Entry>> Read(
        RoomId room,
        long after,
        int limit,
        CancellationToken cancel = default
    ) => real.Read(room, after, limit, cancel);

    public virtual Task<Entry?> Find(RoomId room, Guid command, CancellationToken cancel = default) =>
        real.Find(room, command, cancel);

    public virtual Task<Stored> Load(RoomId room, int recent, long held = 0, CancellationToken cancel = default) =>
        real.Load(room, recent, held, cancel);

    public virtual Task Save(RoomId room, Snapshot snapshot, CancellationToken cancel = default) =>
        real.Save(room, snapshot, cancel);

    public Task<IReadOnlyList<Duty>> Duties(DateTimeOffset until, CancellationToken cancel = default) =>
        real.Duties(until, cancel);

    public Task Settle(RoomId room, long version, Duty? duty, CancellationToken cancel = default) =>
        real.Settle(room, version, duty, cancel);

    public virtual Task<IReadOnlyDictionary<RoomId, long>> Heads(
        IReadOnlyCollection<RoomId> rooms,
        CancellationToken cancel = default
    ) => real.Heads(rooms, cancel);

    public Task<long?> MarkOfOthers(CancellationToken cancel = default) => real.MarkOfOthers(cancel);

    public IAsyncDisposable Hear(IJournalListener listener) => real.Hear(listener);

    public ValueTask DisposeAsync() => real.DisposeAsync();
}
