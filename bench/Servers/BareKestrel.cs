using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OpenDialogue.Bench.Servers;

/// <summary>WebSockets of Kestrel, and a queue for each: the least there can be between those in a room.</summary>
internal static class BareKestrel
{
    internal static WebApplication Build(int port)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add($"http://127.0.0.1:{port}");
        app.UseWebSockets();
        ConcurrentDictionary<string, ConcurrentDictionary<Guid, Channel<byte[]>>> rooms = new();
        app.Map(
            "/room/{room}",
            async (HttpContext http, string room) =>
            {
                using var socket = await http.WebSockets.AcceptWebSocketAsync();
                await Serve(socket, rooms.GetOrAdd(room, _ => new()));
            }
        );
        return app;
    }

    private static async Task Serve(WebSocket socket, ConcurrentDictionary<Guid, Channel<byte[]>> room)
    {
        var (id, queue) = (Guid.NewGuid(), Channel.CreateUnbounded<byte[]>(new() { SingleReader = true }));
        room[id] = queue;
        queue.Writer.TryWrite("in"u8.ToArray());
        var pump = Pump(socket, queue);
        var buffer = new byte[1024];
        try
        {
            while (await socket.ReceiveAsync(buffer.AsMemory(), default) is { Count: > 0 } received)
            {
                var said = buffer.AsSpan(0, received.Count).ToArray();
                foreach (var other in room.Values)
                    other.Writer.TryWrite(said);
            }
        }
        catch (WebSocketException)
        {
            // The connection is over.
        }
        room.TryRemove(id, out _);
        queue.Writer.Complete();
        await pump;
    }

    private static async Task Pump(WebSocket socket, Channel<byte[]> queue)
    {
        try
        {
            await foreach (var said in queue.Reader.ReadAllAsync())
                await socket.SendAsync(said.AsMemory(), WebSocketMessageType.Text, true, default);
        }
        catch (WebSocketException)
        {
            // The connection is over.
        }
    }
}
