using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>
/// A live room: a queue and a cache in front of its journal, never the truth. What it holds (<c>now</c>) is always
/// something that the journal has stored; it may be older than the journal, where another host writes too, and every
/// append and every refusal is checked against that. Commands wait while an append is under way and are then decided
/// together, one after the other, and stored in one append: the queue is the group commit.
/// </summary>
/// <remarks>
/// Order of things: known by its id? answer as before -> decide -> refused? answer -> append -> hold the new state ->
/// tell the watchers -> answer -> effects.
/// </remarks>
public sealed partial class Room : IAsyncDisposable
{
    private readonly RoomId id;
    private readonly Kind kind;
    private readonly Surroundings around;
    private readonly Action<Room>? rested;

    private readonly Lock gate = new();
    private readonly Queue<Pending> queue = new();
    private readonly Recent recent;
    private readonly Watchers watchers;
    private readonly Errands errands;
    private readonly Alarm alarm;

    /// <summary>Null until the room is awake; from then on never.</summary>
    private Moment? now;

    /// <summary>The journal may hold entries that are not in <see cref="now"/>: read it before deciding.</summary>
    private bool behind = true;

    /// <summary>A version that another host has stored, as far as has been heard.</summary>
    private long elsewhere;

    /// <param name="rested">Told when the queue has run empty; may ask the room to leave.</param>
    public Room(RoomId id, Kind kind, Surroundings around, Action<Room>? rested = null)
    {
        (this.id, this.kind, this.around, this.rested) = (id, kind, around, rested);
        recent = new(around.Settings);
        watchers = new(id, around.Log, Use);
        errands = new(id, around, NoteEffectsDone);
        alarm = new(around, Ring);
        Use();
    }

    public RoomId Id => id;

    public bool IsWatched => watchers.Any;

    /// <summary>Null once the room has left memory; then ask the one that took its place.</summary>
    public Task<Answer>? Send(ReadOnlyMemory<byte> command, Caller caller, CancellationToken cancel = default)
    {
        var parsed = kind.Parse(command);
        return parsed.Command is null
            ? Task.FromResult(new Answer(0, parsed.Refusal))
            : Send(parsed.Command, caller, cancel);
    }

    internal Task<Answer>? Send(IRoomCommand command, Caller caller, CancellationToken cancel)
    {
        var pending = new Pending(command, caller);
        return Enqueue(pending) ? Wait(pending, cancel) : null;
    }

    /// <summary>Null once the room has left memory.</summary>
    public Task<Reading>? Read(Caller caller, long? since = null, CancellationToken cancel = default)
    {
        lock (gate)
        {
            if (gone)
                return null;
        }
        Use();
        if (now is not null)
            return Task.FromResult(ReadNow(caller, since));
        var awake = Pending.Awake();
        return Enqueue(awake) ? ReadWhenAwake(awake, caller, since, cancel) : null;
    }

    /// <summary>Null once the room has left memory.</summary>
    public Task<IAsyncDisposable>? Watch(IRoomWatcher watcher, CancellationToken cancel = default)
    {
        var watch = watchers.Add(watcher);
        var awake = Pending.Awake();
        return Enqueue(awake) ? WatchWhenAwake(watch, awake, cancel) : null;
    }

    /// <summary>
    /// What has been committed after that version, in one batch, and what matters now; for a watcher who has missed
    /// something. Null once the room has left memory; gives null where it cannot be read.
    /// </summary>
    /// <param name="since">Null for nothing but what matters now.</param>
    public Task<Missed?>? Since(long? since, CancellationToken cancel = default)
    {
        if (since > (now?.Version ?? 0))
            Hear(since.Value);
        var awake = Pending.Awake();
        return Enqueue(awake) ? SinceWhenAwake(awake, since, cancel) : null;
    }

    /// <summary>Reads what others may have written, and does what the room has to do by itself.</summary>
    public void Wake()
    {
        lock (gate)
            behind = true;
        Enqueue(Pending.Awake(), isUse: false);
        errands.Add([], isNoted: false);
    }

    /// <summary>
    /// Another host has stored that version: the room reads on, unless it has it. However often it is told of it, it
    /// reads once.
    /// </summary>
    public void Hear(long version)
    {
        lock (gate)
        {
            if (version <= Math.Max(now?.Version ?? 0, elsewhere))
                return;
            elsewhere = version;
        }
        Enqueue(Pending.Awake(), isUse: false);
    }

    private static Task<Answer> Wait(Pending pending, CancellationToken cancel) =>
        cancel.CanBeCanceled ? pending.Answered.WaitAsync(cancel) : pending.Answered;

    private async Task<Reading> ReadWhenAwake(Pending awake, Caller caller, long? since, CancellationToken cancel)
    {
        var answer = await Wait(awake, cancel);
        return now is null ? Unread(caller, answer.Refusal!) : ReadNow(caller, since);
    }

    private static async Task<IAsyncDisposable> WatchWhenAwake(
        IAsyncDisposable watch,
        Pending awake,
        CancellationToken cancel
    )
    {
        try
        {
            // A journal that is away does not matter: the watcher is told as soon as it is back.
            await Wait(awake, cancel);
            return watch;
        }
        catch (OperationCanceledException)
        {
            await watch.DisposeAsync();
            throw;
        }
    }
}
