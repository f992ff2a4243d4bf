using OpenDialogue.Dialogue.Measures;
using OpenDialogue.Dialogue.Networks;
using static OpenDialogue.Dialogue.Tests.Cast;
using static OpenDialogue.Dialogue.Tests.Networks.NetworkStory;

namespace OpenDialogue.Dialogue.Tests.Networks;

public sealed class ScoreTests
{
    private static readonly SharedScore ForAll = new(Id(77), Instrument.Who5, Today, 60, Audience.Network);
    private static readonly SharedScore ForTheTeam = ForAll with { With = Audience.Team };

    [Fact]
    public void A_shared_score_is_shown_to_those_the_young_person_named()
    {
        var story = Open();
        story.When(PersonId.System, new ShowScore(ForTheTeam)).Then(new ScoreShown(ForTheTeam));
        Assert.Equal((1, 0), (SeenBy(story, Karin), SeenBy(story, Tine)));
        story.Given(PersonId.System, new ShowScore(ForAll)).When(PersonId.System, new ShowScore(ForAll)).Then();
        Assert.Equal((1, 1), (SeenBy(story, Karin), SeenBy(story, Tine)));
        story.When(Karin, new ShowScore(ForAll)).ThenRefused(new NotYourPart([Standing.System]));
    }

    [Fact]
    public void Taken_back_it_is_gone_and_they_begin_with_a_fresh_view()
    {
        var story = Open();
        story.Given(PersonId.System, new ShowScore(ForAll));
        var hidden = new ScoreHidden(ForAll.Measure, Audience.Network);
        story.When(PersonId.System, new HideScore(ForAll.Measure)).Then(hidden);
        Assert.Equal((0, 0), (SeenBy(story, Karin), SeenBy(story, Tine)));
        Assert.Equal([Karin, Omar, Tine, Mette], story.Rules.DeparturesOf(story.State, hidden).Select(d => d.Person));
        story.When(PersonId.System, new HideScore(ForAll.Measure)).Then();
    }

    [Fact]
    public void Shared_with_fewer_than_before_it_is_hidden_from_the_others_first()
    {
        var story = Open();
        story
            .Given(PersonId.System, new ShowScore(ForAll))
            .When(PersonId.System, new ShowScore(ForTheTeam))
            .Then(new ScoreHidden(ForAll.Measure, Audience.Network), new ScoreShown(ForTheTeam));
        Assert.Equal((1, 0), (SeenBy(story, Karin), SeenBy(story, Tine)));
    }

    [Fact]
    public void A_smaller_circle_keeps_it_from_nobody_it_is_shared_with()
    {
        var story = Open();
        story.Given(PersonId.System, new BeginHiding(Cast.Meeting, [Tine]));
        story.When(PersonId.System, new ShowScore(ForAll)).Then(new ScoreShown(ForAll));
        Assert.Equal(1, SeenBy(story, Tine));
    }

    private static int SeenBy(NetworkStory story, PersonId person) =>
        story.Rules.View(story.State, new(person, story.Rules.StandingOf(story.State, Call(person)))).Scores.Count;
}
