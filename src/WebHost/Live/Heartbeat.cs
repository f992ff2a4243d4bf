using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;

namespace OpenDialogue.WebHost.Live;

/// <summary>Once a second: presence, what presence causes, and rooms that nobody looks at any more.</summary>
internal sealed class Heartbeat(
    Feeds feeds,
    Elsewhere elsewhere,
    IRooms rooms,
    TimeProvider clock,
    ILogger<Heartbeat> log
) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(Beat, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stopping))
                await Tick();
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private async Task Tick()
    {
        await Politely.ForEach(
            feeds.All,
            feed =>
            {
                if (feed.Tick(elsewhere.IsKnown) is { Count: > 0 } commands)
                    _ = Tell(feed, commands);
            }
        );
        try
        {
            await feeds.RetireIdle();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "A room could not be left; the next beat tries again");
        }
    }

    /// <summary>What a room refuses or cannot store just now is asked again, if it is still so, at the next beat.</summary>
    private async Task Tell(Feed feed, IReadOnlyList<ReadOnlyMemory<byte>> commands)
    {
        feed.Watchfulness.IsAsking = true;
        try
        {
            foreach (var command in commands)
                await rooms.Send(feed.Room, command, Caller.System);
        }
        catch (Exception failure)
        {
            log.LogWarning(failure, "{Room} could not be told who is away", feed.Room);
        }
        finally
        {
            feed.Watchfulness.IsAsking = false;
        }
    }
}
