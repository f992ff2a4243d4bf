using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>
/// The one seam between the door and whatever keeps the rooms: rooms in this process, several hosts over one journal,
/// or grains in a cluster. It carries bytes in the journal's own encoding, so that no domain type crosses a process.
/// </summary>
public interface IRooms
{
    /// <summary>
    /// Decides a command and answers once its entry is durable. Sent again with the same id by the same caller, it
    /// answers the first outcome and has no second effect.
    /// </summary>
    /// <param name="command">One JSON object with <c>id</c> and <c>type</c>, as a client sends it.</param>
    ValueTask<Answer> Send(
        RoomId room,
        ReadOnlyMemory<byte> command,
        Caller caller,
        CancellationToken cancel = default
    );

    /// <summary>
    /// What the caller may see: the entries after <paramref name="since"/>, or a fresh view where that is smaller or
    /// there is no <paramref name="since"/>. Only what is durable is ever read. A stranger reads <c>not-found</c>.
    /// </summary>
    ValueTask<Reading> Read(RoomId room, Caller caller, long? since = null, CancellationToken cancel = default);

    /// <summary>
    /// Tells the watcher every batch committed from now on, in order, each once, after it is durable and before its
    /// commands are answered. A host watches a room once, for all its clients. Dispose to stop. Where somebody's being
    /// connected matters to the room already, a batch without entries says so first.
    /// </summary>
    ValueTask<IAsyncDisposable> Watch(RoomId room, IRoomWatcher watcher, CancellationToken cancel = default);
}

public interface IRoomWatcher
{
    /// <summary>Called in the room's own order; must not block: the room waits for it.</summary>
    void Committed(Batch batch);
}

/// <param name="Version">Of the entry the command left; the room's present version where it left none.</param>
/// <param name="Refusal">Null when accepted.</param>
public readonly record struct Answer(long Version, Refusal? Refusal = null);

/// <summary>Exactly one of <see cref="View"/>, <see cref="Entries"/> and <see cref="Refusal"/> is there.</summary>
/// <param name="View">One JSON object: the state as the viewer may see it.</param>
/// <param name="Entries">Those the viewer may see something of, redacted for them; numbers they miss were hidden.</param>
public sealed record Reading(
    long Version,
    DateTimeOffset Now,
    Viewer Viewer,
    ReadOnlyMemory<byte>? View = null,
    IReadOnlyList<ReadOnlyMemory<byte>>? Entries = null,
    Refusal? Refusal = null
);

/// <summary>What one accepted command did.</summary>
/// <param name="SeenAlike">Every admitted viewer may see all of it, so that no one needs a copy of their own.</param>
/// <param name="Body">As journal and wire write it: <c>{"version":1,"at":"…","by":"…","events":[…]}</c>.</param>
public sealed record Entry(
    long Version,
    Guid Command,
    DateTimeOffset At,
    PersonId By,
    bool SeenAlike,
    ReadOnlyMemory<byte> Body
);

/// <summary>Entries that became durable together, and what follows for those who watch.</summary>
/// <param name="Departures">Whose stream ends with this batch; they do not see it.</param>
/// <param name="Attention">Whose being connected matters to the room from here on.</param>
public sealed record Batch(
    RoomId Room,
    IReadOnlyList<Entry> Entries,
    IReadOnlyList<Departure> Departures,
    IReadOnlyList<Attention> Attention
);

/// <param name="Version">Of the room after the batch, whether or not there is anything in it.</param>
public readonly record struct Missed(long Version, Batch Batch);

/// <param name="WhenAway">Command bytes without an id, to send as <see cref="Caller.System"/> when they have no connection.</param>
/// <param name="WhenHere">The same for when they have one.</param>
public sealed record Attention(PersonId Person, ReadOnlyMemory<byte>? WhenAway, ReadOnlyMemory<byte>? WhenHere);
