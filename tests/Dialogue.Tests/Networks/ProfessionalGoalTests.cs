using OpenDialogue.Dialogue.Networks;
using static OpenDialogue.Dialogue.Tests.Cast;
using static OpenDialogue.Dialogue.Tests.Networks.NetworkStory;

namespace OpenDialogue.Dialogue.Tests.Networks;

public sealed class ProfessionalGoalTests
{
    private const string Hf = "Start på HF 11. august";

    [Fact]
    [Feature(35)]
    public void A_professional_goal_says_whose_it_is_and_is_not_among_the_young_persons()
    {
        var story = WithGoal();
        story
            .When(Mette, new AddProfessionalGoal(Hf))
            .Then(new ProfessionalGoalAdded(Id(6), "Mette", "KUI-vejleder", "KUI", Hf));
        var goal = Assert.Single(story.State.ProfessionalGoals);
        Assert.Equal((Mette, "KUI-vejleder", "KUI"), (goal.Owner, goal.Profession, goal.Authority));
        Assert.Single(story.State.Goals);
    }

    [Fact]
    public void Who_has_no_profession_here_has_no_professional_goal()
    {
        var story = Open();
        foreach (var other in (PersonId[])[Tine, Freja, Karin])
            story.When(other, new AddProfessionalGoal("x")).ThenRefused(new ProfessionMissing());
    }

    [Fact]
    public void It_is_reworded_and_withdrawn_by_its_owner()
    {
        var story = Open();
        story.Given(Mette, new AddProfessionalGoal(Hf));
        var goal = Id(5);
        story.When(Karin, new RewordProfessionalGoal(goal, 1, "x")).ThenRefused(new NotGoalOwner(Mette));
        story.When(Mette, new RewordProfessionalGoal(goal, 2, "x")).ThenRefused(new StaleWording(2, 1));
        story.When(Mette, new RewordProfessionalGoal(goal, 1, "")).ThenRefused(new Blank("text"));
        story.When(Mette, new RewordProfessionalGoal(goal, 1, Hf)).Then();
        story
            .When(Mette, new RewordProfessionalGoal(goal, 1, "HF til sommer"))
            .Then(new ProfessionalGoalReworded(goal, 2, "HF til sommer"));
        story.When(Freja, new WithdrawProfessionalGoal(goal)).ThenRefused(new NotGoalOwner(Mette));
        story.When(Mette, new WithdrawProfessionalGoal(goal)).Then(new ProfessionalGoalWithdrawn(goal));
        story.When(Mette, new WithdrawProfessionalGoal(goal)).ThenRefused(new GoalIsDropped(goal));
        story.When(Mette, new WithdrawProfessionalGoal(Id(99))).ThenRefused(new UnknownGoal(Id(99)));
        story.When(Mette, new AddProfessionalGoal(" ")).ThenRefused(new Blank("text"));
    }

    [Fact]
    public void There_is_an_end_to_how_many()
    {
        var story = Open();
        for (var i = 0; i < 100; i++)
            story.Given(Mette, new AddProfessionalGoal($"{i}"));
        story.When(Mette, new AddProfessionalGoal("x")).ThenRefused(new OutOfRange("professionalGoals", 0, 100));
    }
}
