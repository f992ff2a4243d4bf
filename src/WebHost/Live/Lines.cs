using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using OpenDialogue.WebHost.Identity;

namespace OpenDialogue.WebHost.Live;

/// <summary>
/// Every open connection of this host. SignalR's own groups either wait for their slowest member or let messages pile
/// up for it without bound; here each connection has a bounded <see cref="Line"/>.
/// </summary>
internal sealed class Lines(ILogger<DefaultHubLifetimeManager<LiveHub>> log) : DefaultHubLifetimeManager<LiveHub>(log)
{
    private readonly ConcurrentDictionary<string, Line> lines = new();

    internal int Count => lines.Count;

    internal Line this[string connection] => lines[connection];

    public override async Task OnConnectedAsync(HubConnectionContext connection)
    {
        await base.OnConnectedAsync(connection);
        lines[connection.ConnectionId] = new(connection, Session.Of(connection.User)!);
    }

    public override async Task OnDisconnectedAsync(HubConnectionContext connection)
    {
        if (lines.TryRemove(connection.ConnectionId, out var line))
            foreach (var feed in line.Rooms.Values)
                feed.Leave(line);
        await base.OnDisconnectedAsync(connection);
    }

    internal Task Beat() => Politely.ForEach(lines, line => line.Value.Beat());

    internal void Tell(Message message)
    {
        foreach (var (_, line) in lines)
            line.Say(message);
    }

    /// <summary>Ends every connection of a session that is over.</summary>
    internal void Drop(string session)
    {
        foreach (var (_, line) in lines)
            if (line.Session.Id == session)
                line.Drop();
    }
}
