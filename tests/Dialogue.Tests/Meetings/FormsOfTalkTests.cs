using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Meetings;

public sealed class FormsOfTalkTests
{
    [Fact]
    public void A_leader_talks_with_one_while_the_rest_listen()
    {
        var story = MeetingStory.FreeFloor();
        story.Given(Lars, new RequestFloor());
        story
            .When(Karin, new BeginOneToOne(8, Tine))
            .Then(new FloorReleased(8, Lars), new FloorGranted(9, Tine, Karin), new OneToOneBegan(Karin, Tine));
        story.When(Asta, new RequestFloor()).Then(new FloorRequested(Asta));
        story.When(Tine, new EndTurn(9)).Then(new FloorReleased(9, Tine), new FloorGranted(10, Asta));
        Assert.Null(story.State.OneToOne);
    }

    [Fact]
    public void One_talks_with_another_not_with_oneself_and_not_over_the_young_person()
    {
        MeetingStory.FreeFloor().When(Karin, new BeginOneToOne(7, Karin)).ThenRefused(new NotYourTurn(Karin));
        MeetingStory.Dialogue().When(Karin, new BeginOneToOne(7, Tine)).ThenRefused(new FloorIsTheYoungPersons());
        MeetingStory.Dialogue().When(Karin, new BeginOneToOne(7, Freja)).Then(new OneToOneBegan(Karin, Freja));
    }

    [Fact]
    public void In_a_shared_silence_requests_wait_quietly()
    {
        var story = MeetingStory.FreeFloor();
        story.When(Freja, new BeginSilence()).Then(new SilenceBegan()).When(Karin, new BeginSilence()).Then();
        story.When(Lars, new RequestFloor()).Then(new FloorRequested(Lars));
        story.When(Karin, new GiveFloor(7, Lars)).ThenRefused(new SilenceKept());
        Assert.Null(story.Rules.NextDeadline(story.State));
        story.When(Karin, new EndSilence()).Then(new SilenceEnded(), new FloorGranted(8, Lars));
        story.When(Karin, new EndSilence()).Then();
    }

    [Fact]
    public void A_hand_over_is_taken_back_by_who_made_it()
    {
        var story = MeetingStory.FreeFloor();
        story.Given(Lars, new RequestFloor()).Given(Lars, new GiveFloor(8, Asta));
        story.When(Tine, new TakeBackTurn(9)).ThenRefused(new NothingToTakeBack());
        story.When(Lars, new TakeBackTurn(9)).Then(new HandOverTakenBack(9, Asta), new FloorGranted(10, Lars));
    }

    [Fact]
    public void A_facilitators_gift_taken_back_leaves_the_floor_to_the_next()
    {
        var story = MeetingStory.FreeFloor();
        story.Given(Karin, new GiveFloor(7, Lars)).Given(Asta, new RequestFloor());
        story.When(Karin, new TakeBackTurn(8)).Then(new HandOverTakenBack(8, Lars), new FloorGranted(9, Asta));
    }

    [Fact]
    public void What_was_given_to_the_young_person_is_not_taken_back() =>
        MeetingStory
            .FreeFloor()
            .Given(Karin, new GiveFloor(7, Freja))
            .When(Karin, new TakeBackTurn(8))
            .ThenRefused(new FloorIsTheYoungPersons());

    [Fact]
    public void Anyone_may_ask_for_a_pause_and_a_pause_answers_all()
    {
        var story = MeetingStory.Dialogue();
        story.When(Lars, new AskForPause()).Then(new PauseAsked(Lars)).When(Lars, new AskForPause()).Then();
        story.Given(Tine, new AskForPause()).When(Tine, new WithdrawPauseAsk()).Then(new PauseAskWithdrawn(Tine));
        story.When(Tine, new WithdrawPauseAsk()).Then();
        story.Given(Karin, new PauseMeeting());
        Assert.Empty(story.State.PausesAsked);
    }
}
