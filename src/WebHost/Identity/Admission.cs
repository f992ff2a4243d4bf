using System.Text.Json;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Municipalities;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Api;

namespace OpenDialogue.WebHost.Identity;

/// <summary>
/// What a session opens, before a room decides for itself. Only meetings, networks, courses and one's own municipality
/// are for clients. And two rules that no single room can hold: a meeting of a network is planned by a facilitator of
/// that network, since the people of the meeting come to see it, and not in a course that the young person has ended; and who opens a meeting, or takes its lead, has a course
/// in Åben Dialog on record (feature 69).
/// </summary>
internal sealed class Admission(IRooms rooms, StorageHealth health)
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16, AllowDuplicateProperties = false };

    internal static bool Lets(Session session, string? name, out RoomId room) =>
        RoomId.TryParse(name, out room)
        && room.Kind is RoomId.Meeting or RoomId.Network or RoomId.Course or RoomId.Municipality
        && session.IsFor(room);

    internal async Task<Answer> Send(Session session, RoomId room, ReadOnlyMemory<byte> command)
    {
        var answer = await Carry(session, room, command);
        health.Saw(answer.Refusal);
        return answer;
    }

    private async Task<Answer> Carry(Session session, RoomId room, ReadOnlyMemory<byte> command)
    {
        try
        {
            if (NetworkOfPlan(command) is { } network && await CheckPlan(session, network) is { } refusal)
                return new(0, refusal);
            if (Leads(room, command) && await CheckLead(session) is { } untrained)
                return new(0, untrained);
            return await rooms.Send(room, command, session.Caller);
        }
        catch (JournalUnavailableException)
        {
            return new(0, new TryAgain(Reasons.Storage));
        }
    }

    private async Task<Refusal?> CheckPlan(Session session, RoomId network) =>
        network.Kind != RoomId.Network
            ? new NotFound()
            : await rooms.LookAtNetwork(network) switch
            {
                { State: { } state } => NetworkDecider.CheckPlan(state, session.Caller)
                    ?? CourseDecider.CheckPlan(
                        (await rooms.LookAtCourse(RoomId.CourseOf(network), Caller.System)).State
                    ),
                var unseen => unseen.Refusal,
            };

    private async Task<Refusal?> CheckLead(Session session) =>
        MunicipalityRules.CheckLead(await rooms.LookAtMunicipality(session.Municipality), session.Person);

    /// <summary>Null for any other command, and for bytes that the room will refuse.</summary>
    private static RoomId? NetworkOfPlan(ReadOnlyMemory<byte> command) =>
        MayBe("plan-meeting"u8, command.Span)
        && Read(command, c => (Type: Text(c, "type"), Network: Text(c, "network"))) is ("plan-meeting", { } name)
        && RoomId.TryParse(name, out var network)
            ? network
            : null;

    private static bool Leads(RoomId room, ReadOnlyMemory<byte> command) =>
        room.Kind == RoomId.Meeting
        && (MayBe("open-meeting"u8, command.Span) || MayBe("take-lead"u8, command.Span))
        && Read(command, c => Text(c, "type")) is "open-meeting" or "take-lead";

    /// <summary>Without reading it: the type is in it as it is, or written with escapes.</summary>
    private static bool MayBe(ReadOnlySpan<byte> type, ReadOnlySpan<byte> command) =>
        command.IndexOf(type) >= 0 || command.Contains((byte)'\\');

    private static T? Read<T>(ReadOnlyMemory<byte> command, Func<JsonElement, T> of)
    {
        try
        {
            using var document = JsonDocument.Parse(command, Strict);
            return of(document.RootElement);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return default;
        }
    }

    private static string? Text(JsonElement command, string member) =>
        command.ValueKind == JsonValueKind.Object
        && command.TryGetProperty(member, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
