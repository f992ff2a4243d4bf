using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Measures;
using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Courses;

public sealed class EndingTests
{
    private static readonly AskHowItIs Ask = new();

    [Fact]
    public void The_young_person_ends_it_in_their_own_words_and_nobody_else_does()
    {
        var story = CourseStory.Started();
        foreach (var by in new[] { Karin, PersonId.System })
            story.When(by, new EndCourse("Færdig")).ThenRefused(new NotYourPart([Standing.YoungPerson]));
        story.When(Freja, new EndCourse("jeg kan selv nu 😴")).Then(new CourseEnded(Cast.Today, "jeg kan selv nu 😴"));
        Assert.Equal(CoursePhase.Ending, story.State.Phase);
        story.When(Freja, new EndCourse()).Then();
        CourseStory.Consented().When(Freja, new EndCourse()).ThenRefused(new CourseNotStarted());
        CourseStory.Started().When(Freja, new EndCourse(" ")).ThenRefused(new Blank("words"));
    }

    [Fact]
    public void What_the_young_person_has_ended_they_alone_take_up_again()
    {
        var story = Ended();
        story.When(Karin, new ResumeCourse()).ThenRefused(new NotYourPart([Standing.YoungPerson]));
        story.When(Freja, new ResumeCourse()).Then(new CourseResumed());
        Assert.Equal((CoursePhase.StartUp, (CourseEnding?)null), (story.State.Phase, story.State.Ending));
        story.When(Freja, new ResumeCourse()).Then();
    }

    [Fact]
    [Feature(45)]
    public void The_answer_to_more_meetings_moves_the_course()
    {
        var story = CourseStory.Started();
        Assert.Equal(CoursePhase.Resting, After(MoreMeetingsAnswer.NotNow, "forste"));
        Assert.Null(story.Rules.NextDeadline(story.State));
        Assert.Equal(CoursePhase.UnderWay, After(MoreMeetingsAnswer.More, "anden"));
        Assert.NotNull(story.Rules.NextDeadline(story.State));
        Assert.Equal(CoursePhase.Ending, After(MoreMeetingsAnswer.End, "tredje"));
        Assert.Equal("til tredje", story.State.Ending!.Words);

        CoursePhase After(MoreMeetingsAnswer answer, string meeting)
        {
            var more = new MoreMeetings(answer, $"til {meeting}");
            story.Given(PersonId.System, new NoteMeeting(new(RoomId.Meeting, meeting), Morning, [], more));
            return story.State.Phase;
        }
    }

    [Fact]
    public void When_it_ends_they_are_asked_how_they_are_and_later_only_if_they_want_to()
    {
        var story = Ended();
        story.When(PersonId.System, Ask).Then(new HowItIsAsked(new(OccasionKind.End), Cast.Today));
        Assert.Null(story.Rules.NextDeadline(story.State));
        story.When(Freja, new ChooseLater(false)).Then(new LaterChosen(false));
        Assert.Null(story.Rules.NextDeadline(story.State));
        story.When(Freja, new ChooseLater(true)).Then(new LaterChosen(true));
        Assert.Equal(new(2027, 5, 23, 8, 0, 0, TimeSpan.Zero), story.Rules.NextDeadline(story.State)!.At);
        story.Given(Freja, new ChooseLater(false));
        Assert.Null(story.Rules.NextDeadline(story.State));
    }

    [Fact]
    public void Whether_they_are_asked_later_is_theirs_to_know()
    {
        var story = Ended();
        story.When(Karin, new ChooseLater(true)).ThenRefused(new NotYourPart([Standing.YoungPerson]));
        story.Given(Freja, new ChooseLater(true));
        var coordinator = new Viewer(Karin, Standing.Facilitator);
        Assert.Null(story.Rules.Redact(story.Entries[^1].Events[0], coordinator));
        Assert.Null(story.Rules.View(story.State, coordinator).Ending!.AskLater);
        CourseStory.Started().When(Freja, new ChooseLater(true)).ThenRefused(new NothingAsked());
    }

    [Fact]
    public void An_end_that_was_none_is_asked_of_again_when_it_comes()
    {
        var story = Ended();
        story.Given(PersonId.System, Ask).Given(Freja, new ResumeCourse());
        Assert.All(story.State.Asked, a => Assert.Equal(OccasionKind.Regular, a.Occasion.Kind));
        story.After(TimeSpan.FromDays(10)).Given(Freja, new EndCourse());
        story.When(PersonId.System, Ask).Then(new HowItIsAsked(new(OccasionKind.End), Cast.Today.AddDays(10)));
    }

    private static CourseStory Ended()
    {
        var story = CourseStory.Started();
        story.Given(PersonId.System, Ask).Given(Freja, new EndCourse());
        return story;
    }
}
