using OpenDialogue.Dialogue.Measures;

namespace OpenDialogue.Dialogue.Tests.Measures;

public sealed class InstrumentTests
{
    private static readonly Instrument[] Every = Enum.GetValues<Instrument>();

    [Fact]
    public void Without_its_licence_an_instrument_is_not_listed()
    {
        Assert.Equal([Instrument.Who5, Instrument.Psp], Instruments.ListedFor(17, []));
        Assert.Equal(
            [Instrument.Who5, Instrument.Swemwbs, Instrument.Psp],
            Instruments.ListedFor(17, [Instrument.Swemwbs])
        );
        Assert.EndsWith("2008, all rights reserved.", Swemwbs.Copyright, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Instrument.Who5, 9)]
    [InlineData(Instrument.Swemwbs, 13)]
    [InlineData(Instrument.Mhrm, 18)]
    [InlineData(Instrument.Qpr, 18)]
    public void An_instrument_is_hidden_from_those_it_is_not_for(Instrument instrument, int from)
    {
        Assert.DoesNotContain(instrument, Instruments.ListedFor(from - 1, Every));
        Assert.Contains(instrument, Instruments.ListedFor(from, Every));
    }

    [Theory]
    [InlineData(Instrument.Psp, 1, 100)]
    [InlineData(Instrument.Mhrm, 0, 120)]
    [InlineData(Instrument.Qpr, 0, 60)]
    [InlineData(Instrument.Ors, 0, 40)]
    [InlineData(Instrument.Srs, 0, 40)]
    [InlineData(Instrument.Sdq, 0, 40)]
    public void A_registered_score_is_within_its_range(Instrument instrument, int lowest, int highest)
    {
        var refusal = new OutOfRange("score", lowest, highest);
        Assert.Null(Instruments.CheckScore(instrument, lowest));
        Assert.Null(Instruments.CheckScore(instrument, highest));
        Assert.Equal(refusal, Instruments.CheckScore(instrument, lowest - 1));
        Assert.Equal(refusal, Instruments.CheckScore(instrument, highest + 1));
        Assert.Equal(refusal, Instruments.CheckScore(instrument, 20.55m));
    }

    [Fact]
    public void Only_lines_that_are_measured_have_tenths()
    {
        Assert.Null(Instruments.CheckScore(Instrument.Ors, 24.3m));
        Assert.NotNull(Instruments.CheckScore(Instrument.Psp, 48.5m));
    }

    [Fact]
    public void Seven_points_of_functioning_are_more_than_chance_either_way()
    {
        Assert.True(Instruments.IsRealChange(Instrument.Psp, [48, 57]));
        Assert.True(Instruments.IsRealChange(Instrument.Psp, [50, 55, 57]));
        Assert.True(Instruments.IsRealChange(Instrument.Psp, [57, 50]));
        Assert.False(Instruments.IsRealChange(Instrument.Psp, [52, 55]));
        Assert.False(Instruments.IsRealChange(Instrument.Psp, [50, 56]));
        Assert.Null(Instruments.IsRealChange(Instrument.Psp, [48]));
        Assert.Null(Instruments.IsRealChange(Instrument.Mhrm, [48, 80]));
    }

    [Fact]
    public void The_change_of_a_group_in_SWEMWBS_is_told_of_thirty()
    {
        var least = Instruments.Of(Instrument.Swemwbs).LeastGroup;
        Assert.Empty(SmallGroups.Tell([new("", [new(29, 60)])], least));
        Assert.Equal(2, Assert.Single(SmallGroups.Tell([new("", [new(30, 60)])], least)).Cells[0].Mean);
    }

    [Fact]
    [Feature(54)]
    public void What_may_not_be_shown_here_comes_as_a_score_under_a_licence_and_in_no_other_way()
    {
        foreach (var instrument in (Instrument[])[Instrument.Ors, Instrument.Srs, Instrument.Sdq])
        {
            var facts = Instruments.Of(instrument);
            Assert.Equal((Origin.External, true), (facts.Origin, facts.NeedsLicence));
            Assert.Null(facts.Items);
            Assert.DoesNotContain(instrument, Instruments.ListedFor(24, [.. Every.Where(i => i != instrument)]));
        }
    }
}
