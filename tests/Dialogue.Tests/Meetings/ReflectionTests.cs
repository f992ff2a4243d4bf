using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Meetings;

public sealed class ReflectionTests
{
    private static MeetingStory Reflecting()
    {
        var story = MeetingStory.FreeFloor();
        story.Given(Karin, new BeginReflection(7));
        return story;
    }

    [Fact]
    [Feature(28)]
    public void In_a_reflection_the_floor_is_the_teams_and_requests_of_others_wait()
    {
        var story = Reflecting();
        story.When(Lars, new RequestFloor()).Then(new FloorRequested(Lars));
        story.When(Omar, new RequestFloor()).Then(new FloorGranted(8, Omar));
        story.When(Omar, new GiveFloor(8, Tine)).ThenRefused(new TeamIsReflecting());
        story.When(Omar, new GiveFloor(8, Karin)).Then(new FloorReleased(8, Omar), new FloorGranted(9, Karin, Omar));
        story.When(Karin, new EndTurn(9)).Then(new FloorReleased(9, Karin));
        Assert.Equal([Lars], story.Queue);
    }

    [Fact]
    public void A_reflection_ends_whose_turn_it_is_but_not_the_young_persons()
    {
        MeetingStory.Dialogue().When(Karin, new BeginReflection(7)).ThenRefused(new FloorIsTheYoungPersons());
        var story = MeetingStory.FreeFloor();
        story.Given(Lars, new RequestFloor()).Given(Omar, new RequestFloor());
        story.When(Karin, new BeginReflection(7)).ThenRefused(new StaleTurn(7, 8));
        story
            .When(Karin, new BeginReflection(8))
            .Then(new FloorReleased(8, Lars), new ReflectionBegan(), new FloorGranted(9, Omar));
    }

    [Fact]
    [Feature(29)]
    public void After_it_each_who_listened_may_answer_the_young_person_first()
    {
        var story = Reflecting();
        story
            .Given(Omar, new RequestFloor())
            .When(Karin, new EndReflection(8))
            .Then(
                new FloorReleased(8, Omar),
                new ReflectionEnded(),
                new RoundBegan(RoundKind.Response, [Freja, Asta, Tine, Lars, Mette, Jonas]),
                new FloorGranted(9, Freja)
            );
        Assert.Equal(Phase.ResponseRound, story.State.Phase);
    }

    [Fact]
    [Feature(29)]
    public void When_all_have_answered_the_dialogue_goes_on_with_the_queue_as_it_was()
    {
        var story = Reflecting();
        story.Given(Karin, new EndReflection(7)).Given(Karin, new RequestFloor());
        foreach (var person in (PersonId[])[Freja, Asta, Tine, Lars, Mette])
            story.Given(person, new PassTurn(story.State.Floor.Turn));
        story
            .When(Jonas, new EndTurn(13))
            .Then(
                new FloorReleased(13, Jonas),
                new RoundEnded(RoundKind.Response),
                new DialogueBegan(),
                new FloorGranted(14, Karin)
            );
        Assert.Equal(1, story.State.Reflections);
    }

    [Fact]
    public void Come_back_to_me_moves_a_turn_to_the_end_of_the_round()
    {
        var story = Reflecting();
        story.Given(Karin, new EndReflection(7)).Given(Freja, new EndTurn(8));
        story.When(Asta, new DeferTurn(9)).Then(new TurnDeferred(9, Asta), new FloorGranted(10, Tine));
        Assert.Equal([Lars, Mette, Jonas, Asta], story.State.Round!.Remaining);
        foreach (var person in (PersonId[])[Tine, Lars, Mette, Jonas])
            story.Given(person, new PassTurn(story.State.Floor.Turn));
        story.When(Asta, new DeferTurn(14)).ThenRefused(new NobodyAfterYou());
        story.When(Karin, new DeferTurn(14)).ThenRefused(new NotYourTurn(Asta));
    }

    [Fact]
    public void Only_who_leads_moves_the_meeting_on_and_the_lead_may_be_taken()
    {
        var story = MeetingStory.FreeFloor();
        story.When(Omar, new BeginReflection(7)).ThenRefused(new NotLeading(Karin));
        story.When(Omar, new TakeLead()).Then(new LeadTaken(Omar)).When(Omar, new TakeLead()).Then();
        story.When(Omar, new BeginReflection(7)).Then(new ReflectionBegan());
        story.When(Karin, new TakeLead()).Then(new LeadTaken(Karin));
    }
}
