using OpenDialogue.Rooms;
using OpenDialogue.Rooms.Postgres;

namespace OpenDialogue.WebHost;

/// <summary>
/// Tries a database that is away when the host starts until it is there, and says so once each way. Where it is there
/// and needs an operator, the host stops.
/// </summary>
internal sealed class JournalStart(IJournal journal, IHostApplicationLifetime life, ILogger<JournalStart> log)
    : BackgroundService
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        if (journal is not PostgresJournal shared)
            return;
        for (var pause = FirstPause; !stopping.IsCancellationRequested; pause = Longer(pause))
            try
            {
                await shared.Prepare();
                if (pause > FirstPause)
                    log.LogInformation("The journal is there; the host is ready");
                return;
            }
            catch (JournalUnavailableException fault) when (fault.Lasts)
            {
                log.LogCritical("{Fault}", fault.Message);
                Environment.ExitCode = 1;
                life.StopApplication();
                return;
            }
            catch (JournalUnavailableException fault)
            {
                if (pause == FirstPause)
                    log.LogError("{Fault} Until then the host is not ready and refuses commands.", fault.Message);
                await Task.Delay(pause, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
    }

    private static TimeSpan Longer(TimeSpan pause) => pause * 2 < LongestPause ? pause * 2 : LongestPause;
}
