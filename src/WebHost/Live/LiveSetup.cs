using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using OpenDialogue.Dialogue;

namespace OpenDialogue.WebHost.Live;

internal static class LiveSetup
{
    internal const int MostMessageBytes = 32 * 1024;

    /// <summary>Calls of one connection that have not been answered. They begin in the order in which they came.</summary>
    internal const int MostUnderWay = 8;

    internal static void AddLive(this IServiceCollection services)
    {
        services
            .AddSignalR(hub =>
            {
                hub.EnableDetailedErrors = false;
                hub.MaximumReceiveMessageSize = MostMessageBytes;
                hub.MaximumParallelInvocationsPerClient = MostUnderWay;
                // For the client's sake: the host has the pulse. Both together are no more bytes than SignalR's own pings.
                hub.KeepAliveInterval = TimeSpan.FromSeconds(20);
                hub.HandshakeTimeout = TimeSpan.FromSeconds(10);
                hub.StatefulReconnectBufferSize = 0;
            })
            .AddJsonProtocol(json => json.PayloadSerializerOptions = Wire.Options());
        services.AddSingleton<Lines>();
        services.AddSingleton<HubLifetimeManager<LiveHub>>(provider => provider.GetRequiredService<Lines>());
        services.AddSingleton<Doorway>().AddSingleton<Feeds>().AddSingleton<Elsewhere>();
        services
            .AddHostedService<Listening>()
            .AddHostedService<Heartbeat>()
            .AddHostedService<Neighbours>()
            .AddHostedService<Farewell>();
    }

    internal static void MapLive(this WebApplication app) =>
        app.MapHub<LiveHub>(
            "/hub",
            connection =>
            {
                connection.Transports = HttpTransportType.WebSockets | HttpTransportType.LongPolling;
                connection.CloseOnAuthenticationExpiration = true;
                connection.ApplicationMaxBufferSize = MostMessageBytes * 2;
                connection.TransportMaxBufferSize = MostMessageBytes * 2;
            }
        );
}
