using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OpenDialogue.Rooms;
using OpenDialogue.Rooms.Postgres;
using OpenDialogue.WebHost;

namespace OpenDialogue.Checker.Sabotage;

/// <summary>The program as Program.cs of the host starts it, but with a journal that cheats, or a clock that is wrong.</summary>
internal static class SabotagedHost
{
    internal static async Task<int> Run(string sabotage, string[] arguments)
    {
        var builder = WebApplication.CreateBuilder(arguments);
        if (builder.AddDoor() is { Count: > 0 } complaints)
            throw new InvalidOperationException(string.Join('\n', complaints));
        builder.AddLocalRooms();
        if (ShiftedClock.By(sabotage) is var by && by != TimeSpan.Zero)
            builder.Services.AddSingleton<TimeProvider>(new ShiftedClock(by));
        else
            Cheat(builder.Services, sabotage);
        await using var app = builder.Build();
        app.UseDoor();
        return await app.RunOverJournal();
    }

    private static void Cheat(IServiceCollection services, string sabotage)
    {
        var (journal, board) = (Take<IJournal>(services), Take<IBoard>(services));
        services.AddSingleton(provider => new Honest((IJournal)journal(provider)));
        services.AddSingleton<IJournal>(provider =>
            provider.GetRequiredService<Honest>().Journal is var real && sabotage == "early-ack"
                ? new EarlyAck(real)
                : new NoVersionCheck(real)
        );
        services.AddSingleton(provider =>
            provider.GetRequiredService<Honest>().Journal is PostgresJournal shared
                ? shared.Board
                : (IBoard)board(provider)
        );
    }

    private static Func<IServiceProvider, object> Take<T>(IServiceCollection services)
    {
        var service = services.Last(s => s.ServiceType == typeof(T));
        services.Remove(service);
        return service.ImplementationFactory!;
    }

    private sealed record Honest(IJournal Journal);
}
