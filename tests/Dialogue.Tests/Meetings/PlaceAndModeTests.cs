using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Tests.Courses;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Meetings;

public sealed class PlaceAndModeTests
{
    private static NoteArrangement Told(MeetingStory story)
    {
        var effects = story.Entries[^1].Events.SelectMany(e => story.Rules.EffectsOf(story.State, e));
        var effect = Assert.Single(effects, e => e.Room == Cast.Course);
        return Assert.IsType<NoteArrangement>(effect.Command);
    }

    [Fact]
    [Feature(12)]
    public void An_hour_before_the_young_person_makes_it_hybrid_and_each_invited_is_told_once()
    {
        var course = PlanStory.Sent();
        var plan = PlanStory.EffectsOf(course).Select(e => e.Command).OfType<PlanMeeting>().Single();
        // The room is the draft's; a story of a meeting has one name.
        var meeting = new MeetingStory();
        meeting.Given(PersonId.System, plan).After(PlanStory.NextWeek.AddHours(-1) - meeting.Now);
        course.Given(PersonId.System, new TakeLetter(1));
        course.Given(PersonId.System, new NoteLetter(1, course.State.Letters[0].Claim!.Value, Sent: true));
        meeting
            .When(Freja, new ChangePlace("hjemme hos Tine", MeetingMode.Hybrid))
            .Then(new PlaceChanged("hjemme hos Tine", MeetingMode.Hybrid));
        course.After(meeting.Now - course.Now);
        course.Given(PersonId.System, Told(meeting) with { Meeting = course.State.Coming!.Meeting });
        var change = Assert.Single(course.State.Letters, l => l.SentAt is null);
        Assert.Equal(
            (Tine, LetterKind.Change, MeetingMode.Hybrid),
            (change.Person, change.Kind, change.Arrangement.Mode)
        );
        meeting.When(Freja, new ChangePlace("hjemme hos Tine", MeetingMode.Hybrid)).Then();
    }

    [Fact]
    public void Where_and_how_are_the_young_persons_until_the_meeting_begins()
    {
        var story = MeetingStory.Planned();
        var change = new ChangePlace("Hjemme", MeetingMode.Online);
        story.When(Karin, change).ThenRefused(new NotYourPart([Standing.YoungPerson]));
        story.When(Tine, change).ThenRefused(new NotYourPart([Standing.YoungPerson]));
        story.When(Freja, change with { Place = " " }).ThenRefused(new Blank("place"));
        story.When(Freja, change with { Place = "280310-1234" }).ThenRefused(new PersonNumberGiven("place"));
        story.Given(Freja, change);
        Assert.Equal(("Hjemme", MeetingMode.Online), (story.State.Place, story.State.Mode));
        MeetingStory.Lobby().Given(Freja, change);
        MeetingStory.Framing().When(Freja, change).ThenRefused(new NotNow(Phase.Framing));
    }

    [Fact]
    public void It_is_moved_by_the_young_person_and_by_a_facilitator_only_where_they_asked_for_it()
    {
        var story = MeetingStory.Planned();
        var move = new MoveMeeting(Morning.AddDays(2), 60);
        story.When(Karin, move).ThenRefused(new YoungPersonDecides());
        story.When(Freja, move with { Minutes = 5 }).ThenRefused(new OutOfRange("minutes", 15, 240));
        story
            .When(Freja, move with { StartsAt = Morning.AddHours(-1) })
            .ThenRefused(new OutOfRange("daysUntil", 0, 366));
        story.When(Freja, move).Then(new MeetingMoved(Morning.AddDays(2), 60));
        Assert.Equal((Morning.AddDays(2), 60), (Told(story).Arrangement.StartsAt, Told(story).Arrangement.Minutes));
        story.Given(Tine, new DeclineInvitation()).Given(Freja, new AnswerHoldAnyway(HoldAnyway.Move));
        story.Given(Karin, move with { StartsAt = Morning.AddDays(3) });
        story.When(Karin, move).ThenRefused(new YoungPersonDecides());
    }

    [Fact]
    public void Called_off_it_is_over_and_was_not_held()
    {
        var story = MeetingStory.Planned();
        story.When(Karin, new CallOffMeeting()).ThenRefused(new NotYourPart([Standing.YoungPerson]));
        story.When(Freja, new CallOffMeeting()).Then(new MeetingCalledOff());
        Assert.Equal((Phase.Closed, true), (story.State.Phase, story.State.CalledOff));
        Assert.True(Told(story).CalledOff);
        story.When(Karin, new OpenMeeting()).ThenRefused(new MeetingClosed());
        Assert.Equal(0, Absences.Of([story.State]).Meetings);
    }
}
