using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace OpenDialogue.WebHost.Live;

/// <summary>What clients may call. Who calls is the connection's to say, never a parameter.</summary>
[Authorize]
internal sealed class LiveHub(Doorway doorway, Lines lines) : Hub, ILive
{
    public Task<Joined> Join(string room, long? since) => doorway.Join(Line, room, since);

    public Task<Sent> Send(string room, RawJson command) => doorway.Send(Line, room, command);

    public Task Leave(string room) => Doorway.Leave(Line, room);

    private Line Line => lines[Context.ConnectionId];
}
