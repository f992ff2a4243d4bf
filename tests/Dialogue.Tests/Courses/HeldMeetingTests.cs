using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Tests.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Courses;

public sealed class HeldMeetingTests
{
    private static readonly TeamMember[] Team =
    [
        new(Karin, "Karin", Part.MeetingLeader),
        new(Omar, "Omar", Part.Reflector),
    ];

    [Fact]
    public void The_course_is_told_of_a_meeting_that_was_held_by_whom_and_what_comes_next()
    {
        var meeting = MeetingStory.Dialogue();
        meeting.Given(Freja, new StopMeeting());
        var told = meeting
            .Entries[^1]
            .Events.SelectMany(e => meeting.Rules.EffectsOf(meeting.State, e))
            .Single(e => e.Room == Cast.Course);
        var note = Assert.IsType<NoteMeeting>(told.Command);
        Assert.Equal(Cast.Meeting, note.Meeting);
        Assert.Equal(meeting.State.BeganAt, note.BeganAt);
        Assert.Equal(Team, note.Team);

        var story = CourseStory.Started();
        story.Given(PersonId.System, note);
        Assert.Equal(CoursePhase.UnderWay, story.State.Phase);
        Assert.Equal((Cast.Meeting, Cast.Today), story.State.Meetings.Select(m => (m.Meeting, m.On)).Single());
        story.When(PersonId.System, note with { Id = Id(99) }).Then();
    }

    [Fact]
    public void Only_a_meeting_tells_it_and_only_a_course_that_has_started_is_told()
    {
        var note = new NoteMeeting(Cast.Meeting, null, []);
        CourseStory.Started().When(Karin, note).ThenRefused(new NotYourPart([Standing.System]));
        CourseStory.Consented().When(PersonId.System, note).ThenRefused(new CourseNotStarted());
    }
}
