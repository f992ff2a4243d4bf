using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>
/// Rooms in this process. A room is in memory while somebody watches or uses it, or while it has something to do soon;
/// one that nobody has written to leaves at once, so that asking for rooms at random fills nothing.
/// </summary>
public sealed class LocalRooms : IRooms, IAsyncDisposable
{
    private readonly ConcurrentDictionary<RoomId, Room> rooms = new();
    private readonly ConcurrentDictionary<Room, bool> leaving = new();
    private readonly Surroundings around;
    private readonly Rounds rounds;
    private readonly Hearing hearing;
    private bool closing;

    public LocalRooms(
        IJournal journal,
        TimeProvider? clock = null,
        ILogger<LocalRooms>? log = null,
        RoomSettings? settings = null
    )
    {
        around = new(
            journal,
            this,
            clock ?? TimeProvider.System,
            log ?? NullLogger<LocalRooms>.Instance,
            settings ?? new()
        );
        rounds = new(around, Wake, LetIdleLeave);
        hearing = new(around, rooms.GetValueOrDefault, () => rooms.Values);
    }

    /// <summary>How many rooms are in memory.</summary>
    public int Count => rooms.Count;

    public ValueTask<Answer> Send(
        RoomId room,
        ReadOnlyMemory<byte> command,
        Caller caller,
        CancellationToken cancel = default
    )
    {
        if (!Kinds.All.TryGetValue(room.Kind, out var kind))
            return new(new Answer(0, new NotFound()));
        // Before there is a room: what is no command brings none into memory.
        var (known, refusal) = kind.Parse(command);
        return known is null
            ? new(new Answer(0, refusal))
            : Ask(room, r => r.Send(known, caller, cancel), new(0, new TryAgain(Reasons.Closing)));
    }

    public ValueTask<Reading> Read(
        RoomId room,
        Caller caller,
        long? since = null,
        CancellationToken cancel = default
    ) =>
        Kinds.All.ContainsKey(room.Kind)
            ? Ask(room, r => r.Read(caller, since, cancel), Unread(caller, new TryAgain(Reasons.Closing)))
            : new(Unread(caller, new NotFound()));

    public ValueTask<IAsyncDisposable> Watch(RoomId room, IRoomWatcher watcher, CancellationToken cancel = default) =>
        Ask<IAsyncDisposable>(room, r => r.Watch(watcher, cancel), new NotWatching());

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref closing, true))
            return;
        await hearing.DisposeAsync();
        await rounds.DisposeAsync();
        foreach (var room in rooms.Values)
            Leave(room);
        await Task.WhenAll(leaving.Keys.Select(room => room.DisposeAsync().AsTask()));
    }

    private ValueTask<T> Ask<T>(RoomId id, Func<Room, Task<T>?> ask, T whenClosing)
    {
        while (!Volatile.Read(ref closing))
        {
            var room = rooms.GetOrAdd(id, Make);
            if (ask(room) is { } answer)
                return new(answer);
            rooms.TryRemove(new(id, room));
        }
        return new(whenClosing);
    }

    private Room Make(RoomId id) => new(id, Kinds.All[id.Kind], around, LeaveIfEmpty);

    private void LeaveIfEmpty(Room room)
    {
        if (room.IsEmpty && room.TryLeave(TimeSpan.Zero))
            Leave(room);
    }

    private void LetIdleLeave()
    {
        foreach (var room in rooms.Values)
            if (room.TryLeave(around.Settings.IdleAfter))
                Leave(room);
    }

    private void Leave(Room room)
    {
        leaving[room] = true;
        rooms.TryRemove(new(room.Id, room));
        _ = SeeOff(room);
    }

    private async Task SeeOff(Room room)
    {
        await room.DisposeAsync();
        leaving.TryRemove(room, out _);
    }

    private void Wake(RoomId id)
    {
        if (Kinds.All.ContainsKey(id.Kind) && !Volatile.Read(ref closing))
            rooms.GetOrAdd(id, Make).Wake();
    }

    private Reading Unread(Caller caller, Refusal refusal) =>
        new(0, Wire.Instant(around.Clock.GetUtcNow()), new(caller.Person, Standing.None), Refusal: refusal);

    private sealed class NotWatching : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
