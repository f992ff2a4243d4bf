using System.Text.Json;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Api;

namespace OpenDialogue.WebHost.Identity;

/// <summary>
/// What a session opens, before a room decides for itself. Only meetings, networks and courses are for clients. And one
/// rule that no single room can hold: a meeting of a network is planned by a facilitator of that network, since the
/// people of the meeting come to see it.
/// </summary>
internal sealed class Admission(IRooms rooms, StorageHealth health)
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16, AllowDuplicateProperties = false };

    internal static bool Lets(Session session, string? name, out RoomId room) =>
        RoomId.TryParse(name, out room)
        && room.Kind is RoomId.Meeting or RoomId.Network or RoomId.Course
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
                { State: { } state } => NetworkDecider.CheckPlan(state, session.Caller),
                var unseen => unseen.Refusal,
            };

    /// <summary>Null for any other command, and for bytes that the room will refuse.</summary>
    private static RoomId? NetworkOfPlan(ReadOnlyMemory<byte> command)
    {
        if (!MayPlan(command.Span))
            return null;
        try
        {
            using var document = JsonDocument.Parse(command, Strict);
            return
                Text(document.RootElement, "type") == "plan-meeting"
                && RoomId.TryParse(Text(document.RootElement, "network"), out var network)
                ? network
                : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Without reading it: the type is in it as it is, or written with escapes.</summary>
    private static bool MayPlan(ReadOnlySpan<byte> command) =>
        command.IndexOf("plan-meeting"u8) >= 0 || command.Contains((byte)'\\');

    private static string? Text(JsonElement command, string member) =>
        command.ValueKind == JsonValueKind.Object
        && command.TryGetProperty(member, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
