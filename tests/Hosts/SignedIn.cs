using Microsoft.AspNetCore.Authentication;
using OpenDialogue.Dialogue;
using OpenDialogue.WebHost.Identity;

namespace OpenDialogue.Tests;

/// <summary>What a session's cookie holds, as a host would have signed it in: one address may not sign in that often.</summary>
internal static class SignedIn
{
    internal static Session SessionOf(Caller caller, RoomId meeting, RoomId network)
    {
        var isStaff = caller.Kind == CallerKind.Staff;
        return new(
            Guid.NewGuid().ToString("N"),
            caller.Person,
            caller.Person.Value,
            caller.Municipality,
            caller.Kind,
            isStaff ? null : meeting,
            isStaff ? null : network
        );
    }

    internal static AuthenticationTicket Ticket(Session session, TimeSpan lasts)
    {
        var now = DateTimeOffset.UtcNow;
        return new(
            session.ToPrincipal(SignIn.Cookie),
            new() { IssuedUtc = now, ExpiresUtc = now + lasts },
            SignIn.Cookie
        );
    }
}
