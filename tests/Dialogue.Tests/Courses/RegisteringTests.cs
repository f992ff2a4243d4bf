using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Measures;
using static OpenDialogue.Dialogue.Tests.Cast;
using static OpenDialogue.Dialogue.Tests.Courses.CourseStory;

namespace OpenDialogue.Dialogue.Tests.Courses;

public sealed class RegisteringTests
{
    private static readonly int?[] Seven = [3, 3, 2, 3, 3, 4, 3];
    private static readonly RegisterScore Psp = new(Instrument.Psp, 48, Today, RaterIsTrained: true);

    [Fact]
    [Feature(55)]
    public void Somebody_trained_registers_a_score_and_seven_points_are_flagged()
    {
        var story = Started();
        story.When(Karin, Psp).Then(new ScoreRegistered(Id(4), Instrument.Psp, Today, 48));
        story.After(TimeSpan.FromDays(90)).Given(Karin, Psp with { Score = 57, On = story.Today });
        Assert.True(Instruments.IsRealChange(Instrument.Psp, [.. story.State.Scores.Select(s => s.Score)]));
        Assert.Equal([Karin, Karin], story.State.Scores.Select(s => s.By));
        story.When(Karin, Psp with { RaterIsTrained = false }).ThenRefused(new RaterNotTrained(Instrument.Psp));
        story.When(Freja, Psp).ThenRefused(new NotYourPart([Standing.Facilitator]));
    }

    [Fact]
    [Feature(55)]
    public void Recovery_is_registered_in_its_range_and_from_eighteen()
    {
        var mhrm = new RegisterScore(Instrument.Mhrm, 60, Today, true);
        var qpr = new RegisterScore(Instrument.Qpr, 45, Today, true);
        var sixteen = Started();
        sixteen.When(Karin, mhrm).ThenRefused(new TooYoung(Instrument.Mhrm, 18));
        sixteen.When(Karin, qpr).ThenRefused(new TooYoung(Instrument.Qpr, 18));
        var eighteen = Adult();
        foreach (var beyond in (decimal[])[-1, 121])
            eighteen.When(Karin, mhrm with { Score = beyond }).ThenRefused(new OutOfRange("score", 0, 120));
        eighteen.When(Karin, qpr with { Score = 61 }).ThenRefused(new OutOfRange("score", 0, 60));
        eighteen.Given(Karin, mhrm).Given(Karin, qpr);
        Assert.Equal([60, 45], eighteen.State.Scores.Select(s => s.Score));
    }

    [Fact]
    [Feature(53)]
    public void The_wording_comes_in_with_the_licence_whole_or_not_at_all()
    {
        string[] sentences = [.. Enumerable.Range(1, 7).Select(n => $"Sætning {n}")];
        string[] scale = ["Aldrig", "Sjældent", "Nogle gange", "Ofte", "Altid"];
        var licence = new RecordLicence(Instrument.Swemwbs, "W-1", sentences, scale);
        var story = Started();
        story.When(Karin, licence with { Sentences = sentences[..6] }).ThenRefused(new OutOfRange("sentences", 7, 7));
        story.When(Karin, licence with { Scale = null }).ThenRefused(new OutOfRange("scale", 5, 5));
        story.When(Karin, licence with { Sentences = [.. sentences[..6], " "] }).ThenRefused(new Blank("sentences"));
        story
            .When(Karin, licence with { Instrument = Instrument.Ors })
            .ThenRefused(new ComesOtherwise(Instrument.Ors, Origin.External));
        story.When(Karin, licence).Then(new LicenceRecorded(Instrument.Swemwbs, "W-1", sentences, scale));
        story.When(Karin, licence with { Sentences = [.. sentences] }).Then();
        story.Given(Freja, new AnswerMeasure(Instrument.Swemwbs, Seven));
        Assert.Equal(19.25m, story.State.Answers.Single().Score);
    }

    [Fact]
    public void It_is_of_a_day_within_the_last_year()
    {
        var refusal = new OutOfRange("daysAgo", 0, 366);
        Started().When(Karin, Psp with { On = Today.AddDays(1) }).ThenRefused(refusal);
        Started().When(Karin, Psp with { On = Today.AddDays(-367) }).ThenRefused(refusal);
        Started().Given(Karin, Psp with { On = Today.AddDays(-366) });
    }

    [Fact]
    public void Registered_again_for_the_same_day_it_takes_the_place_of_the_first()
    {
        var story = Started();
        story.Given(Karin, Psp).When(Karin, Psp).Then();
        story.Given(Karin, Psp with { Score = 49 });
        Assert.Equal(49, story.State.Scores.Single().Score);
    }

    [Fact]
    public void Without_its_licence_an_instrument_is_not_answered()
    {
        var story = Started();
        var answer = new AnswerMeasure(Instrument.Swemwbs, Seven);
        story.When(Freja, answer).ThenRefused(new LicenceMissing(Instrument.Swemwbs));
        story.When(Karin, new RecordLicence(Instrument.Swemwbs, " ")).ThenRefused(new Blank("number"));
        story.When(Karin, new RecordLicence(Instrument.Who5, "x")).ThenRefused(new LicenceNotNeeded(Instrument.Who5));
        story
            .When(Karin, new RecordLicence(Instrument.Swemwbs, "W-2026-11"))
            .Then(new LicenceRecorded(Instrument.Swemwbs, "W-2026-11"));
        story.When(Karin, new RecordLicence(Instrument.Swemwbs, "W-2026-11")).Then();
        story.Given(Freja, answer);
        Assert.Equal(19.25m, story.State.Answers.Single().Score);
    }

    [Theory]
    [Feature(54)]
    [InlineData(Instrument.Ors)]
    [InlineData(Instrument.Srs)]
    [InlineData(Instrument.Sdq)]
    public void What_may_not_be_shown_here_is_a_number_under_a_licence(Instrument instrument)
    {
        var story = Started();
        var score = new RegisterScore(instrument, 24, Today, true);
        story
            .When(Freja, new AnswerMeasure(instrument, [1, 2, 3, 4]))
            .ThenRefused(new ComesOtherwise(instrument, Origin.External));
        story.When(Karin, score).ThenRefused(new LicenceMissing(instrument));
        story.Given(Karin, new RecordLicence(instrument, "G-17"));
        story.When(Karin, score).Then(new ScoreRegistered(Id(5), instrument, Today, 24, "G-17"));
    }

    [Fact]
    public void What_the_young_person_answers_nobody_registers() =>
        Started()
            .When(Karin, new RegisterScore(Instrument.Who5, 44, Today, true))
            .ThenRefused(new ComesOtherwise(Instrument.Who5, Origin.Answered));

    [Fact]
    public void A_score_is_kept_with_as_few_digits_as_it_needs()
    {
        var story = Started();
        story.Given(Karin, new RecordLicence(Instrument.Ors, "G-17"));
        story.Given(Karin, new RegisterScore(Instrument.Ors, 24.30m, Today, true));
        Assert.Equal(
            "24.3",
            story.State.Scores.Single().Score.ToString(System.Globalization.CultureInfo.InvariantCulture)
        );
    }

    private static CourseStory Adult()
    {
        var story = new CourseStory();
        story
            .Given(Karin, MotherCalls with { BornOn = Today.AddYears(-18) })
            .Given(Karin, Yes)
            .Given(Karin, new StartCourse());
        return story;
    }
}
