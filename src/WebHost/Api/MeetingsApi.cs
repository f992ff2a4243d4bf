using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.WebHost.Safety;

namespace OpenDialogue.WebHost.Api;

/// <summary>One's meetings, and planning a new one.</summary>
internal static class MeetingsApi
{
    internal static void MapMeetings(this IEndpointRouteBuilder api)
    {
        api.MapGet("/meetings", List).RequireAuthorization().Produces<MeetingSummary[]>().RefusesWith(401, 429);
        api.MapPost("/meetings", Plan)
            .RequireAuthorization()
            .Accepts<PlanMeeting>("application/json")
            .Produces<RoomBegun>()
            .RefusesWith(400, 401, 404, 422, 429, 503);
    }

    private static async Task<IResult> List(HttpContext context, MyMeetings mine, Allowances allowed) =>
        allowed.Requests.Take(context.Session().Person) is { } wait
            ? new Refused(wait)
            : Answers.Json(await mine.Of(context.Session()));

    private static async Task<IResult> Plan(Asked asked, HttpContext context) =>
        (await context.Begin(asked, RoomId.Meeting, "plan-meeting")).Answer();
}
