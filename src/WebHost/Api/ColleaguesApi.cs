using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Municipalities;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Identity;
using OpenDialogue.WebHost.Safety;

namespace OpenDialogue.WebHost.Api;

/// <summary>Who works with courses in one's municipality, and who of them may lead a meeting.</summary>
internal static class ColleaguesApi
{
    internal static void MapColleagues(this IEndpointRouteBuilder api)
    {
        api.MapGet("/colleagues", List).RequireAuthorization().Produces<Colleague[]>().RefusesWith(401, 404, 429);
        api.MapPost("/competences", Record)
            .RequireAuthorization()
            .Accepts<RecordCompetence>("application/json")
            .Produces<RoomBegun>()
            .RefusesWith(400, 401, 404, 422, 429, 503);
    }

    private static async Task<IResult> List(HttpContext context, IRooms rooms, Allowances allowed)
    {
        var session = context.Session();
        return allowed.Requests.Take(session.Person) is { } wait ? new Refused(wait)
            : session.Kind != CallerKind.Staff ? new Refused(new NotFound())
            : Answers.Json((await rooms.LookAtMunicipality(session.Municipality))?.Colleagues ?? []);
    }

    private static async Task<IResult> Record(Asked asked, HttpContext context) =>
        (
            await context.Tell(
                asked,
                _ => RoomId.OfMunicipality(context.Session().Municipality).ToString(),
                "record-competence"
            )
        ).Answer();
}
