using System.Net;
using System.Net.WebSockets;
using System.Text;

namespace OpenDialogue.WebHost.Tests.Harness;

/// <summary>A socket on the hub without a client behind it: it says what it likes and reads when it likes.</summary>
internal sealed class RawHub : IDisposable
{
    private const char End = '\u001e';

    private readonly ClientWebSocket socket = new();

    private readonly StringBuilder all = new();

    internal WebSocket Socket => socket;

    /// <summary>All that has been read until now.</summary>
    internal string Heard => all.ToString();

    internal static async Task<RawHub> Connect(House house, string cookie, Version? http = null)
    {
        var hub = new RawHub();
        hub.socket.Options.SetRequestHeader("Origin", house.Origin);
        hub.socket.Options.SetRequestHeader("Cookie", cookie);
        hub.socket.Options.HttpVersion = http ?? HttpVersion.Version11;
        hub.socket.Options.HttpVersionPolicy = HttpVersionPolicy.RequestVersionExact;
        using var invoker = new HttpMessageInvoker(new SocketsHttpHandler());
        var address = new UriBuilder(house.Address) { Scheme = "ws", Path = "/hub" }.Uri;
        await hub.socket.ConnectAsync(address, invoker, default);
        await hub.Say("""{"protocol":"json","version":1}""");
        return hub;
    }

    internal Task Say(string message) => Send(Encoding.UTF8.GetBytes(message + End));

    internal Task Send(ReadOnlyMemory<byte> bytes, bool last = true) =>
        socket.SendAsync(bytes, WebSocketMessageType.Text, last, default).AsTask();

    /// <summary>Reads until that has been said.</summary>
    internal async Task Hears(string words)
    {
        using var deadline = new CancellationTokenSource(Person.Deadline);
        var heard = new StringBuilder();
        var buffer = new byte[64 * 1024];
        while (!heard.ToString().Contains(words, StringComparison.Ordinal))
        {
            var got = await socket.ReceiveAsync(buffer, deadline.Token);
            Assert.NotEqual(WebSocketMessageType.Close, got.MessageType);
            var text = Encoding.UTF8.GetString(buffer, 0, got.Count);
            heard.Append(text);
            all.Append(text);
        }
    }

    /// <summary>Reads until the server has ended it.</summary>
    internal async Task Closed()
    {
        using var deadline = new CancellationTokenSource(Person.Deadline);
        var buffer = new byte[64 * 1024];
        try
        {
            while ((await socket.ReceiveAsync(buffer, deadline.Token)).MessageType != WebSocketMessageType.Close) { }
        }
        catch (WebSocketException)
        {
            // Ended without a goodbye, which is an end too.
        }
    }

    public void Dispose() => socket.Dispose();
}
