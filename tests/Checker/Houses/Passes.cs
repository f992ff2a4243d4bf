using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using OpenDialogue.Dialogue;
using OpenDialogue.WebHost.Identity;

namespace OpenDialogue.Checker.Houses;

/// <summary>
/// Sessions as the hosts would have signed them in, with the keys they share: 200 clients cannot all come in by a
/// code, for one address may not sign in that often.
/// </summary>
internal sealed class Passes(string folder)
{
    private readonly TicketDataFormat format = new(
        DataProtectionProvider
            .Create(new DirectoryInfo(Path.Combine(folder, "keys")), keys => keys.SetApplicationName("OpenDialogue"))
            .CreateProtector(
                "Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationMiddleware",
                "cookie",
                "v2"
            )
    );

    internal string CookieOf(Caller caller, RoomId meeting, RoomId network)
    {
        var isStaff = caller.Kind == CallerKind.Staff;
        var session = new Session(
            Guid.NewGuid().ToString("N"),
            caller.Person,
            caller.Person.Value,
            caller.Municipality,
            caller.Kind,
            isStaff ? null : meeting,
            isStaff ? null : network
        );
        var now = DateTimeOffset.UtcNow;
        var ticket = new AuthenticationTicket(
            session.ToPrincipal(SignIn.Cookie),
            new() { IssuedUtc = now, ExpiresUtc = now.AddHours(48) },
            SignIn.Cookie
        );
        return $"od-session={format.Protect(ticket)}";
    }
}
