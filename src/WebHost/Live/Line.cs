using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using OpenDialogue.WebHost.Identity;

namespace OpenDialogue.WebHost.Live;

/// <summary>
/// One connection, and what is on its way to it. Whoever speaks to it never waits: messages queue here and leave as
/// fast as the client takes them. Past <see cref="MostWaiting"/> bytes the connection is dropped; the client comes
/// back and catches up by version, so nothing is lost and nobody else is slowed down.
/// </summary>
internal sealed class Line(HubConnectionContext connection, Session session) : IAsyncDisposable
{
    internal const int MostWaiting = 256 * 1024;

    /// <summary>A program that does not hear that it sends too fast is dropped after this many refusals in a row.</summary>
    internal const int MostRefusals = 200;

    /// <summary>Null where there is no WebSocket: of long polling SignalR itself knows when it is over.</summary>
    private readonly Pulse? pulse = connection.GetHttpContext()?.Features.Get<Pulse>();

    private readonly Channel<Message> waiting = Channel.CreateUnbounded<Message>(new() { SingleReader = true });
    private Task pump = Task.CompletedTask;
    private int bytes;

    internal string Id => connection.ConnectionId;
    internal Session Session => session;
    internal CancellationToken Ended => connection.ConnectionAborted;

    /// <summary>The rooms it has joined.</summary>
    internal ConcurrentDictionary<string, Feed> Rooms { get; } = new();

    internal int RefusalsInARow { get; set; }

    /// <summary>Open, as far as is known, but nothing is heard of it any more.</summary>
    internal bool IsSilent => pulse is { IsSilent: true };

    internal void Start() => pump = Pump();

    internal void Say(Message message)
    {
        if (Interlocked.Add(ref bytes, message.Length) > MostWaiting)
            Drop();
        else
            waiting.Writer.TryWrite(message);
    }

    internal void Beat()
    {
        pulse?.Beat();
        if (pulse is { IsOver: true })
            Drop();
    }

    internal void Drop()
    {
        waiting.Writer.TryComplete();
        connection.Abort();
    }

    private async Task Pump()
    {
        try
        {
            await foreach (var message in waiting.Reader.ReadAllAsync(Ended))
            {
                await connection.WriteAsync(message.Written, Ended);
                Interlocked.Add(ref bytes, -message.Length);
            }
        }
        catch (OperationCanceledException)
        {
            // The connection is over; what was on its way is caught up by version.
        }
    }

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await pump;
    }
}

/// <summary>Something said to clients: written once, whatever the number of lines it goes to.</summary>
internal sealed record Message(SerializedHubMessage Written, int Length)
{
    internal static Message Of(string name, RawJson said) =>
        new(new SerializedHubMessage(new InvocationMessage(name, [said])), said.Utf8.Length);
}
