using OpenDialogue.Dialogue.Networks;
using static OpenDialogue.Dialogue.Tests.Cast;
using static OpenDialogue.Dialogue.Tests.Networks.NetworkStory;

namespace OpenDialogue.Dialogue.Tests.Networks;

public sealed class HidingTests
{
    private static readonly PersonId Keeper = PersonId.System;
    private static readonly Viewer LeftOut = new(Tine, Standing.Participant);

    private static NetworkStory HidingFromTine()
    {
        var story = Open();
        story.Given(Keeper, new BeginHiding(Cast.Meeting, [Tine]));
        return story;
    }

    [Fact]
    public void What_is_said_of_goals_in_a_smaller_circle_is_hidden_from_those_left_out()
    {
        var story = HidingFromTine();
        story.When(Freja, new StateGoal(OwnWords)).Then(new Hidden([Tine], new GoalStated(Id(6), OwnWords)));
        story.Given(Mette, new AddProfessionalGoal("støttelærer i dansk"));
        Assert.All(story.Entries.Skip(4), e => Assert.Null(story.Rules.Redact(e.Events[0], LeftOut)));
        var seen = story.Rules.View(story.State, LeftOut);
        Assert.Equal((0, 0, (Hiding?)null), (seen.Goals.Count, seen.ProfessionalGoals.Count, seen.Hiding));
        story.When(Tine, new ProposeChange(Id(6), "x")).ThenRefused(new UnknownGoal(Id(6)));
    }

    [Fact]
    public void It_stays_hidden_when_the_circle_has_ended_until_the_young_person_shares_it()
    {
        var story = HidingFromTine();
        story.Given(Freja, new StateGoal(OwnWords)).Given(Freja, new StateGoal("min egen"));
        story.When(Keeper, new EndHiding(Cast.Meeting)).Then(new HidingEnded(Cast.Meeting));
        story.When(Keeper, new EndHiding(Cast.Meeting)).Then();
        Assert.Empty(story.Rules.View(story.State, LeftOut).Goals);
        story.When(Mette, new ShareGoal(Id(6))).ThenRefused(new NotGoalOwner(Freja));
        story.When(Freja, new ShareGoal(Id(6))).Then(new GoalShared(new(Id(6), Freja, 1, OwnWords)));
        story.When(Freja, new ShareGoal(Id(6))).Then();
        Assert.Equal([OwnWords], story.Rules.View(story.State, LeftOut).Goals.Select(g => g.Text));
    }

    [Fact]
    public void Hiding_tells_the_meeting_to_begin_its_smaller_circle()
    {
        var story = HidingFromTine();
        var effect = Assert.Single(story.Rules.EffectsOf(story.State, story.Entries[^1].Events[0]));
        Assert.Equal(Cast.Meeting, effect.Room);
        story.When(Keeper, new BeginHiding(Cast.Meeting, [Tine])).Then();
        story.When(Karin, new BeginHiding(Cast.Meeting, [Tine])).ThenRefused(new NotYourPart([Standing.System]));
    }
}
