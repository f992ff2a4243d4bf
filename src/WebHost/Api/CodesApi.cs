using OpenDialogue.Dialogue;
using OpenDialogue.WebHost.Identity;
using OpenDialogue.WebHost.Safety;
using QRCoder;

namespace OpenDialogue.WebHost.Api;

/// <summary>
/// A facilitator gets a one-time code for a person of the meeting, or for its big screen; the coordinator one for the
/// young person, to their course.
/// </summary>
internal static class CodesApi
{
    internal static void MapCodes(this IEndpointRouteBuilder api)
    {
        api.MapPost("/meetings/{key}/codes", Issue)
            .RequireAuthorization()
            .Accepts<CodeFor>("application/json")
            .Produces<CodeHandedOut>()
            .RefusesWith(400, 401, 404, 422, 429, 503);
        api.MapPost("/courses/{key}/codes", IssueForYoungPerson)
            .RequireAuthorization()
            .Produces<CodeHandedOut>()
            .RefusesWith(401, 404, 422, 429, 503);
    }

    private static async Task<IResult> IssueForYoungPerson(
        string key,
        HttpContext context,
        Codes codes,
        PageAddress page,
        Allowances allowed
    )
    {
        var session = context.Session();
        return allowed.Requests.Take(session.Person) is { } wait ? new Refused(wait)
            : !Admission.Lets(session, $"{RoomId.Course}/{key}", out var room) ? new Refused(new NotFound())
            : Answer(await codes.IssueForYoungPerson(session, room), page, context);
    }

    private static async Task<IResult> Issue(
        string key,
        Asked asked,
        HttpContext context,
        Codes codes,
        PageAddress page,
        Allowances allowed
    )
    {
        var session = context.Session();
        var (members, refusal) = asked.Members();
        if ((refusal ?? allowed.Requests.Take(session.Person)) is { } no)
            return new Refused(no);
        var person = Asked.Text(members!, "person");
        if (!members!.TryGetPropertyValue("person", out var given) || (given is null) != (person is null))
            return new Refused(new WrongShape("person"));
        var parsed = PersonId.TryParse(person, out var guest);
        if (person is not null && !parsed)
            return new Refused(new WrongShape("person"));
        if (!Admission.Lets(session, $"{RoomId.Meeting}/{key}", out var room))
            return new Refused(new NotFound());
        return Answer(await codes.Issue(session, room, parsed ? guest : null), page, context);
    }

    private static IResult Answer(Issued issued, PageAddress page, HttpContext context)
    {
        if (issued.Refusal is not null)
            return new Refused(issued.Refusal);
        var link = page.OfCode(issued.Link, context.Request);
        return Answers.Json(new CodeHandedOut(issued.Code, link, issued.ExpiresAt, Picture(link)));
    }

    private static string Picture(string link)
    {
        using var qr = QRCodeGenerator.GenerateQrCode(link, QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(qr);
        return svg.GetGraphic(4, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}

/// <param name="Person">Null for the big screen.</param>
internal sealed record CodeFor(string? Person);

/// <param name="Qr">The link as an SVG image.</param>
internal sealed record CodeHandedOut(string Code, string Link, DateTimeOffset ExpiresAt, string Qr);

/// <summary>Where the page is, for links that leave the house.</summary>
internal sealed class PageAddress(DoorSettings settings)
{
    internal string OfCode(string link, HttpRequest request) =>
        OfCode(link, settings.PublicOrigin ?? $"{request.Scheme}://{request.Host}");

    /// <summary>The secret is in the fragment, which browsers keep to themselves.</summary>
    internal static string OfCode(string link, string origin) => $"{origin}/kode#{link}";
}
