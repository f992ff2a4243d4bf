using System.Collections.Concurrent;
using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;
using OpenDialogue.Tests;

namespace OpenDialogue.Bench.Servers;

/// <summary>Stores nothing, to see what storing costs; a room must not leave memory over it.</summary>
internal sealed class Unstored(IJournal real) : AlteredJournal(real)
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
internal sealed class Ungrouped(IJournal real) : AlteredJournal(real)
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
internal sealed class Counted(IJournal real) : AlteredJournal(real)
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
