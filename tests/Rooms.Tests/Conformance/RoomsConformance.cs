namespace OpenDialogue.Rooms.Tests;

/// <summary>What every engine promises over every journal, one part a file: the promises of architecture.md.</summary>
public abstract partial class RoomsConformance : IAsyncLifetime
{
    private readonly List<IAsyncDisposable> started = [];
    private readonly Clock clock = new();
    private TriedJournal journal = null!;
    private IRooms rooms = null!;

    /// <summary>Each time another way to the same entries, as another process would have.</summary>
    protected abstract IJournal Open();

    /// <summary>An engine that is disposed with the test, or before it.</summary>
    protected abstract IRooms Start(IJournal journal, TimeProvider clock, RoomSettings settings);

    public virtual Task InitializeAsync()
    {
        (rooms, journal) = Host();
        return Task.CompletedTask;
    }

    public virtual async Task DisposeAsync()
    {
        foreach (var one in Enumerable.Reverse(started))
            await one.DisposeAsync();
    }

    /// <summary>One more process over the same entries.</summary>
    private (IRooms Rooms, TriedJournal Journal) Host(RoomSettings? settings = null)
    {
        var tried = new TriedJournal(Open());
        var host = Start(tried, clock, settings ?? new());
        started.Add(tried);
        if (host is IAsyncDisposable disposable)
            started.Add(disposable);
        return (host, tried);
    }

    /// <summary>Stops the host in an orderly way and starts another.</summary>
    private async Task Restart(RoomSettings? settings = null)
    {
        if (rooms is IAsyncDisposable stops)
        {
            await stops.DisposeAsync();
            started.Remove(stops);
        }
        (rooms, journal) = Host(settings);
    }

    /// <summary>A meeting in its framing, with its effects done, so that only what a test sends is appended.</summary>
    private async Task<long> BeginMeeting()
    {
        var version = await rooms.BeginMeeting();
        await journal.Until("settle");
        return version;
    }

    /// <summary>All that has been sent has come to its room; at once, where the room is in this process.</summary>
    protected virtual Task Arrived(IRooms engine) => Task.CompletedTask;

    private async Task<Heard> Watch(RoomId room, IRooms? host = null)
    {
        var heard = new Heard();
        started.Add(await (host ?? rooms).Watch(room, heard));
        return heard;
    }

    private async Task<IReadOnlyList<Entry>> Stored(RoomId room)
    {
        var entries = await journal.Read(room, 0, int.MaxValue);
        Assert.Equal(Enumerable.Range(1, entries.Count).Select(n => (long)n), entries.Select(entry => entry.Version));
        return entries;
    }
}
