using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Measures;
using static OpenDialogue.Dialogue.Tests.Cast;
using static OpenDialogue.Dialogue.Tests.Courses.CourseStory;

namespace OpenDialogue.Dialogue.Tests.Courses;

public sealed class AskingTests
{
    private static readonly Occasion T0 = new(OccasionKind.Regular);
    private static readonly Occasion T1 = new(OccasionKind.Regular, 1);
    private static readonly Occasion T2 = new(OccasionKind.Regular, 2);
    private static readonly AskHowItIs Ask = new();

    [Fact]
    [Feature(56)]
    public void From_the_first_of_March_they_are_asked_on_the_first_of_June()
    {
        var story = StartedOn(new(2027, 3, 1));
        Assert.Equal(new(2027, 3, 1, 8, 0, 0, TimeSpan.Zero), DeadlineOf(story));
        story.When(PersonId.System, Ask).Then(new HowItIsAsked(T0, new(2027, 3, 1)));
        Assert.Equal(new(2027, 6, 1, 8, 0, 0, TimeSpan.Zero), DeadlineOf(story));
        story.When(PersonId.System, Ask).Then();
        story.After(TimeSpan.FromDays(92)).When(PersonId.System, Ask).Then(new HowItIsAsked(T1, new(2027, 6, 1)));
        story.When(Karin, Ask).ThenRefused(new NotYourPart([Standing.System]));
    }

    [Fact]
    public void Nobody_is_asked_before_the_course_has_started()
    {
        Assert.Null(DeadlineOf(Contacted()));
        Contacted().When(PersonId.System, Ask).Then();
    }

    [Fact]
    [Feature(56)]
    public void The_young_person_puts_it_off_and_the_others_stay_where_they_are()
    {
        var story = StartedOn(new(2027, 3, 1));
        story.Given(PersonId.System, Ask).After(TimeSpan.FromDays(92)).Given(PersonId.System, Ask);
        story.When(Freja, new PutOffMeasure(T1, new(2027, 6, 20))).Then(new MeasurePutOff(T1, new(2027, 6, 20)));
        story.When(Freja, new PutOffMeasure(T1, new(2027, 6, 20))).Then();
        Assert.Equal(new(2027, 6, 20, 8, 0, 0, TimeSpan.Zero), DeadlineOf(story));
        story.After(TimeSpan.FromDays(19)).When(PersonId.System, Ask).Then(new HowItIsAsked(T1, new(2027, 6, 20)));
        Assert.Equal(new(2027, 9, 1, 8, 0, 0, TimeSpan.Zero), DeadlineOf(story));
    }

    [Fact]
    [Feature(56)]
    public void Staff_neither_put_it_off_nor_hear_of_it()
    {
        var story = StartedOn(new(2027, 3, 1));
        var putOff = new PutOffMeasure(T0, new(2027, 3, 9));
        story.When(Karin, putOff).ThenRefused(new NotYourPart([Standing.YoungPerson]));
        story.Given(PersonId.System, Ask).Given(Freja, putOff);
        var coordinator = new Viewer(Karin, Standing.Facilitator);
        Assert.All(story.Entries.Skip(3), e => Assert.Null(story.Rules.Redact(e.Events[0], coordinator)));
        var seen = story.Rules.View(story.State, coordinator);
        Assert.Equal((0, (Due?)null), (seen.Asked.Count, seen.PutOff));
    }

    [Fact]
    public void It_is_put_off_to_a_day_before_the_next()
    {
        var story = StartedOn(new(2027, 3, 1));
        story.Given(PersonId.System, Ask);
        story.When(Freja, new PutOffMeasure(T0, new(2027, 3, 1))).ThenRefused(new OutOfRange("days", 1, 91));
        story.When(Freja, new PutOffMeasure(T0, new(2027, 6, 1))).ThenRefused(new OutOfRange("days", 1, 91));
        story.When(Freja, new PutOffMeasure(T0, new(2027, 5, 31))).Then(new MeasurePutOff(T0, new(2027, 5, 31)));
        story.When(Freja, new PutOffMeasure(T1, new(2027, 6, 14))).Then(new MeasurePutOff(T1, new(2027, 6, 14)));
        story.When(Freja, new PutOffMeasure(T2, new(2027, 9, 9))).ThenRefused(new NothingAsked());
        Contacted().When(Freja, new PutOffMeasure(T0, Today)).ThenRefused(new CourseNotStarted());
    }

    [Fact]
    public void After_a_long_sleep_the_newest_is_asked_and_not_one_after_the_other()
    {
        var story = StartedOn(new(2027, 3, 1));
        story.Given(PersonId.System, Ask).After(TimeSpan.FromDays(200));
        story.When(PersonId.System, Ask).Then(new HowItIsAsked(T2, new(2027, 9, 1)));
        story.When(PersonId.System, Ask).Then();
    }

    private static CourseStory StartedOn(DateOnly day)
    {
        var story = Contacted();
        story
            .After(TimeSpan.FromDays(day.DayNumber - Today.DayNumber))
            .Given(Karin, Yes)
            .Given(Karin, new StartCourse());
        return story;
    }

    private static DateTimeOffset? DeadlineOf(CourseStory story) => story.Rules.NextDeadline(story.State)?.At;
}
