using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using OpenDialogue.WebHost.Identity;

namespace OpenDialogue.WebHost.Live;

/// <summary>
/// One connection, and what is on its way to it. Whoever speaks to it never waits: what the connection does not take at
/// once queues here and leaves as fast as the client takes it. Past <see cref="MostWaiting"/> bytes the connection is
/// dropped; the client comes back and catches up by version, so nothing is lost and nobody else is slowed down.
/// </summary>
internal sealed class Line(HubConnectionContext connection, Session session)
{
    internal const int MostWaiting = 256 * 1024;

    /// <summary>A program that does not hear that it sends too fast is dropped after this many refusals in a row.</summary>
    internal const int MostRefusals = 200;

    /// <summary>Null where there is no WebSocket: of long polling SignalR itself knows when it is over.</summary>
    private readonly Pulse? pulse = connection.GetHttpContext()?.Features.Get<Pulse>();

    private readonly Lock gate = new();
    private readonly Queue<Message> waiting = new();
    private int bytes;
    private bool isSending;
    private bool isOver;

    internal string Id => connection.ConnectionId;
    internal Session Session => session;
    internal CancellationToken Ended => connection.ConnectionAborted;

    /// <summary>Held by whoever comes into a room or goes: one after the other, as the client has said it.</summary>
    internal SemaphoreSlim Entering { get; } = new(1);

    /// <summary>The rooms it has joined.</summary>
    internal ConcurrentDictionary<string, Feed> Rooms { get; } = new(concurrencyLevel: 1, capacity: 2);

    internal int RefusalsInARow { get; set; }

    /// <summary>Open, as far as is known, but nothing is heard of it any more.</summary>
    internal bool IsSilent => pulse is { IsSilent: true };

    internal void Say(Message message)
    {
        lock (gate)
        {
            if (isOver || isSending)
            {
                Keep(message);
                return;
            }
            isSending = true;
        }
        // As long as the connection takes it, this is over when it returns.
        _ = Send(message);
    }

    internal void Beat()
    {
        pulse?.Beat();
        if (isOver || pulse is { IsOver: true })
            Drop();
    }

    /// <summary>Once may not be enough: SignalR's goodbye waits for a client that does not read, until the next time.</summary>
    internal void Drop()
    {
        lock (gate)
            isOver = true;
        connection.Abort();
    }

    private void Keep(Message message)
    {
        bytes += message.Length;
        if (isOver || bytes > MostWaiting)
            Drop();
        else
            waiting.Enqueue(message);
    }

    private async Task Send(Message first)
    {
        try
        {
            for (var next = first; next is not null; next = Next())
                await connection.WriteAsync(next.Written, Ended);
        }
        catch (OperationCanceledException)
        {
            // The connection is over; what was on its way is caught up by version.
        }
    }

    private Message? Next()
    {
        lock (gate)
        {
            if (isOver || !waiting.TryDequeue(out var next))
            {
                isSending = false;
                return null;
            }
            bytes -= next.Length;
            return next;
        }
    }
}

/// <summary>Something said to clients: written once, whatever the number of lines it goes to.</summary>
internal sealed record Message(SerializedHubMessage Written, int Length)
{
    internal static Message Of(string name, RawJson said) =>
        new(new SerializedHubMessage(new InvocationMessage(name, [said])), said.Utf8.Length);
}
