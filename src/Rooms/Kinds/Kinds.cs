using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Codes;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Municipalities;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Dialogue.People;
using OpenDialogue.Dialogue.Post;

namespace OpenDialogue.Rooms;

/// <summary>Every kind of room there is, by the name that the ids of such rooms begin with.</summary>
public static class Kinds
{
    public static IReadOnlyDictionary<string, Kind> All { get; } =
        new Kind[]
        {
            new Kind<Meeting, MeetingCommand, MeetingEvent>(new MeetingRules()),
            new Kind<Network, NetworkCommand, NetworkEvent>(new NetworkRules()),
            new Kind<Course, CourseCommand, CourseEvent>(new CourseRules()),
            new Kind<Municipality, MunicipalityCommand, MunicipalityEvent>(new MunicipalityRules()),
            new Kind<PostBox, PostCommand, PostEvent>(new PostRules()),
            new Kind<Person, PersonCommand, PersonEvent>(new PersonRules()),
            new Kind<Code, CodeCommand, CodeEvent>(new CodeRules()),
        }.ToDictionary(kind => kind.Name);

    /// <summary>What is wrong with bytes that anyone may have sent to a room of that name; null for a command.</summary>
    public static Refusal? Fault(RoomId room, ReadOnlyMemory<byte> command) =>
        All.TryGetValue(room.Kind, out var kind) ? kind.Parse(command).Refusal : new NotFound();

    /// <summary>A command as a client would send it, whatever its kind.</summary>
    public static ReadOnlyMemory<byte> Encode(IRoomCommand command) =>
        All.Values.Select(kind => kind.Encode(command)).First(bytes => bytes is not null)!.Value;
}
