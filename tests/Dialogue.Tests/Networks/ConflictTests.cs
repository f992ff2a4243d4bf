using OpenDialogue.Dialogue.Networks;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Networks;

public sealed class ConflictTests
{
    private static readonly Guid Hf = Id(6);
    private static readonly Guid Slowly = Id(7);

    private static NetworkStory TwoGoals()
    {
        var story = NetworkStory.Open();
        story
            .Given(Karin, new AddPerson(Jonas, "Jonas", Tie.Professional, null, "psykolog", "PPR"))
            .Given(Mette, new AddProfessionalGoal("Start på HF 11. august"))
            .Given(Jonas, new AddProfessionalGoal("Udredning først, nedsat skema til jul"));
        return story;
    }

    [Fact]
    public void Anyone_links_two_goals_that_pull_against_each_other_once()
    {
        var story = TwoGoals();
        story.When(Omar, new LinkConflict(Hf, Slowly)).Then(new ConflictLinked(Id(8), Hf, Slowly));
        story.When(Tine, new LinkConflict(Slowly, Hf)).Then();
        Assert.Equal(2, story.State.ProfessionalGoals.Count);
    }

    [Fact]
    [Feature(36)]
    public void It_stays_open_until_the_young_person_says_it_is_talked_about()
    {
        var story = TwoGoals();
        story.Given(Omar, new LinkConflict(Hf, Slowly));
        story.When(Karin, new MarkAddressed(Id(8))).ThenRefused(new NotYourPart([Standing.YoungPerson]));
        story.When(Freja, new MarkAddressed(Id(8), false)).Then();
        story.When(Freja, new MarkAddressed(Id(8))).Then(new ConflictMarked(Id(8), true));
        story.When(Freja, new MarkAddressed(Id(8), false)).Then(new ConflictMarked(Id(8), false));
        story.When(Freja, new MarkAddressed(Id(99))).ThenRefused(new UnknownConflict(Id(99)));
    }

    [Fact]
    public void Only_two_professional_goals_are_in_conflict()
    {
        var story = TwoGoals();
        story.When(Omar, new LinkConflict(Hf, Id(99))).ThenRefused(new UnknownGoal(Id(99)));
        story.When(Omar, new LinkConflict(Hf, Hf)).ThenRefused(new UnknownGoal(Hf));
    }
}
