using System.Net.Http.Json;
using System.Text.Json;

namespace OpenDialogue.Bench.Candidates.Peers;

/// <summary>What both kinds of room of Colyseus 0.16 have in common.</summary>
internal static class Colyseus
{
    internal const byte JoinRoom = 10;
    internal const byte RoomData = 13;
    internal const byte RoomState = 14;
    internal const byte RoomStatePatch = 15;

    private static readonly HttpClient Http = new();

    /// <summary>A message "say", up to what it holds.</summary>
    internal static ReadOnlySpan<byte> Say => [RoomData, 0xa3, (byte)'s', (byte)'a', (byte)'y'];

    /// <summary>A string of MessagePack, up to its <see cref="Saying.Length"/> bytes.</summary>
    internal static ReadOnlySpan<byte> Text => [0xd9, Saying.Length];

    /// <returns>The path of a seat in the room of that table, which is made where there is none.</returns>
    internal static async Task<string> Reserve(int port, string kind, int table)
    {
        var address = new Uri($"http://127.0.0.1:{port}/matchmake/joinOrCreate/{kind}");
        using var answer = await Http.PostAsJsonAsync(address, new { table });
        var seat = await answer.Content.ReadFromJsonAsync<JsonElement>();
        if (!seat.TryGetProperty("room", out var room))
            throw new InvalidDataException(seat.ToString());
        var (process, id, session) = (
            room.GetProperty("processId"),
            room.GetProperty("roomId"),
            seat.GetProperty("sessionId")
        );
        return $"/{process}/{id}?sessionId={session}";
    }
}
