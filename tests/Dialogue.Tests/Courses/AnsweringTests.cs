using System.Text.Json;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Measures;
using OpenDialogue.Dialogue.Networks;
using static OpenDialogue.Dialogue.Tests.Cast;
using static OpenDialogue.Dialogue.Tests.Courses.CourseStory;

namespace OpenDialogue.Dialogue.Tests.Courses;

public sealed class AnsweringTests
{
    private static readonly Viewer Coordinator = new(Karin, Standing.Facilitator);
    private static readonly int?[] ThirtyTwo = [2, 1, 2, 1, 2];
    private static readonly AnswerMeasure Hard = new(Instrument.Who5, ThirtyTwo);

    /// <summary>Freja has answered; the id of it is <see cref="Measure"/>.</summary>
    private static CourseStory Answered(params int?[] answers)
    {
        var story = Started();
        story.Given(Freja, Hard with { Answers = answers.Length == 0 ? ThirtyTwo : answers });
        return story;
    }

    private static readonly Guid Measure = Id(4);

    [Fact]
    [Feature(52)]
    public void The_young_person_answers_and_sees_the_score_first_and_alone()
    {
        var story = Started();
        story.When(Freja, Hard).Then(new MeasureAnswered(Measure, Instrument.Who5, Today, ThirtyTwo, 32));
        Assert.Equal(32, story.Rules.View(story.State, new(Freja, Standing.YoungPerson)).Answers.Single().Score);
        var seen = story.Rules.View(story.State, Coordinator);
        Assert.Equal((0, 0), (seen.Answers.Count, seen.SharedScores.Count));
        Assert.Null(story.Rules.Redact(story.Entries[^1].Events[0], Coordinator));
        foreach (var other in (PersonId[])[Karin, Tine, Omar])
            story.When(other, Hard);
        story.When(Karin, Hard).ThenRefused(new NotYourPart([Standing.YoungPerson]));
        story.When(Tine, Hard).ThenRefused(new NotFound());
    }

    [Theory]
    [InlineData(new[] { 3, 2, 2, 1, 3 }, 44)]
    [InlineData(new[] { 4, 4, 3, 3, 4 }, 72)]
    public void The_score_is_worked_out_from_the_answers(int[] answers, int score) =>
        Assert.Equal(score, Answered([.. answers.Cast<int?>()]).State.Answers.Single().Score);

    [Fact]
    [Feature(52)]
    public void With_a_blank_there_is_no_score_and_nothing_to_share()
    {
        var story = Answered(3, 2, null, 1, 3);
        Assert.Null(story.State.Answers.Single().Score);
        story.When(Freja, new ShareScore(Measure, Audience.Team)).ThenRefused(new NothingToShare());
    }

    [Fact]
    public void What_does_not_fit_is_refused_and_nothing_is_lost()
    {
        var story = Answered();
        story.When(Freja, Hard with { Answers = [1, 2, 3, 4] }).ThenRefused(new OutOfRange("answers", 5, 5));
        story.When(Freja, Hard with { Answers = [1, 2, 3, 4, 6] }).ThenRefused(new OutOfRange("answers", 0, 5));
        story
            .When(Freja, new AnswerMeasure(Instrument.Psp, [50]))
            .ThenRefused(new ComesOtherwise(Instrument.Psp, Origin.Registered));
        Assert.Equal(32, story.State.Answers.Single().Score);
    }

    [Fact]
    public void Before_the_course_has_started_nothing_is_asked_or_kept()
    {
        Contacted().When(Freja, Hard).ThenRefused(new CourseNotStarted());
        Contacted().When(Freja, new AskToTalk()).ThenRefused(new CourseNotStarted());
    }

    [Fact]
    public void After_a_withdrawn_consent_they_are_asked_nothing_and_what_they_answered_stays_theirs()
    {
        var story = Answered();
        story.Given(Freja, new WithdrawConsent());
        Assert.Null(story.Rules.NextDeadline(story.State));
        story.When(Freja, Hard).ThenRefused(new ConsentIsWithdrawn());
        Assert.Equal(32, story.Rules.View(story.State, new(Freja, Standing.YoungPerson)).Answers.Single().Score);
    }

