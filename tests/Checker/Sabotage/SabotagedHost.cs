using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenDialogue.Rooms;
using OpenDialogue.Rooms.Postgres;
using OpenDialogue.WebHost;

namespace OpenDialogue.Checker.Sabotage;

/// <summary>The program as Program.cs of the host starts it, but with a journal that cheats.</summary>
internal static class SabotagedHost
{
    internal static async Task<int> Run(string sabotage, string[] arguments)
    {
        var builder = WebApplication.CreateBuilder(arguments);
        if (builder.AddDoor() is { Count: > 0 } complaints)
            throw new InvalidOperationException(string.Join('\n', complaints));
        builder.AddLocalRooms();
        Cheat(builder.Services, sabotage);
        await using var app = builder.Build();
        app.UseDoor();
        await app.RunAsync();
        return 0;
    }

    private static void Cheat(IServiceCollection services, string sabotage)
    {
        var honest = services.Last(service => service.ServiceType == typeof(IJournal));
        services.Remove(honest);
        services.AddSingleton<IJournal>(provider =>
        {
            var real = provider.GetRequiredService<IConfiguration>()["Door:Journal"] is { } database
                ? new PostgresJournal(database, provider.GetRequiredService<ILogger<PostgresJournal>>())
                : (IJournal)honest.ImplementationFactory!(provider);
            return sabotage switch
            {
                "early-ack" => new EarlyAck(real),
                "no-version-check" => new NoVersionCheck(real),
                _ => real,
            };
        });
    }
}
