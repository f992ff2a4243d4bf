using OpenDialogue.Rooms;
using OpenDialogue.Rooms.Postgres;
using OpenDialogue.Rooms.Sqlite;

namespace OpenDialogue.WebHost;

/// <summary>Where the truth is kept: a SQLite file, or PostgreSQL where <c>Door:Journal</c> names one.</summary>
internal static class JournalSetup
{
    internal static void AddJournal(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<IJournal>(provider => Open(provider, provider.GetRequiredService<DoorSettings>()));
        services.AddSingleton(provider => BoardOf(provider, provider.GetRequiredService<IJournal>()));
        services.AddHostedService<JournalStart>();
    }

    /// <summary>
    /// Runs until it is stopped. Where the journal needs an operator first, it says in one line what to do and does not
    /// start. A database that is away may come: the host starts, is not ready, and goes on trying.
    /// </summary>
    /// <param name="waits">
    /// The host can do nothing at all without it, and starts when it is there; and when it is ready to take over rooms
    /// that people are in.
    /// </param>
    /// <returns>The exit code.</returns>
    internal static async Task<int> RunOverJournal(this WebApplication app, bool waits = false)
    {
        for (var tries = 0; ; tries++)
            try
            {
                if (app.Services.GetRequiredService<IJournal>() is PostgresJournal shared)
                    await shared.Prepare();
                _ = app.Services.GetRequiredService<IBoard>();
                if (waits)
                    await Rehearsal.Play(app.Services.GetRequiredService<IJournal>());
                break;
            }
            catch (JournalUnavailableException fault) when (fault.Lasts || IsFile(app))
            {
                Console.Error.WriteLine(fault.Message);
                return 1;
            }
            catch (JournalUnavailableException fault)
            {
                // Where it does not wait, JournalStart says it and tries again.
                if (!waits)
                    break;
                if (tries == 0)
                    Console.Error.WriteLine($"{fault.Message} Until then the host waits.");
                await Task.Delay(TimeSpan.FromSeconds(1));
            }
        await app.RunAsync();
        return Environment.ExitCode;
    }

    private static bool IsFile(WebApplication app) => app.Services.GetRequiredService<DoorSettings>().Journal is null;

    private static IJournal Open(IServiceProvider provider, DoorSettings settings) =>
        settings.Journal is { } shared
            ? new PostgresJournal(shared, provider.GetRequiredService<ILogger<PostgresJournal>>())
            : SqliteJournal.Open(Path.Combine(settings.DataFolder!, "journal.db"));

    /// <summary>Hosts that share a database share its board; a host with a file of its own is alone.</summary>
    private static IBoard BoardOf(IServiceProvider provider, IJournal journal) =>
        journal is PostgresJournal shared
            ? shared.Board
            : SqliteBoard.Open(
                Path.Combine(provider.GetRequiredService<DoorSettings>().DataFolder!, "board.db"),
                provider.GetRequiredService<TimeProvider>()
            );
}
