namespace OpenDialogue.Rooms.Tests;

/// <summary>A journal as simple as its promises. It outlives those who opened it, as a file would.</summary>
internal sealed class MemoryJournal : IJournal
{
    private readonly Lock gate = new();
    private readonly Dictionary<RoomId, List<Entry>> entries = [];
    private readonly Dictionary<RoomId, Snapshot> snapshots = [];
    private readonly Dictionary<RoomId, Duty> duties = [];

    public Task<AppendResult> Append(Append append, CancellationToken cancel = default)
    {
        lock (gate)
        {
            var room = Of(append.Room);
            var next = append.Expected;
            var commands = room.Select(entry => entry.Command).ToHashSet();
            if (
                room.Count != append.Expected
                || !append.Entries.All(e => e.Version == ++next && commands.Add(e.Command))
            )
                return Task.FromResult(AppendResult.Conflict);
            room.AddRange(append.Entries);
            Put(append.Room, append.Duty);
            return Task.FromResult(AppendResult.Stored);
        }
    }

    public Task<IReadOnlyList<Entry>> Read(RoomId room, long after, int limit, CancellationToken cancel = default) =>
        Give<IReadOnlyList<Entry>>(() => [.. Of(room).Where(entry => entry.Version > after).Take(limit)]);

    public Task<Entry?> Find(RoomId room, Guid command, CancellationToken cancel = default) =>
        Give(() => Of(room).FirstOrDefault(entry => entry.Command == command));

    public Task<Stored> Load(RoomId room, int recent, long held = 0, CancellationToken cancel = default) =>
        Give(() =>
        {
            var snapshot = snapshots.GetValueOrDefault(room);
            var after = Math.Max(held, snapshot?.Version ?? 0) - recent;
            return new Stored(
                snapshot,
                [.. Of(room).Where(entry => entry.Version > after)],
                duties.GetValueOrDefault(room)
            );
        });

    public Task Save(RoomId room, Snapshot snapshot, CancellationToken cancel = default) =>
        Give(() =>
        {
            var old = snapshots.GetValueOrDefault(room)?.Version ?? 0;
            if (snapshot.Version > old && snapshot.Version <= Of(room).Count)
                snapshots[room] = snapshot;
            return true;
        });

    public Task<IReadOnlyList<Duty>> Duties(DateTimeOffset until, CancellationToken cancel = default) =>
        Give<IReadOnlyList<Duty>>(() => [.. duties.Values.Where(duty => duty.At <= until).OrderBy(duty => duty.At)]);

    public Task Settle(RoomId room, long version, Duty? duty, CancellationToken cancel = default) =>
        Give(() =>
        {
            if (duties.GetValueOrDefault(room)?.Version == version)
                Put(room, duty);
            return true;
        });

    public Task<IReadOnlyDictionary<RoomId, long>> Heads(
        IReadOnlyCollection<RoomId> rooms,
        CancellationToken cancel = default
    ) =>
        Give<IReadOnlyDictionary<RoomId, long>>(() =>
            rooms.Where(room => Of(room).Count > 0).ToDictionary(room => room, room => (long)Of(room).Count)
        );

    public IAsyncDisposable Hear(IJournalListener listener) => this;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Task<T> Give<T>(Func<T> what)
    {
        lock (gate)
            return Task.FromResult(what());
    }

    private List<Entry> Of(RoomId room) => entries.TryGetValue(room, out var there) ? there : entries[room] = [];

    private void Put(RoomId room, Duty? duty)
    {
        if (duty is null)
            duties.Remove(room);
        else
            duties[room] = duty;
    }
}
