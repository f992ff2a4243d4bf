using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>
/// Where the truth is. An append that returned is durable: it survives a kill of the process and a power cut. Two
/// writers of one room, in one process or several, can cost each other a conflict and never a hole, a fork or a loss.
/// </summary>
public interface IJournal : IAsyncDisposable
{
    /// <summary>
    /// Adds the entries <c>expected + 1, expected + 2, …</c> of one room, all or none. It refuses when the room is at
    /// another version than expected, or when one of the command ids is already in the room.
    /// </summary>
    /// <exception cref="JournalUnavailableException">Nothing is known to be stored; the caller must read again.</exception>
    Task<AppendResult> Append(Append append, CancellationToken cancel = default);

    /// <summary>Entries with a version above <paramref name="after"/>, in order, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<Entry>> Read(RoomId room, long after, int limit, CancellationToken cancel = default);

    /// <summary>The entry that a command left, ever; null where it left none.</summary>
    Task<Entry?> Find(RoomId room, Guid command, CancellationToken cancel = default);

    /// <summary>All that it takes to wake a room, as of one instant.</summary>
    /// <param name="recent">How many entries at and before the snapshot to give as well.</param>
    /// <param name="held">Of a snapshot that the caller has; entries are given as if it were the newest, where it is.</param>
    Task<Stored> Load(RoomId room, int recent, long held = 0, CancellationToken cancel = default);

    /// <summary>Keeps the snapshot unless a newer one is there.</summary>
    Task Save(RoomId room, Snapshot snapshot, CancellationToken cancel = default);

    /// <summary>What rooms have to do by themselves until then; kept with the entries that said so.</summary>
    Task<IReadOnlyList<Duty>> Duties(DateTimeOffset until, CancellationToken cancel = default);

    /// <summary>
    /// Replaces the duty of a room that is still at this version. Where the room has moved on, the newer entries
    /// brought a duty of their own, and nothing is changed.
    /// </summary>
    /// <param name="duty">What is left to do; null for nothing.</param>
    Task Settle(RoomId room, long version, Duty? duty, CancellationToken cancel = default);

    /// <summary>The newest versions of those rooms; a room without entries is left out.</summary>
    Task<IReadOnlyDictionary<RoomId, long>> Heads(
        IReadOnlyCollection<RoomId> rooms,
        CancellationToken cancel = default
    );

    /// <summary>
    /// A number that is another than before as soon as another process may have stored anything; null where only
    /// <see cref="Heads"/> can tell.
    /// </summary>
    Task<long?> MarkOfOthers(CancellationToken cancel = default) => Task.FromResult<long?>(null);

    /// <summary>
    /// Tells from now on, until it is disposed, what other processes store. What is told is true and may come late,
    /// twice or never: who must know asks for <see cref="Heads"/>. A journal that is made for one process tells nothing.
    /// </summary>
    IAsyncDisposable Hear(IJournalListener listener);
}

/// <summary>Called on any thread; must not block.</summary>
public interface IJournalListener
{
    /// <summary>Another process has stored this version of the room, which can be read now.</summary>
    void Stored(RoomId room, long version);

    /// <summary>Something may have been stored that was not told.</summary>
    void Missed();
}

/// <param name="Duty">What the room has to do by itself after these entries, instead of what it had before.</param>
public sealed record Append(RoomId Room, long Expected, IReadOnlyList<Entry> Entries, Duty? Duty)
{
    /// <summary>The entries are those that it promises; a journal stores no others.</summary>
    internal bool IsWhole
    {
        get
        {
            for (var i = 0; i < Entries.Count; i++)
                if (Entries[i].Version != Expected + 1 + i)
                    return false;
            return true;
        }
    }
}

public enum AppendResult
{
    Stored,

    /// <summary>Nothing was stored: the room has moved on, or a command id is taken. Read and decide anew.</summary>
    Conflict,
}

/// <param name="Snapshot">The newest one. It is a cache: it may lag behind the entries, never lead.</param>
/// <param name="Entries">Those after the snapshot, and the recent ones before; in order, without a hole.</param>
public sealed record Stored(Snapshot? Snapshot, IReadOnlyList<Entry> Entries, Duty? Duty);

/// <param name="State">The room's state of <paramref name="Version"/>, in a form that is its kind's own.</param>
public sealed record Snapshot(long Version, ReadOnlyMemory<byte> State);

/// <param name="At">When to wake the room at the latest: a deadline, or at once for effects not yet performed.</param>
/// <param name="EffectsAfter">Effects of the entries above this version may still have to be performed; null for none.</param>
/// <param name="Version">Of the newest entry that the duty speaks of.</param>
public sealed record Duty(RoomId Room, DateTimeOffset At, long? EffectsAfter, long Version);

/// <summary>The journal cannot be reached or cannot store just now.</summary>
/// <param name="remedy">What an operator can do, in plain words.</param>
public sealed class JournalUnavailableException(string remedy, Exception? inner = null) : Exception(remedy, inner)
{
    /// <summary>It does not pass by itself: an operator has to do something.</summary>
    public bool Lasts { get; init; }
}
