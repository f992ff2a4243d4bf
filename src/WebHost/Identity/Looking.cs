using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Codes;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Municipalities;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Dialogue.People;
using OpenDialogue.Dialogue.Post;
using OpenDialogue.Rooms;

namespace OpenDialogue.WebHost.Identity;

/// <summary>A room as the door itself looks into it, with its type.</summary>
internal static class Looking
{
    private static readonly JsonTypeInfo<Meeting> MeetingJson = new MeetingRules().StateJson;
    private static readonly JsonTypeInfo<Network> NetworkJson = new NetworkRules().StateJson;
    private static readonly JsonTypeInfo<Course> CourseJson = new CourseRules().StateJson;
    private static readonly JsonTypeInfo<Municipality> MunicipalityJson = new MunicipalityRules().StateJson;
    private static readonly JsonTypeInfo<PostBox> PostJson = new PostRules().StateJson;
    private static readonly JsonTypeInfo<Person> PersonJson = new PersonRules().StateJson;
    private static readonly JsonTypeInfo<Code> CodeJson = new CodeRules().StateJson;

    internal static Task<Looked<Meeting>> LookAtMeeting(this IRooms rooms, RoomId room, Caller caller) =>
        rooms.Look(room, caller, MeetingJson);

    internal static Task<Looked<Network>> LookAtNetwork(this IRooms rooms, RoomId room) =>
        rooms.LookAtNetwork(room, Caller.System);

    internal static Task<Looked<Network>> LookAtNetwork(this IRooms rooms, RoomId room, Caller caller) =>
        rooms.Look(room, caller, NetworkJson);

    internal static Task<Looked<Course>> LookAtCourse(this IRooms rooms, RoomId room, Caller caller) =>
        rooms.Look(room, caller, CourseJson);

    /// <summary>The newest of a course's held meetings, as the software sees them, in the order they ended.</summary>
    internal static async Task<IReadOnlyList<Meeting>> LookAtHeldMeetings(
        this IRooms rooms,
        Course course,
        CancellationToken cancel,
        int most = 100
    )
    {
        List<Meeting> held = [];
        foreach (var meeting in course.Meetings.TakeLast(most).Select(m => m.Meeting))
        {
            cancel.ThrowIfCancellationRequested();
            if ((await rooms.LookAtMeeting(meeting, Caller.System)).State is { } state)
                held.Add(state);
        }
        return held;
    }

    internal static Task<Looked<Person>> LookAtPerson(this IRooms rooms, PersonId person) =>
        rooms.Look(RoomId.OfPerson(person), Caller.System, PersonJson);

    /// <summary>Null before anybody has signed in to it, or been written down.</summary>
    internal static async Task<Municipality?> LookAtMunicipality(this IRooms rooms, string name) =>
        (await rooms.Look(RoomId.OfMunicipality(name), Caller.System, MunicipalityJson)).State;

    internal static async Task<PostBox?> LookAtPostBox(this IRooms rooms) =>
        (await rooms.Look(RoomId.PostBox, Caller.System, PostJson)).State;

    internal static Task<Looked<Code>> LookAtCode(this IRooms rooms, RoomId room) =>
        rooms.Look(room, Caller.System, CodeJson);

    /// <summary>The newest rooms of a kind that somebody was ever listed in; whether they still are is the room's to say.</summary>
    internal static async Task<IEnumerable<RoomId>> ListedFor(
        this IRooms rooms,
        PersonId person,
        string kind,
        int most
    ) =>
        (await rooms.LookAtPerson(person)).State is { } known
            ? known.Rooms.Where(room => room.Kind == kind).TakeLast(most)
            : [];

    private static async Task<Looked<T>> Look<T>(this IRooms rooms, RoomId room, Caller caller, JsonTypeInfo<T> json)
        where T : class
    {
        var reading = await rooms.Read(room, caller);
        return reading.View is { } view
            ? new(JsonSerializer.Deserialize(view.Span, json), reading.Viewer.Standing, null)
            : new(null, Standing.None, reading.Refusal ?? new NotFound());
    }
}

internal sealed record Looked<T>(T? State, Standing Standing, Refusal? Refusal)
    where T : class;
