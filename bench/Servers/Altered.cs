using System.Collections.Concurrent;
using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;

namespace OpenDialogue.Bench.Servers;

/// <summary>The journal, but for what a row of the table is about.</summary>
internal abstract class Altered(IJournal real) : IJournal
{
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

    public IAsyncDisposable Hear(IJournalListener listener) => real.Hear(listener);

    public ValueTask DisposeAsync() => real.DisposeAsync();
}

/// <summary>Stores nothing, to see what storing costs; a room must not leave memory over it.</summary>
internal sealed class Unstored(IJournal real) : Altered(real)
{
    private readonly ConcurrentDictionary<RoomId, long> versions = new();

    public override Task<AppendResult> Append(Append append, CancellationToken cancel = default)
    {
        versions[append.Room] = append.Expected + append.Entries.Count;
        return Task.FromResult(AppendResult.Stored);
    }

    public override Task Save(RoomId room, Snapshot snapshot, CancellationToken cancel = default) => Task.CompletedTask;

    public override Task<IReadOnlyDictionary<RoomId, long>> Heads(
        IReadOnlyCollection<RoomId> rooms,
        CancellationToken cancel = default
    ) =>
        Task.FromResult<IReadOnlyDictionary<RoomId, long>>(
            rooms.Where(versions.ContainsKey).ToDictionary(room => room, room => versions[room])
        );
}

/// <summary>A transaction for each command: one after the other, each waiting for the disk.</summary>
internal sealed class Ungrouped(IJournal real) : Altered(real)
{
    private readonly SemaphoreSlim one = new(1);

    public override async Task<AppendResult> Append(Append append, CancellationToken cancel = default)
    {
        foreach (var entry in append.Entries)
        {
            await one.WaitAsync(cancel);
            try
            {
                var alone = append with { Expected = entry.Version - 1, Entries = [entry] };
                if (await base.Append(alone, cancel) == AppendResult.Conflict)
                    return AppendResult.Conflict;
            }
            finally
            {
                one.Release();
            }
        }
        return AppendResult.Stored;
    }
}

/// <summary>Says each time that a room is read.</summary>
internal sealed class Counted(IJournal real) : Altered(real)
{
    public override Task<Stored> Load(RoomId room, int recent, long held = 0, CancellationToken cancel = default)
    {
        Console.WriteLine("read");
        return base.Load(room, recent, held, cancel);
    }

    public override Task<IReadOnlyList<Entry>> Read(
        RoomId room,
        long after,
        int limit,
        CancellationToken cancel = default
    )
    {
        Console.WriteLine("read");
        return base.Read(room, after, limit, cancel);
    }
}
