using OpenDialogue.Dialogue.Courses;
using static OpenDialogue.Dialogue.Tests.Cast;
using static OpenDialogue.Dialogue.Tests.Courses.CourseStory;

namespace OpenDialogue.Dialogue.Tests.Courses;

public sealed class PreparingTests
{
    private static readonly Viewer Coordinator = new(Karin, Standing.Facilitator);

    [Fact]
    [Feature(5)]
    public void The_young_person_says_how_they_like_to_take_part_and_the_coordinator_sees_it()
    {
        var story = Started();
        TakingPart[] textAndCards = [TakingPart.Text, TakingPart.Cards];
        story
            .When(Freja, new ChooseTakingPart([TakingPart.Cards, TakingPart.Text, TakingPart.Text]))
            .Then(new TakingPartChosen(textAndCards));
        Assert.Equal(textAndCards, story.Rules.View(story.State, Coordinator).TakingPart);
        story.When(Freja, new ChooseTakingPart(textAndCards)).Then();
        story.When(Freja, new ChooseTakingPart([])).Then(new TakingPartChosen([]));
        story.When(Karin, new ChooseTakingPart([])).ThenRefused(new NotYourPart([Standing.YoungPerson]));
        Contacted().When(Freja, new ChooseTakingPart([])).ThenRefused(new CourseNotStarted());
    }

    [Fact]
    public void What_they_prepare_is_theirs_and_nobody_is_told_of_it()
    {
        var story = Started();
        story.Given(Freja, new ShowMap(Tine, "mor"));
        story.When(Freja, new PrepareCard("skole = grå")).Then(new CardPrepared(Id(5), "skole = grå"));
        Assert.Equal(new(Id(5), "skole = grå"), Assert.Single(story.State.Prepared));
        foreach (var other in (Viewer[])[Coordinator, new(Tine, Standing.Participant)])
        {
            Assert.Empty(story.Rules.View(story.State, other).Prepared);
            Assert.Null(story.Rules.Redact(story.Entries[^1].Events[0], other));
        }
        story.When(Karin, new PrepareCard("x")).ThenRefused(new NotYourPart([Standing.YoungPerson]));
        story.When(Freja, new PutAwayCard(Id(5))).Then(new CardPutAway(Id(5)));
        Assert.Null(story.Rules.Redact(story.Entries[^1].Events[0], Coordinator));
        Assert.Empty(story.State.Prepared);
        story.When(Freja, new PutAwayCard(Id(5))).Then();
    }

    [Fact]
    public void A_card_has_words_and_there_is_room_for_thirty()
    {
        var story = Started();
        story.When(Freja, new PrepareCard(" ")).ThenRefused(new Blank("text"));
        story.When(Freja, new PrepareCard(new('x', 121))).ThenRefused(new TooLong("text", 120));
        for (var n = 0; n < 30; n++)
            story.Given(Freja, new PrepareCard($"kort {n}"));
        story.When(Freja, new PrepareCard("et til")).ThenRefused(new OutOfRange("cards", 0, 30));
        Contacted().When(Freja, new PrepareCard("x")).ThenRefused(new CourseNotStarted());
    }
}
