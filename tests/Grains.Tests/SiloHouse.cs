using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenDialogue.Silo;
using OpenDialogue.WebHost;

namespace OpenDialogue.Grains.Tests;

/// <summary>A silo as Program starts it, in this process, over a real database.</summary>
internal sealed class SiloHouse : IAsyncDisposable
{
    private readonly WebApplication app;

    private SiloHouse(WebApplication app) => this.app = app;

    internal IRooms Rooms => Get<IRooms>();

    internal T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    internal static async Task<SiloHouse> Start(string database, string role = "silo", params string[] more)
    {
        var builder = WebApplication.CreateBuilder([
            $"--role={role}",
            $"--Door:Journal={database}",
            "--Silo:Address=127.0.0.1",
            $"--Silo:Port={FreePort()}",
            $"--Silo:GatewayPort={FreePort()}",
            "--urls=http://127.0.0.1:0",
            .. more,
        ]);
        builder.Logging.ClearProviders();
        var settings = SiloSettings.From(builder.Configuration);
        Assert.Empty(settings.Complaints());
        builder.AddHealthOnly();
        builder.AddJournal();
        builder.AddRooms(settings);
        var app = builder.Build();
        await app.StartAsync();
        return new(app);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
