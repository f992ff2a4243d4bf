using Microsoft.Extensions.Logging;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>
/// What a process does every now and then for all its rooms: wake those that have something to do by themselves, the
/// first time when it starts, and let those leave that nobody uses.
/// </summary>
public sealed class Rounds : IAsyncDisposable
{
    private readonly Surroundings around;
    private readonly Action<RoomId> wake;
    private readonly CancellationTokenSource closing = new();
    private readonly ITimer sweep;
    private readonly Task scanning;

    public Rounds(Surroundings around, Action<RoomId> wake, Action letIdleLeave)
    {
        (this.around, this.wake) = (around, wake);
        var often = around.Settings.IdleAfter / 4;
        sweep = around.Clock.CreateTimer(_ => letIdleLeave(), null, often, often);
        scanning = Task.Run(ScanForEver);
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await sweep.DisposeAsync();
        await scanning;
        closing.Dispose();
    }

    private async Task ScanForEver()
    {
        using var timer = new PeriodicTimer(around.Settings.ScanEvery, around.Clock);
        try
        {
            do await Scan();
            while (await timer.WaitForNextTickAsync(closing.Token));
        }
        catch (OperationCanceledException)
        {
            // Closing.
        }
    }

    private async Task Scan()
    {
        try
        {
            var until = around.Clock.GetUtcNow() + around.Settings.ScanEvery;
            foreach (var duty in await around.Journal.Duties(until, closing.Token))
                wake(duty.Room);
        }
        catch (JournalUnavailableException e)
        {
            around.Log.LogWarning(e, "The journal is away; rooms with something to do are looked for again");
        }
    }
}
