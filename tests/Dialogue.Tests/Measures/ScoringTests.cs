using OpenDialogue.Dialogue.Measures;

namespace OpenDialogue.Dialogue.Tests.Measures;

/// <summary>The vectors are those of the instruments' own manuals, as docs/measures.md has them.</summary>
public sealed class ScoringTests
{
    [Theory]
    [InlineData(new[] { 3, 2, 2, 1, 3 }, 44, Wellbeing.Strained)]
    [InlineData(new[] { 4, 4, 3, 3, 4 }, 72, Wellbeing.Good)]
    [InlineData(new[] { 0, 0, 0, 0, 0 }, 0, Wellbeing.Hard)]
    [InlineData(new[] { 5, 5, 5, 5, 5 }, 100, Wellbeing.Good)]
    [InlineData(new[] { 2, 1, 2, 1, 2 }, 32, Wellbeing.Hard)]
    [InlineData(new[] { 2, 2, 2, 1, 2 }, 36, Wellbeing.Strained)]
    [InlineData(new[] { 3, 2, 3, 2, 2 }, 48, Wellbeing.Strained)]
    [InlineData(new[] { 3, 3, 3, 2, 2 }, 52, Wellbeing.Good)]
    public void Five_answers_about_wellbeing_give_a_score_of_a_hundred(int[] answers, int score, Wellbeing band)
    {
        Assert.Equal(score, Score(Instrument.Who5, answers));
        Assert.Equal(band, Who5.Band(score));
    }

    [Fact]
    public void The_bands_end_at_thirty_five_and_at_fifty()
    {
        Assert.Equal((Wellbeing.Hard, Wellbeing.Strained), (Who5.Band(35), Who5.Band(36)));
        Assert.Equal((Wellbeing.Strained, Wellbeing.Good), (Who5.Band(50), Who5.Band(51)));
    }

    [Theory]
    [InlineData(Instrument.Who5, 5)]
    [InlineData(Instrument.Swemwbs, 7)]
    public void A_blank_item_gives_no_score(Instrument instrument, int items)
    {
        for (var blank = 0; blank < items; blank++)
        {
            int?[] answers = [.. Enumerable.Repeat<int?>(3, items)];
            answers[blank] = null;
            Assert.Null(Instruments.Of(instrument).Items!.Check(answers));
            Assert.Null(Instruments.Score(instrument, answers));
        }
    }

    [Fact]
    public void An_answer_is_on_the_scale_and_there_is_one_for_each_item()
    {
        var items = Instruments.Of(Instrument.Who5).Items!;
        Assert.Equal(new OutOfRange("answers", 0, 5), items.Check([0, 1, 2, 3, 6]));
        Assert.Equal(new OutOfRange("answers", 0, 5), items.Check([-1, null, 2, 3, 4]));
        Assert.Equal(new OutOfRange("answers", 5, 5), items.Check([1, 2, 3, 4]));
        Assert.Equal(new OutOfRange("answers", 5, 5), items.Check([1, 2, 3, 4, 5, 5]));
        Assert.Null(items.Check([0, 1, 2, 3, 5]));
    }

    [Theory]
    [InlineData(new[] { 3, 3, 2, 3, 3, 4, 3 }, "19.25")]
    [InlineData(new[] { 4, 4, 3, 4, 4, 4, 4 }, "24.11")]
    [InlineData(new[] { 1, 1, 1, 1, 1, 1, 1 }, "7")]
    [InlineData(new[] { 5, 5, 5, 5, 5, 5, 5 }, "35")]
    public void Seven_answers_give_the_score_of_the_authors_table(int[] answers, string score) =>
        Assert.Equal(Figure(score), Score(Instrument.Swemwbs, answers));

    [Fact]
    public void The_table_is_the_published_one_and_rises_all_the_way()
    {
        const string published =
            "7→7.00 8→9.51 9→11.25 10→12.40 11→13.33 12→14.08 13→14.75 14→15.32 15→15.84 16→16.36 17→16.88 18→17.43 "
            + "19→17.98 20→18.59 21→19.25 22→19.98 23→20.73 24→21.54 25→22.35 26→23.21 27→24.11 28→25.03 29→26.02 "
            + "30→27.03 31→28.13 32→29.31 33→30.70 34→32.55 35→35.00";
        var scores = Enumerable
            .Range(7, 29)
            .Select(total => Score(Instrument.Swemwbs, AnswersOf(total))!.Value)
            .ToList();
        Assert.Equal(published.Split(' ').Select(pair => Figure(pair.Split('→')[1])), scores);
        Assert.Equal(scores.Order().Distinct(), scores);
    }

    [Fact]
    public void Before_and_after_are_told_apart_to_the_last_decimal()
    {
        Assert.Equal(28, Figures.Change([Score(Instrument.Who5, [2, 2, 1, 1, 2])!.Value, 60]));
        Assert.Equal(4.66m, Figures.Change([16.88m, 20m, 21.54m]));
        Assert.Null(Figures.Change([44]));
        Assert.Null(Figures.Change([]));
    }

    [Fact]
    public void Figures_are_rounded_once_half_away_from_nought()
    {
        Assert.Equal([2.3m, -2.3m, 2.2m], new[] { 2.25m, -2.25m, 2.249m }.Select(Figures.Rounded));
        Assert.Equal(28.5m, Figures.Percent(83, 291));
        Assert.Equal(91.7m, Figures.Percent(33, 36));
        Assert.Null(Figures.Percent(0, 0));
        Assert.Null(Figures.Mean(0, 0));
    }

    private static decimal? Score(Instrument instrument, int[] answers) =>
        Instruments.Score(instrument, [.. answers.Cast<int?>()]);

    /// <summary>Seven answers of 1 to 5 with that total.</summary>
    private static int[] AnswersOf(int total) =>
        [.. Enumerable.Range(0, 7).Select(i => (total / 7) + (i < total % 7 ? 1 : 0))];

    private static decimal Figure(string text) =>
        decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
