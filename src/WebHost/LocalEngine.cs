using OpenDialogue.Rooms;
using OpenDialogue.Rooms.Postgres;
using OpenDialogue.Rooms.Sqlite;

namespace OpenDialogue.WebHost;

/// <summary>
/// The one place that knows which engine keeps the rooms: here, this process, over a SQLite file, or over PostgreSQL
/// where <c>Door:Journal</c> names one.
/// </summary>
internal static class LocalEngine
{
    internal static void AddLocalRooms(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<IJournal>(provider => Open(provider, provider.GetRequiredService<DoorSettings>()));
        services.AddSingleton(provider => BoardOf(provider, provider.GetRequiredService<IJournal>()));
        services.AddSingleton<IRooms>(provider => new LocalRooms(
            provider.GetRequiredService<IJournal>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<LocalRooms>>()
        ));
        services.AddHostedService<JournalStart>();
    }

    /// <summary>
    /// Runs until it is stopped. Where the journal needs an operator first, it says in one line what to do and does not
    /// start. A database that is away may come: the host starts, is not ready, and goes on trying.
    /// </summary>
    /// <returns>The exit code.</returns>
    internal static async Task<int> RunOverJournal(this WebApplication app)
    {
        try
        {
            if (app.Services.GetRequiredService<IJournal>() is PostgresJournal shared)
                await shared.Prepare();
        }
        catch (JournalUnavailableException fault) when (fault.Lasts || IsFile(app))
        {
            Console.Error.WriteLine(fault.Message);
            return 1;
        }
        catch (JournalUnavailableException)
        {
            // It is said and tried again by JournalStart.
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
