using System.Text;
using OpenDialogue.Dialogue.Networks;
using static OpenDialogue.Dialogue.Tests.Cast;
using static OpenDialogue.Dialogue.Tests.Networks.NetworkStory;

namespace OpenDialogue.Dialogue.Tests.Networks;

public sealed class OwnGoalTests
{
    [Fact]
    [Feature(33)]
    public void A_goal_stands_in_the_young_persons_own_words_byte_for_byte()
    {
        var story = Open();
        story.When(Freja, new StateGoal(OwnWords)).Then(new GoalStated(Goal, OwnWords));
        var goal = Assert.Single(story.State.Goals);
        Assert.Equal((Freja, 1), (goal.Owner, goal.Wording));
        Assert.Equal(Encoding.UTF8.GetBytes(OwnWords), Encoding.UTF8.GetBytes(goal.Text));
    }

    [Fact]
    public void Only_the_young_person_states_a_goal_of_theirs() =>
        Open().When(Mette, new StateGoal("bedre døgnrytme")).ThenRefused(new NotYourPart([Standing.YoungPerson]));

    [Fact]
    [Feature(34)]
    public void Nobody_else_rewords_it()
    {
        var story = WithGoal();
        foreach (var other in (PersonId[])[Mette, Tine, Karin])
            story.When(other, new RewordGoal(Goal, 1, "bedre døgnrytme")).ThenRefused(new NotGoalOwner(Freja));
        Assert.Equal(OwnWords, story.State.Goals[0].Text);
    }

    [Fact]
    public void The_owner_rewords_and_each_wording_is_numbered() =>
        WithGoal()
            .When(Freja, new RewordGoal(Goal, 1, "sove"))
            .Then(new GoalReworded(Goal, 2, "sove"))
            .When(Freja, new RewordGoal(Goal, 1, "ro"))
            .ThenRefused(new StaleWording(1, 2))
            .When(Freja, new RewordGoal(Goal, 2, "sove"))
            .Then();

    [Fact]
    public void A_goal_has_words_and_a_limit()
    {
        var story = WithGoal();
        story.When(Freja, new StateGoal(" \n")).ThenRefused(new Blank("text"));
        story.When(Freja, new StateGoal(new('x', 2001))).ThenRefused(new TooLong("text", 2000));
        story.When(Freja, new RewordGoal(Goal, 1, "")).ThenRefused(new Blank("text"));
        story.When(Freja, new RewordGoal(Id(99), 1, "x")).ThenRefused(new UnknownGoal(Id(99)));
    }

    [Fact]
    public void A_dropped_goal_stays_and_is_changed_no_more()
    {
        var story = WithGoal();
        story.When(Freja, new DropGoal(Goal)).Then(new GoalDropped(Goal));
        Assert.True(Assert.Single(story.State.Goals).Dropped);
        story.When(Freja, new RewordGoal(Goal, 1, "x")).ThenRefused(new GoalIsDropped(Goal));
        story.When(Tine, new ProposeChange(Goal, "x")).ThenRefused(new GoalIsDropped(Goal));
    }

    [Fact]
    public void The_young_person_chooses_what_the_big_screen_shows()
    {
        var story = WithGoal();
        story.When(Karin, new PutGoalOnScreen(Goal)).ThenRefused(new NotGoalOwner(Freja));
        story.When(Freja, new PutGoalOnScreen(Goal)).Then(new GoalPutOnScreen(Goal, OwnWords));
        story.When(Freja, new PutGoalOnScreen(Goal)).Then();
        story
            .When(Freja, new RewordGoal(Goal, 1, "sove"))
            .Then(new GoalReworded(Goal, 2, "sove"), new GoalPutOnScreen(Goal, "sove"));
        story.When(Freja, new TakeGoalOffScreen(Goal)).Then(new GoalTakenOffScreen(Goal));
        story.When(Freja, new TakeGoalOffScreen(Goal)).Then();
    }

    [Fact]
    public void A_dropped_goal_leaves_the_big_screen() =>
        WithGoal()
            .Given(Freja, new PutGoalOnScreen(Goal))
            .When(Freja, new DropGoal(Goal))
            .Then(new GoalTakenOffScreen(Goal), new GoalDropped(Goal));

    [Fact]
    [Feature(34)]
    public void Who_would_word_it_otherwise_proposes_and_the_goal_stands()
    {
        var story = WithGoal();
        story
            .When(Mette, new ProposeChange(Goal, "bedre døgnrytme"))
            .Then(new ChangeProposed(Id(6), Goal, "bedre døgnrytme"));
        Assert.Equal(OwnWords, story.State.Goals[0].Text);
        Assert.Equal(new Proposal(Id(6), Goal, Mette, "bedre døgnrytme"), Assert.Single(story.State.Proposals));
        story.When(Tine, new PutProposalAway(Id(6))).ThenRefused(new NotGoalOwner(Freja));
        story.When(Freja, new PutProposalAway(Id(6))).Then(new ProposalPutAway(Id(6)));
        story.When(Mette, new PutProposalAway(Id(6))).ThenRefused(new UnknownProposal(Id(6)));
        story.When(Mette, new ProposeChange(Id(99), "x")).ThenRefused(new UnknownGoal(Id(99)));
        story.When(Mette, new ProposeChange(Goal, "")).ThenRefused(new Blank("text"));
    }

    [Fact]
    public void There_is_an_end_to_how_many()
    {
        var story = Open();
        for (var i = 0; i < 100; i++)
            story.Given(Freja, new StateGoal($"mål {i}"));
        story.When(Freja, new StateGoal("et til")).ThenRefused(new OutOfRange("goals", 0, 100));
        for (var i = 0; i < 100; i++)
            story.Given(Tine, new ProposeChange(Goal, $"forslag {i}"));
        story.When(Tine, new ProposeChange(Goal, "et til")).ThenRefused(new OutOfRange("proposals", 0, 100));
    }
}
