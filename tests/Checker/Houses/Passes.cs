using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Identity;

namespace OpenDialogue.Checker.Houses;

/// <summary>
/// Sessions as the hosts would have signed them in, with the keys on their board: 200 clients cannot all come in by a
/// code, for one address may not sign in that often.
/// </summary>
internal sealed class Passes
{
    private readonly TicketDataFormat format;

    /// <summary>Before the hosts start, so that they find the key that was made here.</summary>
    internal Passes(IBoard board)
    {
        var services = new ServiceCollection();
        services.AddDataProtection().SetApplicationName("OpenDialogue");
        services.Configure<KeyManagementOptions>(keys => keys.XmlRepository = new SigningKeys(board));
        const string purpose = "Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationMiddleware";
        var keys = services.BuildServiceProvider().GetRequiredService<IDataProtectionProvider>();
        format = new(keys.CreateProtector(purpose, SignIn.Cookie, "v2"));
        CookieOf(Caller.System, default, default);
    }

    internal string CookieOf(Caller caller, RoomId meeting, RoomId network)
    {
        var ticket = SignedIn.Ticket(SignedIn.SessionOf(caller, meeting, network), TimeSpan.FromHours(48));
        return $"od-session={format.Protect(ticket)}";
    }
}
