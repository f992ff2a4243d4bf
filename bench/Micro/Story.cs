using OpenDialogue.Bench;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Rooms;

namespace OpenDialogue.Micro;

/// <summary>
/// A meeting of eight people in its agenda round, in which one asks for the floor and takes that back, in turn.
/// </summary>
internal sealed class Story
{
    private static readonly MeetingCommand[] InTurn = [new RequestFloor(), new WithdrawRequest()];

    private readonly Paper paper;
    private readonly MeetingOf meeting;
    private int told;

    private Story(Paper paper, MeetingOf meeting) => (this.paper, this.meeting) = (paper, meeting);

    internal static Kind<Meeting, MeetingCommand, MeetingEvent> Kind { get; } =
        (Kind<Meeting, MeetingCommand, MeetingEvent>)Kinds.All[RoomId.Meeting];

    internal RoomId Room => meeting.Meeting;

    internal Moment Moment => paper.Steps(Room)[^1].After;

    internal IReadOnlyList<Entry> Entries => [.. paper.Steps(Room).Select(step => step.Entry)];

    /// <param name="entries">So many have been made.</param>
    internal static async Task<Story> Tell(int entries)
    {
        var paper = new Paper();
        var story = new Story(paper, await Meetings.Begin(paper, 0, people: 8, TimeProvider.System));
        while (story.Moment.Version < entries)
            await story.GoOn();
        return story;
    }

    /// <summary>The next command, which is done, in the pieces that it is made of.</summary>
    internal async Task<Turn> Next()
    {
        var (before, state) = (Moment, State());
        var command = await GoOn();
        var entry = Entries[^1];
        return new(before, state, command, meeting.Askers[0], entry, Kind.Bodies.Read(entry.Body));
    }

    /// <summary>One of each standing that somebody has here.</summary>
    internal IReadOnlyDictionary<Standing, Viewer> Viewers =>
        meeting
            .Callers.Select(who => new Viewer(who.Person, Moment.StandingOf(who)))
            .DistinctBy(viewer => viewer.Standing)
            .ToDictionary(viewer => viewer.Standing);

    private async Task<MeetingCommand> GoOn()
    {
        var command = InTurn[told++ % InTurn.Length] with { Id = Guid.NewGuid() };
        await paper.Do(Room, meeting.Askers[0], command);
        return command;
    }

    private Meeting State()
    {
        var state = Kind.Rules.Empty(Room);
        foreach (var entry in Entries)
        foreach (var happened in Kind.Bodies.Read(entry.Body))
            state = Kind.Rules.Evolve(state, happened, new(entry.Version, entry.At, entry.By));
        return state;
    }
}

/// <param name="Events">Those of the entry.</param>
internal sealed record Turn(
    Moment Before,
    Meeting State,
    MeetingCommand Command,
    Caller Caller,
    Entry Entry,
    IReadOnlyList<MeetingEvent> Events
)
{
    internal ReadOnlyMemory<byte> Bytes { get; } = Kinds.Encode(Command);

    internal Context Context => new(Caller, Entry.At);

    internal Stamp Stamp => new(Entry.Version, Entry.At, Entry.By);
}
