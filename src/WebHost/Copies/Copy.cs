using System.Buffers;
using System.Text.Json;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Identity;

namespace OpenDialogue.WebHost.Copies;

/// <summary>A course with its network and its meetings, each as one person may see it.</summary>
internal sealed record Copy(Course Course, Network Network, IReadOnlyList<Meeting> Meetings)
{
    private static readonly CourseRules CourseRules = new();
    private static readonly NetworkRules NetworkRules = new();
    private static readonly MeetingRules MeetingRules = new();

    /// <summary>
    /// Null where the course has not begun, or is not one's own to look into. A meeting that the person is not admitted
    /// to is left out.
    /// </summary>
    internal static async Task<(Copy? Copy, Standing Standing)> For(IRooms rooms, Session session, string key)
    {
        if (!Admission.Lets(session, $"{RoomId.Course}/{key}", out var room))
            return (null, Standing.None);
        var caller = session.Caller;
        var (course, standing, _) = await rooms.LookAtCourse(room, caller);
        var network = course?.StartedOn is null
            ? null
            : (await rooms.LookAtNetwork(RoomId.NetworkOf(room), caller)).State;
        if (course is null || network is null)
            return (null, Standing.None);
        List<Meeting> meetings = [];
        foreach (var meeting in network.Meetings)
            if ((await rooms.LookAtMeeting(meeting, caller)).State is { } seen)
                meetings.Add(seen);
        return (new(course, network, meetings), standing);
    }

    /// <summary>All of it, as it is stored.</summary>
    internal byte[] Json(DateTimeOffset madeAt)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var form = new JsonWriterOptions { Indented = true, Encoder = CourseRules.StateJson.Options.Encoder };
        using (var writer = new Utf8JsonWriter(buffer, form))
        {
            writer.WriteStartObject();
            writer.WriteString("madeAt", madeAt);
            writer.WritePropertyName("course");
            JsonSerializer.Serialize(writer, Course, CourseRules.StateJson);
            writer.WritePropertyName("network");
            JsonSerializer.Serialize(writer, Network, NetworkRules.StateJson);
            writer.WriteStartArray("meetings");
            foreach (var meeting in Meetings)
                JsonSerializer.Serialize(writer, meeting, MeetingRules.StateJson);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }
}
