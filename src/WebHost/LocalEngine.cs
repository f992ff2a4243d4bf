using OpenDialogue.Rooms;

namespace OpenDialogue.WebHost;

/// <summary>The engine of a host on its own, or of several over one database: rooms in this process.</summary>
internal static class LocalEngine
{
    internal static void AddLocalRooms(this WebApplicationBuilder builder)
    {
        builder.AddJournal();
        builder.Services.AddSingleton<IRooms>(provider => new LocalRooms(
            provider.GetRequiredService<IJournal>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<LocalRooms>>()
        ));
    }
}
