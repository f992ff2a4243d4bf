using System.Diagnostics;
using Microsoft.Extensions.Logging;
using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;
using OpenDialogue.Rooms.Far;

namespace OpenDialogue.Grains;

/// <summary>
/// A watch of this process on a room of the cluster. What it was not told, because a call was lost or the room has
/// moved, it is given at the latest when it renews its lease.
/// </summary>
internal sealed class Relay(RoomId room, IRoomGrain grain, IRoomWatcher watcher, ILogger log, Action<Relay> ended)
    : IRoomEar,
        IAsyncDisposable
{
    internal static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(2);

    /// <summary>What follows from a command is told in this process sooner than this, or has been lost.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    private readonly Guid id = Guid.NewGuid();
    private readonly Follower follower = new(room, watcher, log);
    private readonly SemaphoreSlim due = new(0);
    private readonly CancellationTokenSource ending = new();
    private Task renewing = Task.CompletedTask;

    internal RoomId Room => room;

    /// <summary>How the room's grain reaches this.</summary>
    internal IRoomEar Ear { get; private set; } = null!;

    /// <summary>Returns when the watch has begun; where that fails, it goes on trying by itself.</summary>
    internal async Task Begin(IRoomEar ear)
    {
        Ear = ear;
        await Renew();
        renewing = Task.Run(RenewForEver);
    }

    public Task Committed(byte[] batches)
    {
        if (Letter.Read<List<Missed>>(batches) is not [_, ..] news || !news.All(follower.Take))
            RenewNow();
        return Task.CompletedTask;
    }

    /// <summary>Returns when the watcher has been told up to that version, or it is not worth waiting for.</summary>
    internal async Task Reached(long version)
    {
        var begun = Stopwatch.GetTimestamp();
        while (follower.Until(version) is { } next && Stopwatch.GetElapsedTime(begun) < Patience)
        {
            await next.WaitAsync(Soon).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!next.IsCompleted)
                RenewNow();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        follower.End();
        ended(this);
        await renewing;
        _ = grain.Leave(id);
    }

    internal void RenewNow() => due.Release();

    private async Task RenewForEver()
    {
        for (var held = true; !ending.IsCancellationRequested; held = await Renew())
        {
            Task waiting = due.WaitAsync(held ? RenewEvery : Soon, ending.Token);
            await waiting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            while (due.Wait(0, CancellationToken.None)) { } // One renewal answers all that has become due.
        }
    }

    private async Task<bool> Renew()
    {
        try
        {
            var since = follower.Version;
            var missed = Letter.Read<Missed>(await grain.Watch(id, Ear, since).WaitAsync(Patience, ending.Token));
            if (!(since is null ? follower.Begin(missed) : follower.Take(missed)))
                RenewNow();
            return true;
        }
        catch (Exception e)
        {
            log.LogDebug(e, "The watch of {Room} is to be renewed", room);
            return false;
        }
    }
}
