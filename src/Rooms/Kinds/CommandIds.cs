using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>
/// Ids of commands that the software sends by itself. They are made from what caused them, so that every host that
/// sends the command, however often, sends the same one.
/// </summary>
public static class CommandIds
{
    /// <param name="what">Which of the things that the room has to do at that version.</param>
    public static Guid Of(RoomId room, long version, string what)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{room}#{version}#{what}"));
        // RFC 9562, version 8: made by the application.
        hash[6] = (byte)((hash[6] & 0x0f) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new(hash.AsSpan(0, 16), bigEndian: true);
    }

    /// <summary>The command with this id, from one that has none, as <see cref="Attention"/> carries it.</summary>
    public static ReadOnlyMemory<byte> Give(ReadOnlyMemory<byte> command, Guid id)
    {
        var whole = JsonNode.Parse(command.Span)!.AsObject();
        whole["id"] = id;
        return JsonSerializer.SerializeToUtf8Bytes(whole);
    }

    internal static ReadOnlyMemory<byte> Without(ReadOnlyMemory<byte> command)
    {
        var rest = JsonNode.Parse(command.Span)!.AsObject();
        rest.Remove("id");
        return JsonSerializer.SerializeToUtf8Bytes(rest);
    }
}
