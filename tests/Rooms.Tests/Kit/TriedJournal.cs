using System.Collections.Concurrent;

namespace OpenDialogue.Rooms.Tests;

/// <summary>A journal whose appends a test holds back or lets fail, and that tells what it was asked.</summary>
internal sealed class TriedJournal(IJournal inner) : IJournal
{
    private readonly ConcurrentQueue<string> asked = new();
    private readonly Signal changed = new();
    private Func<Append, Task?> held = _ => null;

    /// <summary>For one append: it is not stored, and the caller is told that this is not known.</summary>
    internal Func<Append, bool> FailsBefore { get; set; } = _ => false;

    /// <summary>For one append: it is stored, and the caller is told that this is not known.</summary>
    internal Func<Append, bool> FailsAfter { get; set; } = _ => false;

    /// <summary>Nothing can be reached.</summary>
    internal bool Away { get; set; }

    /// <summary>Snapshots are not kept, as if the process had been killed before each.</summary>
    internal bool KeepsNoSnapshots { get; set; }

    internal ConcurrentQueue<Append> Stored { get; } = new();

    /// <summary>Whom a test can tell what another process has stored.</summary>
    internal IJournalListener? Listener { get; private set; }

    internal int Count(string what) => asked.Count(one => one == what);

    internal Task Until(string what, int times = 1) =>
        changed.Until(() => Count(what) >= times, $"{what}, {times} times");

    /// <summary>Appends (of that kind of room, or all) stop just before they are stored, until the result is disposed.</summary>
    internal IDisposable HoldAppends(string? kind = null)
    {
        var hold = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        held = append => kind is null || append.Room.Kind == kind ? hold.Task : null;
        return new Release(() =>
        {
            held = _ => null;
            hold.SetResult();
        });
    }

    public async Task<AppendResult> Append(Append append, CancellationToken cancel = default)
    {
        Ask("append");
        if (held(append) is { } hold)
            await hold;
        if (FailsBefore(append))
            throw Gone();
        var result = await inner.Append(append, cancel);
        if (FailsAfter(append))
            throw Gone();
        if (result == AppendResult.Stored)
            Stored.Enqueue(append);
        return result;
    }

    public Task<IReadOnlyList<Entry>> Read(RoomId room, long after, int limit, CancellationToken cancel = default) =>
        Done("read", () => inner.Read(room, after, limit, cancel));

    public Task<Entry?> Find(RoomId room, Guid command, CancellationToken cancel = default) =>
        Done("find", () => inner.Find(room, command, cancel));

    public Task<Stored> Load(RoomId room, int recent, long held = 0, CancellationToken cancel = default) =>
        Done("load", () => inner.Load(room, recent, held, cancel));

    public Task<IReadOnlyList<Duty>> Duties(DateTimeOffset until, CancellationToken cancel = default) =>
        Done("duties", () => inner.Duties(until, cancel));

    public Task Save(RoomId room, Snapshot snapshot, CancellationToken cancel = default) =>
        Done("save", () => Then(KeepsNoSnapshots ? Task.CompletedTask : inner.Save(room, snapshot, cancel)));

    public Task Settle(RoomId room, long version, Duty? duty, CancellationToken cancel = default) =>
        Done("settle", () => Then(inner.Settle(room, version, duty, cancel)));

    public Task<IReadOnlyDictionary<RoomId, long>> Heads(
        IReadOnlyCollection<RoomId> rooms,
        CancellationToken cancel = default
    ) => Done("heads", () => inner.Heads(rooms, cancel));

    public IAsyncDisposable Hear(IJournalListener listener)
    {
        Listener = listener;
        return inner.Hear(listener);
    }

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private static JournalUnavailableException Gone() => new("The test has taken the journal away.");

    private static async Task<bool> Then(Task task)
    {
        await task;
        return true;
    }

    private void Ask(string what)
    {
        if (Away)
            throw Gone();
        asked.Enqueue(what);
        changed.Raise();
    }

    /// <summary>Told when it is done, so that a test that waits for it finds it done.</summary>
    private async Task<T> Done<T>(string what, Func<Task<T>> ask)
    {
        if (Away)
            throw Gone();
        var result = await ask();
        Ask(what);
        return result;
    }

    private sealed class Release(Action release) : IDisposable
    {
        public void Dispose() => release();
    }
}
