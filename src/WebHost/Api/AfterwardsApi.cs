using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Identity;
using OpenDialogue.WebHost.Safety;

namespace OpenDialogue.WebHost.Api;

/// <summary>What comes out of a meeting, for the young person and the facilitators.</summary>
internal static class AfterwardsApi
{
    internal static void MapAfterwards(this IEndpointRouteBuilder api)
    {
        api.MapGet("/meetings/{key}/note", (string key, HttpContext http) => Give(key, http, NoteOut.Of))
            .RequireAuthorization()
            .Produces<NoteOut>()
            .RefusesWith(401, 404, 422, 429, 503);
        api.MapGet(
                "/meetings/{key}/fidelity",
                (string key, HttpContext http) =>
                    Give<IReadOnlyList<FidelityItem>>(key, http, m => (Fidelity.Of(m), null))
            )
            .RequireAuthorization()
            .Produces<FidelityItem[]>()
            .RefusesWith(401, 404, 422, 429, 503);
    }

    private static async Task<IResult> Give<T>(
        string key,
        HttpContext context,
        Func<Meeting, (T? Given, Refusal? Refusal)> of
    )
    {
        var services = context.RequestServices;
        var session = context.Session();
        if (services.GetRequiredService<Allowances>().Requests.Take(session.Person) is { } wait)
            return new Refused(wait);
        if (!Admission.Lets(session, $"{RoomId.Meeting}/{key}", out var room))
            return new Refused(new NotFound());
        var (meeting, standing, refusal) = await services
            .GetRequiredService<IRooms>()
            .LookAtMeeting(room, session.Caller);
        if (meeting is null)
            return new Refused(refusal!);
        if (standing is not (Standing.YoungPerson or Standing.Facilitator))
            return new Refused(new NotYourPart([Standing.YoungPerson, Standing.Facilitator]));
        var (given, no) = of(meeting);
        return no is not null ? new Refused(no) : Answers.Json(given);
    }
}
