using OpenDialogue.Checker.Evidence;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Codes;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Municipalities;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Dialogue.People;
using OpenDialogue.Dialogue.Post;

namespace OpenDialogue.Checker.Checking;

/// <summary>
/// A room's journal, gone through with the rules: what it was at each version, what each viewer may see of it, and
/// what any command would have led to there. Nothing of the program but its rules is used.
/// </summary>
internal abstract class Course
{
    /// <summary>As far as the rows could be read; then <see cref="Fault"/> says why no further.</summary>
    internal abstract long Version { get; }

    internal string? Fault { get; private protected set; }

    /// <summary>The entry as its viewer may see it; null where nothing of it is for them.</summary>
    internal abstract byte[]? Seen(long version, Viewer viewer);

    /// <summary>Whether the journal says rightly that everybody sees all of the entry.</summary>
    internal abstract bool AlikeIsRight(Row row);

    internal abstract byte[] View(long version, Viewer viewer);

    internal abstract Standing StandingOf(long version, Caller caller);

    internal abstract Decided Decide(long version, byte[] command, Caller caller, DateTimeOffset now);

    /// <summary>The events of an entry, as <see cref="Decided"/> writes them.</summary>
    internal abstract string EventsOf(long version);

    /// <summary>
    /// What a viewer sees who took this view and applied these entries to it. What they had to keep only for the sake
    /// of applying is in nobody's view.
    /// </summary>
    internal abstract byte[] Replay(byte[] view, IEnumerable<byte[]> entries, Viewer viewer);

    internal static Course? Of(string room, IReadOnlyList<Row> rows) =>
        RoomId.TryParse(room, out var id)
            ? id.Kind switch
            {
                RoomId.Meeting => new Course<Meeting, MeetingCommand, MeetingEvent>(new MeetingRules(), id, rows),
                RoomId.Network => new Course<Network, NetworkCommand, NetworkEvent>(new NetworkRules(), id, rows),
                RoomId.Course => new Course<Dialogue.Courses.Course, CourseCommand, CourseEvent>(
                    new CourseRules(),
                    id,
                    rows
                ),
                RoomId.Municipality => new Course<Municipality, MunicipalityCommand, MunicipalityEvent>(
                    new MunicipalityRules(),
                    id,
                    rows
                ),
                RoomId.Post => new Course<PostBox, PostCommand, PostEvent>(new PostRules(), id, rows),
                RoomId.Person => new Course<Person, PersonCommand, PersonEvent>(new PersonRules(), id, rows),
                RoomId.Code => new Course<Code, CodeCommand, CodeEvent>(new CodeRules(), id, rows),
                _ => null,
            }
            : null;
}

/// <summary>What a command leads to: a refusal's code, or events; no events is nothing to do.</summary>
internal readonly record struct Decided(string? Refusal, string Events);
