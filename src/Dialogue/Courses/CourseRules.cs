using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Dialogue.People;
using OpenDialogue.Dialogue.Post;

namespace OpenDialogue.Dialogue.Courses;

/// <summary>The course as a kind of room.</summary>
public sealed class CourseRules : RoomRules<Course, CourseCommand, CourseEvent>
{
    private static readonly CourseJson Json = new(Wire.Options());

    public override string Kind => RoomId.Course;

    public override JsonTypeInfo<Course> StateJson => Json.Course;
    public override JsonTypeInfo<CourseCommand> CommandJson => Json.CourseCommand;
    public override JsonTypeInfo<CourseEvent> EventJson => Json.CourseEvent;

    public override Course Empty(RoomId room) => new(room);

    public override Decision<CourseEvent> Decide(Course state, CourseCommand command, Context context) =>
        CourseDecider.Decide(state, command, context);

    public override Course Evolve(Course state, CourseEvent happened, Stamp stamp) => state.Evolve(happened, stamp);

    public override Standing StandingOf(Course state, Caller caller) => CourseSight.StandingOf(state, caller);

    public override Course View(Course state, Viewer viewer) => CourseSight.View(state, viewer);

    public override CourseEvent? Redact(CourseEvent happened, Viewer viewer) => CourseSight.Redact(happened, viewer);

    /// <summary>Whoever is only shown the map sees nothing else.</summary>
    public override bool SeenAlikeByAll(CourseEvent happened) => false;

    /// <summary>Of the young person there is nothing elsewhere before they have consented.</summary>
    public override IEnumerable<Effect> EffectsOf(Course state, CourseEvent happened) =>
        happened switch
        {
            ContactRecorded => [new(RoomId.OfPerson(state.Coordinator!.Id), new ListRoom(state.Id))],
            CourseStarted => Opening(state),
            ConsentWithdrawn when state.Phase > CoursePhase.Contact =>
            [
                new(RoomId.NetworkOf(state.Id), new SealNetwork()),
            ],
            SinceLastAsked e => [KeptAgreementTopic.Carry(state, e)],
            ScoreShared e => [AnsweringTopic.Show(state, e)],
            ScoreTakenBack e => [AnsweringTopic.Hide(state, e)],
            InvitationsSent => SendingTopic.Plan(state),
            InviteeApproved e => SendingTopic.Invite(state, e.Person),
            LetterMade e => [new(RoomId.PostBox, new LayLetter(state.Id, e.Letter))],
            InvitationTakenBack e => [new(e.Meeting, new UninvitePerson(e.Person))],
            MapShown e => [new(RoomId.OfPerson(e.Person), new ListRoom(state.Id))],
            _ => [],
        };

    public override IEnumerable<Departure> DeparturesOf(Course state, CourseEvent happened) =>
        happened switch
        {
            ConsentWithdrawn => MapSharingTopic
                .Viewers(state)
                .Prepend(state.Coordinator!.Id)
                .Distinct()
                .Select(person => new Departure(person, Departure.ConsentWithdrawn)),
            // What was taken back is not told of once more to the one who could see it.
            ScoreTakenBack => [new(state.Coordinator!.Id, "changed")],
            MapEvent e => NetworkMapTopic.DeparturesOf(state, e),
            _ => [],
        };

    public override Deadline<CourseCommand>? NextDeadline(Course state) =>
        new[]
        {
            Due(AskingTopic.Deadline(state), new AskHowItIs()),
            Due(RemindingTopic.Deadline(state), new RemindOfMeeting()),
        }.MinBy(deadline => deadline?.At ?? DateTimeOffset.MaxValue);

    private static Deadline<CourseCommand>? Due(DateTimeOffset? at, CourseCommand command) =>
        at is { } time ? new(time, command) : null;

    private static IEnumerable<Effect> Opening(Course course)
    {
        var (young, coordinator) = (course.YoungPerson!, course.Coordinator!);
        var open = new OpenNetwork(course.Municipality, young.Id, young.Name, coordinator.Id, coordinator.Name);
        return [new(RoomId.NetworkOf(course.Id), open), new(RoomId.OfPerson(young.Id), new ListRoom(course.Id))];
    }
}

[JsonSerializable(typeof(Course))]
[JsonSerializable(typeof(CourseCommand))]
[JsonSerializable(typeof(CourseEvent))]
internal sealed partial class CourseJson : JsonSerializerContext;
