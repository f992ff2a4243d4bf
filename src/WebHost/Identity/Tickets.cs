using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Safety;

namespace OpenDialogue.WebHost.Identity;

/// <summary>
/// Tickets for programs that cannot carry a cookie to the socket: worth one connection, within a minute, so that one
/// that turns up in somebody's log is worth nothing any more. Any host may be shown it; the board knows which were used.
/// </summary>
internal sealed class Tickets(IDataProtectionProvider protection, IBoard board, TimeProvider clock)
{
    internal static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);
    private const string Number = "number";

    private readonly TicketDataFormat format = new(protection.CreateProtector("ticket"));

    internal string Issue(Session session, DateTimeOffset sessionEnds)
    {
        var lasts = new AuthenticationProperties { IssuedUtc = clock.GetUtcNow(), ExpiresUtc = sessionEnds };
        lasts.Items[Number] = Guid.NewGuid().ToString("N");
        return format.Protect(new(session.ToPrincipal(SignIn.Ticket), lasts, SignIn.Ticket));
    }

    /// <summary>Once, and null ever after.</summary>
    internal async Task<AuthenticationTicket?> Redeem(string? shown)
    {
        if (format.Unprotect(shown) is not { Properties: { IssuedUtc: { } issued } lasts } ticket)
            return null;
        // The format counts in whole seconds.
        if (clock.GetUtcNow() >= issued + Lifetime || lasts.ExpiresUtc <= clock.GetUtcNow())
            return null;
        return await board.Put($"ticket/{lasts.Items[Number]}", Array.Empty<byte>(), Lifetime * 2) ? ticket : null;
    }
}

/// <summary>Lets a ticket in, on the hub alone (<see cref="SignIn"/> sends nothing else here).</summary>
internal sealed class TicketHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory log,
    UrlEncoder encoder,
    Tickets tickets,
    SignedOut signedOut,
    SecurityLog security
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (
            await tickets.Redeem(Request.Query["access_token"]) is { } ticket
            && Session.Of(ticket.Principal) is { } session
            && !await signedOut.Has(session.Id)
        )
            return AuthenticateResult.Success(ticket);
        security.TicketRefused();
        return AuthenticateResult.Fail("no such ticket");
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => SignIn.Challenge(Context);
}
