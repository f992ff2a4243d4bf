using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>
/// The journal and the other rooms as a <see cref="Rehearsal"/> has them: the real journal is asked for all of it, and
/// nothing of it remains.
/// </summary>
internal sealed class Stage(IJournal journal) : IJournal, IRooms
{
    /// <summary>No room ever comes to such a version, so the journal does all its work and stores nothing.</summary>
    private const long Never = 1L << 60;

    private readonly List<(RoomId Room, Entry Entry)> played = [];

    internal IReadOnlyList<Entry> Played(RoomId room) =>
        [.. played.Where(one => one.Room == room).Select(one => one.Entry)];

    public async Task<AppendResult> Append(Append append, CancellationToken cancel = default)
    {
        var unfit = append with
        {
            Expected = Never + append.Expected,
            Entries = [.. append.Entries.Select(entry => entry with { Version = Never + entry.Version })],
        };
        if (await journal.Append(unfit, cancel) != AppendResult.Conflict)
            throw new InvalidOperationException("The journal has stored a rehearsal.");
        played.AddRange(append.Entries.Select(entry => (append.Room, entry)));
        return AppendResult.Stored;
    }

    public Task<IReadOnlyList<Entry>> Read(RoomId room, long after, int limit, CancellationToken cancel = default) =>
        journal.Read(room, after, limit, cancel);

    public Task<Entry?> Find(RoomId room, Guid command, CancellationToken cancel = default) =>
        journal.Find(room, command, cancel);

    public Task<Stored> Load(RoomId room, int recent, long held = 0, CancellationToken cancel = default) =>
        journal.Load(room, recent, held, cancel);

    public Task Save(RoomId room, Snapshot snapshot, CancellationToken cancel = default) => Task.CompletedTask;

    public Task<IReadOnlyList<Duty>> Duties(DateTimeOffset until, CancellationToken cancel = default) =>
        journal.Duties(until, cancel);

    public Task Settle(RoomId room, long version, Duty? duty, CancellationToken cancel = default) =>
        journal.Settle(room, Never + version, duty, cancel);

    public Task<IReadOnlyDictionary<RoomId, long>> Heads(
        IReadOnlyCollection<RoomId> rooms,
        CancellationToken cancel = default
    ) => journal.Heads(rooms, cancel);

    public IAsyncDisposable Hear(IJournalListener listener) => journal.Hear(listener);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public ValueTask<Answer> Send(
        RoomId room,
        ReadOnlyMemory<byte> command,
        Caller caller,
        CancellationToken cancel = default
    ) => new(new Answer(1));

    public ValueTask<Reading> Read(
        RoomId room,
        Caller caller,
        long? since = null,
        CancellationToken cancel = default
    ) => throw new NotSupportedException("Effects read no room.");

    public ValueTask<IAsyncDisposable> Watch(RoomId room, IRoomWatcher watcher, CancellationToken cancel = default) =>
        throw new NotSupportedException("Effects watch no room.");
}