    [Fact]
    public void Answered_again_on_the_same_day_it_takes_the_place_of_the_first()
    {
        var story = Answered();
        story.Given(Freja, Hard with { Answers = [3, 3, 3, 3, 3] });
        Assert.Equal(60, story.State.Answers.Single().Score);
        story.After(TimeSpan.FromDays(1)).Given(Freja, Hard);
        Assert.Equal([60, 32], story.State.Answers.Select(a => a.Score));
    }

    [Fact]
    public void They_choose_whom_they_share_the_score_with_and_the_answers_stay_theirs()
    {
        var story = Answered();
        var shared = new ScoreShared(new(Measure, Instrument.Who5, Today, 32, Audience.Team));
        story.When(Karin, new ShareScore(Measure, Audience.Team)).ThenRefused(new NotYourPart([Standing.YoungPerson]));
        story.When(Freja, new ShareScore(Measure, Audience.Team)).Then(shared);
        var seen = story.Rules.View(story.State, Coordinator);
        Assert.Equal([shared.Score], seen.SharedScores);
        Assert.DoesNotContain("\"answers\":[2", JsonSerializer.Serialize(seen, story.Rules.StateJson));
        Assert.DoesNotContain("answers", JsonSerializer.Serialize(shared, story.Rules.EventJson));
        var effect = Assert.Single(story.Rules.EffectsOf(story.State, shared));
        Assert.Equal((Cast.Network, new ShowScore(shared.Score)), (effect.Room, effect.Command));
        story.When(Freja, new ShareScore(Measure, Audience.Team)).Then();
        story.When(Freja, new ShareScore(Id(99), Audience.Team)).ThenRefused(new UnknownMeasure(Id(99)));
    }

    [Fact]
    public void They_take_it_back_and_whoever_saw_it_begins_with_a_fresh_view()
    {
        var story = Answered();
        story.Given(Freja, new ShareScore(Measure, Audience.Network));
        var back = new ScoreTakenBack(Measure, Audience.Network);
        story.When(Freja, new TakeBackScore(Measure)).Then(back);
        Assert.Empty(story.Rules.View(story.State, Coordinator).SharedScores);
        Assert.Equal(new(Karin, "changed"), Assert.Single(story.Rules.DeparturesOf(story.State, back)));
        var effect = Assert.Single(story.Rules.EffectsOf(story.State, back));
        Assert.Equal((Cast.Network, new HideScore(Measure)), (effect.Room, effect.Command));
        story.When(Freja, new TakeBackScore(Measure)).Then();
        story.When(Freja, new TakeBackScore(Id(99))).ThenRefused(new UnknownMeasure(Id(99)));
    }

    [Fact]
    public void What_is_shared_can_be_taken_back_also_when_it_was_answered_again()
    {
        var story = Answered();
        story
            .Given(Freja, new ShareScore(Measure, Audience.Team))
            .Given(Freja, Hard with { Answers = [3, 3, 3, 3, 3] });
        Assert.Equal(32, story.State.SharedScores.Single().Score);
        story.When(Freja, new TakeBackScore(Measure)).Then(new ScoreTakenBack(Measure, Audience.Team));
    }

    [Fact]
    public void To_talk_with_somebody_is_always_offered_so_that_asking_tells_nothing_of_a_score()
    {
        var story = Started();
        story.When(Freja, new AskToTalk()).Then(new TalkAsked());
        Assert.Equal(Morning, story.Rules.View(story.State, Coordinator).TalkAskedAt);
        story.When(Freja, new AskToTalk()).Then();
        story.When(Karin, new MarkTalked()).Then(new TalkMarked());
        Assert.Null(story.State.TalkAskedAt);
        story.When(Freja, new MarkTalked()).Then();
        story.When(Karin, new AskToTalk()).ThenRefused(new NotYourPart([Standing.YoungPerson]));
    }

    [Fact]
    public void There_is_an_end_to_how_many()
    {
        var story = Started();
        for (var day = 0; day < 1000; day++)
            story.Given(Freja, Hard).After(TimeSpan.FromDays(1));
        story.When(Freja, Hard).ThenRefused(new OutOfRange("measures", 0, 1000));
    }
}
