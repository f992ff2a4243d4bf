using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace OpenDialogue.Bench.Servers;

/// <summary>SignalR as it comes: groups, the JSON protocol, no state, no rules, nothing stored.</summary>
internal static class BareSignalR
{
    internal static WebApplication Build(int port)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSignalR();
        var app = builder.Build();
        app.Urls.Add($"http://127.0.0.1:{port}");
        app.MapHub<Rooms>("/hub", hub => hub.Transports = HttpTransportType.WebSockets);
        return app;
    }

    internal sealed class Rooms : Hub
    {
        public Task Join(string room) => Groups.AddToGroupAsync(Context.ConnectionId, room);

        public Task Send(string room, JsonElement happened) => Clients.Group(room).SendAsync("Said", happened);
    }
}
