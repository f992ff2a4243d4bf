using System.Text.Json;
using System.Text.Json.Nodes;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.WebHost.Identity;
using OpenDialogue.WebHost.Live;
using OpenDialogue.WebHost.Safety;

namespace OpenDialogue.WebHost.Api;

/// <summary>
/// One's meetings, and beginning a new meeting or network. A body is the command that the room gets, without its type;
/// the room takes the command's id as its name.
/// </summary>
internal static class MeetingsApi
{
    internal static void MapMeetings(this IEndpointRouteBuilder api)
    {
        api.MapGet("/meetings", List).RequireAuthorization().Produces<MeetingSummary[]>().RefusesWith(401, 429);
        api.MapPost("/meetings", (Asked asked, HttpContext http) => Begin(asked, http, RoomId.Meeting, "plan-meeting"))
            .RequireAuthorization()
            .Accepts<PlanMeeting>("application/json")
            .Produces<RoomBegun>()
            .RefusesWith(400, 401, 404, 422, 429, 503);
        api.MapPost("/networks", (Asked asked, HttpContext http) => Begin(asked, http, RoomId.Network, "open-network"))
            .RequireAuthorization()
            .Accepts<OpenNetwork>("application/json")
            .Produces<RoomBegun>()
            .RefusesWith(400, 401, 404, 422, 429, 503);
    }

    private static async Task<IResult> List(HttpContext context, MyMeetings mine, Allowances allowed) =>
        allowed.Requests.Take(context.Session().Person) is { } wait
            ? new Refused(wait)
            : Answers.Json(await mine.Of(context.Session()));

    private static async Task<IResult> Begin(Asked asked, HttpContext context, string kind, string type)
    {
        var services = context.RequestServices;
        var session = context.Session();
        var (members, refusal) = asked.Members();
        if ((refusal ?? services.GetRequiredService<Allowances>().Commands.Take(session.Person)) is { } no)
            return new Refused(no);
        if (!Guid.TryParseExact(Asked.Text(members!, "id"), "D", out var id))
            return new Refused(new WrongShape("id"));
        var room = new RoomId(kind, id.ToString());
        if (!session.IsFor(room))
            return new Refused(new NotFound());
        members!["type"] = type;
        var command = JsonSerializer.SerializeToUtf8Bytes<JsonNode>(members, Saying.Json);
        var answer = await services.GetRequiredService<Admission>().Send(session, room, command);
        return answer.Refusal is { } refused
            ? new Refused(refused)
            : Answers.Json(new RoomBegun(room.ToString(), answer.Version));
    }
}

internal sealed record RoomBegun(string Room, long Version);
