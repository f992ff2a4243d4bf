using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Dialogue.People;

namespace OpenDialogue.Dialogue.Meetings;

/// <summary>The meeting as a kind of room.</summary>
public sealed class MeetingRules : RoomRules<Meeting, MeetingCommand, MeetingEvent>
{
    private static readonly MeetingJson Json = new(Wire.Options());

    public override string Kind => RoomId.Meeting;

    public override JsonTypeInfo<Meeting> StateJson => Json.Meeting;
    public override JsonTypeInfo<MeetingCommand> CommandJson => Json.MeetingCommand;
    public override JsonTypeInfo<MeetingEvent> EventJson => Json.MeetingEvent;

    public override Meeting Empty(RoomId room) => new(room);

    public override Decision<MeetingEvent> Decide(Meeting state, MeetingCommand command, Context context) =>
        MeetingDecider.Decide(state, command, context);

    public override Meeting Evolve(Meeting state, MeetingEvent happened, Stamp stamp) => state.Evolve(happened, stamp);

    public override Standing StandingOf(Meeting state, Caller caller) => MeetingSight.StandingOf(state, caller);

    public override Meeting View(Meeting state, Viewer viewer) => MeetingSight.View(state, viewer);

    public override MeetingEvent? Redact(MeetingEvent happened, Viewer viewer) => MeetingSight.Redact(happened, viewer);

    public override bool SeenAlikeByAll(MeetingEvent happened) => MeetingSight.SeenAlikeByAll(happened);

    public override Deadline<MeetingCommand>? NextDeadline(Meeting state) =>
        Absence.Deadline(state) is { } at ? new(at, new PauseForAbsence()) : null;

    public override IEnumerable<Effect> EffectsOf(Meeting state, MeetingEvent happened) =>
        happened switch
        {
            MeetingPlanned e => [new(e.Network, new ListMeeting(state.Id))],
            PersonInvited e => [new(RoomId.OfPerson(e.Person), new ListRoom(state.Id))],
            SupporterBrought e => [new(RoomId.OfPerson(e.Person), new ListRoom(state.Id))],
            SmallerCircleCalled e => [new(state.Network, new BeginHiding(state.Id, e.Without))],
            SmallerCircleEnded => [new(state.Network, new EndHiding(state.Id))],
            MeetingEnded =>
            [
                HeldMeetingTopic.Note(state),
                .. state
                    .People.Where(FormTopic.Asks)
                    .Select(p => new Effect(RoomId.OfPerson(p.Id), new AskForForm(state.Id))),
            ],
            MeetingOpened => [new(RoomId.CourseOf(state.Network), new AskSinceLast(state.Id))],
            PlaceChanged or MeetingMoved or MeetingCalledOff or InvitationDeclined or DeclineTakenBack =>
            [
                SendingTopic.Note(state),
            ],
            FormAnswered e => [new(RoomId.OfPerson(e.Person), new PutFormAway(state.Id))],
            Withheld e => EffectsOf(state, e.Event),
            _ => [],
        };

    public override IEnumerable<Departure> DeparturesOf(Meeting state, MeetingEvent happened) =>
        happened switch
        {
            PersonRemoved e => [new(e.Person, "removed")],
            MeetingEnded or MeetingCalledOff => [new(null, "closed")],
            MeetingSealed => Departure.OnWithdrawalOf(
                state.People.Where(p => p.Part != Part.YoungPerson).Select(p => p.Id)
            ),
            Withheld e => DeparturesOf(state, e.Event),
            _ => [],
        };

    public override IEnumerable<Attention<MeetingCommand>> AttentionOf(Meeting state) =>
        state.Phase is > Phase.Planned and < Phase.Closed
            ? state
                .People.Where(p => Absence.Matters(state, p.Id))
                .Select(p =>
                    Absence.SinceOf(state, p.Id) is null
                        ? new Attention<MeetingCommand>(p.Id, WhenAway: new NoteAbsence(p.Id), WhenHere: null)
                        : new Attention<MeetingCommand>(p.Id, WhenAway: null, WhenHere: new NoteReturn(p.Id))
                )
            : [];
}

[JsonSerializable(typeof(Meeting))]
[JsonSerializable(typeof(MeetingCommand))]
[JsonSerializable(typeof(MeetingEvent))]
internal sealed partial class MeetingJson : JsonSerializerContext;
