using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Meetings;

public sealed class StaffDecisionTests
{
    private const string Weighed = "Freja vil selv styre sin søvn. Vi vægter, at hun ikke har sovet i tre uger.";
    private static readonly RecordDecision Differs = new("Der kommer nattevagt i tre uger", true, Weighed);

    [Fact]
    [Feature(48)]
    public void A_decision_that_is_another_than_she_wants_is_told_with_how_her_view_was_weighed()
    {
        var story = MeetingStory.RoundedOff();
        story.When(Karin, Differs with { Weighed = null }).ThenRefused(new WeighingMissing());
        story.When(Karin, Differs with { Weighed = " " }).ThenRefused(new WeighingMissing());
        Assert.Empty(story.State.Decisions);
        var decision = Id(story.Version + 1);
        story.When(Karin, Differs).Then(new DecisionRecorded(decision, Differs.What, true, Weighed));
        Assert.Equal(Weighed, SeenBy(story, Freja, Standing.YoungPerson).Single().Weighed);

        story.Given(Omar, new WriteNote("Vi talte om søvn.")).Given(Omar, new ReadNote());
        Assert.Equal([new(Differs.What, Weighed)], NoteOut.Of(story.State).Note!.Decisions);
    }

    [Fact]
    public void What_she_wants_herself_needs_no_weighing()
    {
        var story = MeetingStory.RoundedOff();
        story.Given(Karin, new RecordDecision("Freja får en kontaktperson", false));
        Assert.Equal((false, null), (story.State.Decisions[0].Differs, story.State.Decisions[0].Weighed));
        story.When(Karin, new RecordDecision(" ", false)).ThenRefused(new Blank("what"));
        story.When(Karin, Differs with { Weighed = new('x', 2001) }).ThenRefused(new TooLong("weighed", 2000));
        for (var i = 1; i < 50; i++)
            story.Given(Karin, Differs);
        story.When(Karin, Differs).ThenRefused(new OutOfRange("decisions", 1, 50));
    }

    [Fact]
    public void It_is_told_where_everybody_is_by_those_who_lead_it()
    {
        var story = MeetingStory.RoundedOff();
        story.When(Mette, Differs).ThenRefused(new NotYourPart([Standing.Facilitator]));
        story.Given(Karin, Differs);
        Assert.Single(SeenBy(story, Lars, Standing.Participant));
        Assert.Empty(SeenBy(story, Screen.Person, Standing.Screen));
        MeetingStory.Closed().When(Karin, Differs).ThenRefused(new MeetingClosed());
    }

    private static IReadOnlyList<StaffDecision> SeenBy(MeetingStory story, PersonId person, Standing standing) =>
        story.Rules.View(story.State, new(person, standing)).Decisions;
}
