namespace OpenDialogue.WebHost.Live;

/// <summary>Once a second: which lines are silent. By the machine's own time, as nets are, whatever clock the rooms have.</summary>
internal sealed class Listening(Lines lines) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(Beat);
        try
        {
            while (await timer.WaitForNextTickAsync(stopping))
                await lines.Beat();
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }
}
