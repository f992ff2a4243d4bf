using System.IO.Pipelines;
using System.Net;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Features;

namespace OpenDialogue.WebHost.Tests.Harness;

/// <summary>A socket for SignalR's own client, without negotiation, as a browser opens it.</summary>
internal sealed class SocketFactory(Uri hub, string? cookie, string origin) : IConnectionFactory
{
    public async ValueTask<ConnectionContext> ConnectAsync(EndPoint endpoint, CancellationToken cancel = default)
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", origin);
        if (cookie is not null)
            socket.Options.SetRequestHeader("Cookie", cookie);
        await socket.ConnectAsync(hub, cancel);
        return new SocketConnection(socket);
    }
}

internal sealed class SocketConnection : ConnectionContext, IDuplexPipe
{
    private readonly WebSocket socket;
    private readonly Stream stream;

    internal SocketConnection(WebSocket socket)
    {
        this.socket = socket;
        stream = WebSocketStream.Create(socket, WebSocketMessageType.Text);
        Input = PipeReader.Create(stream);
        Output = PipeWriter.Create(stream);
        Transport = this;
    }

    public override string ConnectionId { get; set; } = Guid.NewGuid().ToString();
    public override IFeatureCollection Features { get; } = new FeatureCollection();
    public override IDictionary<object, object?> Items { get; set; } = new Dictionary<object, object?>();
    public override IDuplexPipe Transport { get; set; }
    public PipeReader Input { get; }
    public PipeWriter Output { get; }

    public override void Abort(ConnectionAbortedException reason) => socket.Abort();

    public override async ValueTask DisposeAsync()
    {
        socket.Abort();
        await stream.DisposeAsync();
        socket.Dispose();
        await base.DisposeAsync();
    }
}
