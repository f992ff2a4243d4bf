using OpenDialogue.Dialogue.Courses;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Courses;

public sealed class AgeRulesTests
{
    private const ConsentFrom Custody = ConsentFrom.CustodyHoldersAndYoungPerson;
    private const ConsentFrom Own = ConsentFrom.YoungPerson;

    [Theory]
    [Feature(3)]
    [InlineData(9, false, false, false, Custody, false)]
    [InlineData(10, true, false, false, Custody, false)]
    [InlineData(12, true, false, false, Custody, false)]
    [InlineData(13, true, true, false, Custody, false)]
    [InlineData(14, true, true, false, Custody, false)]
    [InlineData(15, true, true, true, Own, false)]
    [InlineData(17, true, true, true, Own, false)]
    [InlineData(18, true, true, true, Own, true)]
    public void What_holds_at_an_age(int years, bool party, bool mitId, bool post, ConsentFrom consent, bool adult)
    {
        AgeRules expected = new(party, mitId, post, consent, adult);
        Assert.Equal(expected, AgeRules.On(Today, Today.AddYears(-years)));
        Assert.Equal(expected, AgeRules.On(Today, Today.AddYears(-years - 1).AddDays(1)));
    }

    [Theory]
    [Feature(3)]
    [InlineData(10)]
    [InlineData(13)]
    [InlineData(15)]
    [InlineData(18)]
    public void It_changes_on_the_birthday(int years)
    {
        var birthday = Today.AddYears(-years);
        Assert.NotEqual(AgeRules.On(Today.AddDays(-1), birthday), AgeRules.On(Today, birthday));
    }

    [Theory]
    [InlineData(2, 28, false)]
    [InlineData(3, 1, true)]
    public void Who_was_born_on_the_29th_of_February_comes_of_age_on_the_1st_of_March(int month, int day, bool adult) =>
        Assert.Equal(adult, AgeRules.On(new(2026, month, day), new(2008, 2, 29)).IsAdult);
}
