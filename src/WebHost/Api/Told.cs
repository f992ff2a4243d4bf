using System.Text.Json;
using System.Text.Json.Nodes;
using OpenDialogue.Dialogue;
using OpenDialogue.WebHost.Identity;
using OpenDialogue.WebHost.Live;
using OpenDialogue.WebHost.Safety;

namespace OpenDialogue.WebHost.Api;

/// <summary>A call whose body is the command that a room gets, without its type: that is the call's to say.</summary>
internal static class Told
{
    /// <summary>The room that is named by the command's own id.</summary>
    internal static Task<RoomTold> Begin(this HttpContext context, Asked asked, string kind, string type) =>
        context.Tell(asked, id => $"{kind}/{id}", type);

    internal static async Task<RoomTold> Tell(
        this HttpContext context,
        Asked asked,
        Func<Guid, string> nameOf,
        string type
    )
    {
        var services = context.RequestServices;
        var session = context.Session();
        var (members, refusal) = asked.Members();
        if ((refusal ?? services.GetRequiredService<Allowances>().Commands.Take(session.Person)) is { } no)
            return new(no);
        if (!Guid.TryParseExact(Asked.Text(members!, "id"), "D", out var id))
            return new(new WrongShape("id"));
        if (!Admission.Lets(session, nameOf(id), out var room))
            return new(new NotFound());
        members!["type"] = type;
        var command = JsonSerializer.SerializeToUtf8Bytes<JsonNode>(members, Saying.Json);
        var answer = await services.GetRequiredService<Admission>().Send(session, room, command);
        return new(answer.Refusal, room, answer.Version);
    }
}

/// <summary>A room that has been told something, at the version that this left; or why not.</summary>
internal readonly record struct RoomTold(Refusal? Refusal, RoomId Room = default, long Version = 0)
{
    internal IResult Answer() =>
        Refusal is { } no ? new Refused(no) : Answers.Json(new RoomBegun(Room.ToString(), Version));
}

internal sealed record RoomBegun(string Room, long Version);
