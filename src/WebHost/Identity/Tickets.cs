using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using OpenDialogue.WebHost.Safety;

namespace OpenDialogue.WebHost.Identity;

/// <summary>
/// Tickets for programs that cannot carry a cookie to the socket: worth one connection, within a minute, so that one
/// that turns up in somebody's log is worth nothing any more.
/// </summary>
internal sealed class Tickets(TimeProvider clock)
{
    internal static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, Ticket> open = new();

    /// <summary>Null where there are too many already.</summary>
    internal string? Issue(Session session, DateTimeOffset sessionEnds)
    {
        foreach (var (name, ticket) in open)
            if (ticket.Until <= clock.GetUtcNow())
                open.TryRemove(name, out _);
        if (open.Count >= Most)
            return null;
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));
        open[secret] = new(session, sessionEnds, clock.GetUtcNow() + Lifetime);
        return secret;
    }

    internal Ticket? Redeem(string? secret) =>
        secret is not null && open.TryRemove(secret, out var ticket) && ticket.Until > clock.GetUtcNow()
            ? ticket
            : null;
}

internal sealed record Ticket(Session Session, DateTimeOffset SessionEnds, DateTimeOffset Until);

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
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (tickets.Redeem(Request.Query["access_token"]) is not { } ticket || signedOut.Has(ticket.Session.Id))
        {
            security.TicketRefused();
            return Task.FromResult(AuthenticateResult.Fail("no such ticket"));
        }
        var lasts = new AuthenticationProperties { ExpiresUtc = ticket.SessionEnds };
        var user = ticket.Session.ToPrincipal(Scheme.Name);
        return Task.FromResult(AuthenticateResult.Success(new(user, lasts, Scheme.Name)));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => SignIn.Challenge(Context);
}
