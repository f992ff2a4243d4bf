using System.Text.Json;
using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;

namespace OpenDialogue.WebHost.Live;

/// <summary>The four things a server says, written.</summary>
internal static class Saying
{
    internal static readonly JsonSerializerOptions Json = Wire.Options();

    /// <param name="seen">What of an entry is for those it goes to; null for nothing.</param>
    internal static Message Entries(
        RoomId room,
        IReadOnlyList<Entry> entries,
        Func<Entry, ReadOnlyMemory<byte>?> seen,
        DateTimeOffset now
    ) =>
        Of(
            nameof(IListener.Entries),
            new EntriesSaid(
                room.ToString(),
                entries[0].Version,
                entries[^1].Version,
                now,
                [.. entries.Select(seen).OfType<ReadOnlyMemory<byte>>().Select(body => new RawJson(body))]
            )
        );

    internal static Message Presence(RoomId room, IReadOnlyList<PersonPresence> people) =>
        Of(nameof(IListener.Presence), new PresenceSaid(room.ToString(), people));

    internal static Message Gone(RoomId room, string reason) =>
        Of(nameof(IListener.Gone), new GoneSaid(room.ToString(), reason));

    internal static Message Moving(TimeSpan within) =>
        Of(nameof(IListener.Moving), new MovingSaid((int)within.TotalMilliseconds));

    private static Message Of<T>(string name, T said) =>
        Message.Of(name, new(JsonSerializer.SerializeToUtf8Bytes(said, Json)));
}
