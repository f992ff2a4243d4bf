using OpenDialogue.Rooms;
using OpenDialogue.Rooms.Sqlite;

namespace OpenDialogue.WebHost;

/// <summary>The one place that knows which engine keeps the rooms: here, this process and a SQLite file.</summary>
internal static class LocalEngine
{
    internal static void AddLocalRooms(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<IJournal>(provider =>
            SqliteJournal.Open(Path.Combine(provider.GetRequiredService<DoorSettings>().DataFolder!, "journal.db"))
        );
        services.AddSingleton<IBoard>(provider =>
            SqliteBoard.Open(
                Path.Combine(provider.GetRequiredService<DoorSettings>().DataFolder!, "board.db"),
                provider.GetRequiredService<TimeProvider>()
            )
        );
        services.AddSingleton<IRooms>(provider => new LocalRooms(
            provider.GetRequiredService<IJournal>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<LocalRooms>>()
        ));
    }
}
