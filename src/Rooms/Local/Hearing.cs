using Microsoft.Extensions.Logging;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>
/// What other hosts store, for the rooms that are in memory here; it brings none in. It is heard soon after where the
/// journal tells of it. Because that may fail, all rooms that somebody watches are looked for every now and then, in
/// one question, and all rooms in memory when something may have been missed; where the journal knows that no other
/// process has stored anything, none.
/// </summary>
public sealed class Hearing : IJournalListener, IAsyncDisposable
{
    private readonly Surroundings around;
    private readonly Func<RoomId, Room?> find;
    private readonly Func<IEnumerable<Room>> all;
    private readonly CancellationTokenSource closing = new();
    private readonly IAsyncDisposable heard;
    private readonly Task looking;
    private readonly ITimer timer;
    private readonly SemaphoreSlim due = new(0);
    private bool missed;
    private long? lookedAt;

    public Hearing(Surroundings around, Func<RoomId, Room?> find, Func<IEnumerable<Room>> all)
    {
        (this.around, this.find, this.all) = (around, find, all);
        heard = around.Journal.Hear(this);
        timer = around.Clock.CreateTimer(
            _ => due.Release(),
            null,
            around.Settings.LookEvery,
            around.Settings.LookEvery
        );
        looking = Task.Run(LookForEver);
    }

    public void Stored(RoomId room, long version) => find(room)?.Hear(version);

    public void Missed()
    {
        Volatile.Write(ref missed, true);
        due.Release();
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await timer.DisposeAsync();
        await heard.DisposeAsync();
        await looking;
        closing.Dispose();
    }

    private async Task LookForEver()
    {
        try
        {
            while (true)
            {
                await due.WaitAsync(closing.Token);
                // One look answers all that has become due.
                while (due.Wait(0, CancellationToken.None)) { }
                await Look();
            }
        }
        catch (OperationCanceledException)
        {
            // Closing.
        }
    }

    private async Task Look()
    {
        var everywhere = Interlocked.Exchange(ref missed, false);
        try
        {
            var mark = await around.Journal.MarkOfOthers(closing.Token);
            if (!everywhere && mark is not null && mark == lookedAt)
                return;
            // A room that was not watched when the mark was another would not be looked for at this one.
            everywhere |= mark is not null;
            var rooms = all().Where(room => everywhere || room.IsWatched).ToDictionary(room => room.Id);
            if (rooms.Count > 0)
                foreach (var (room, version) in await around.Journal.Heads(rooms.Keys, closing.Token))
                    rooms[room].Hear(version);
            lookedAt = mark;
        }
        catch (JournalUnavailableException e)
        {
            around.Log.LogDebug(e, "The journal is away; what other hosts have stored is looked for again");
        }
    }
}
