using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authentication;
using OpenDialogue.Dialogue;
using OpenDialogue.WebHost.Identity;
using OpenDialogue.WebHost.Safety;

namespace OpenDialogue.WebHost.Api;

/// <summary>Coming in, being known, going out.</summary>
internal static class SessionApi
{
    internal static void MapSessions(this IEndpointRouteBuilder api)
    {
        api.MapGet("/me", Me).RequireAuthorization().Produces<Known>().RefusesWith(401);
        api.MapPost("/session/code", ByCode)
            .Accepts<CodeOffered>("application/json")
            .Produces<CameIn>()
            .RefusesWith(400, 422, 429, 503);
        api.MapDelete("/session", (Delegate)Leave).Produces(StatusCodes.Status204NoContent);
        api.MapPost("/session/ticket", Ticket)
            .RequireAuthorization()
            .Produces<TicketIssued>()
            .RefusesWith(401, 429, 503);
    }

    private static IResult Me(HttpContext context) => Answers.Json(Known.From(context.Session()));

    private static async Task<IResult> ByCode(Asked asked, HttpContext context, Redeeming redeeming, Allowances allowed)
    {
        var address = Allowances.AddressOf(context);
        var (members, refusal) = asked.Members();
        if ((refusal ?? allowed.SignIns.Take(address)) is { } no)
            return new Refused(no);
        var (typed, link) = (Asked.Text(members!, "code"), Asked.Text(members!, "link"));
        if (typed is null == link is null)
            return new Refused(new WrongShape(members!.ContainsKey("link") ? "link" : "code"));
        var offered = typed is not null ? CodeText.ParseTyped(typed) : CodeText.ParseLink(link!);
        var redeemed = await redeeming.Redeem(offered, Session.Of(context.User), address);
        if (redeemed.Session is not { } session)
            return new Refused(redeemed.Refusal!);
        await context.Enter(session, redeemed.CodeExpires);
        return Answers.Json(new CameIn(session.Meeting?.ToString(), KindName.Of(session.Kind)));
    }

    private static async Task<IResult> Leave(HttpContext context)
    {
        await context.Leave();
        return Results.NoContent();
    }

    private static async Task<IResult> Ticket(HttpContext context, Tickets tickets, Allowances allowed)
    {
        var session = context.Session();
        if (allowed.Requests.Take(session.Person) is { } wait)
            return new Refused(wait);
        var known = await context.AuthenticateAsync(SignIn.Cookie);
        return Answers.Json(new TicketIssued(tickets.Issue(session, known.Properties!.ExpiresUtc!.Value)));
    }
}

/// <summary>Exactly one of the two: six characters that were typed, or the secret of a link.</summary>
internal sealed record CodeOffered(string? Code, string? Link);

/// <param name="Room">The meeting; null for staff, and for a young person in their course.</param>
internal sealed record CameIn(string? Room, string Kind);

internal sealed record TicketIssued(string Ticket);

/// <param name="Kind"><c>staff</c>, <c>guest</c> or <c>screen</c>.</param>
internal sealed record Known(
    string Person,
    string Name,
    string Kind,
    string Municipality,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Meeting
)
{
    internal static Known From(Session session) =>
        new(
            session.Person.Value,
            session.Name,
            KindName.Of(session.Kind),
            session.Municipality,
            session.Meeting?.ToString()
        );
}

internal static class KindName
{
    internal static string Of(CallerKind kind) => kind.ToString().ToLowerInvariant();
}
