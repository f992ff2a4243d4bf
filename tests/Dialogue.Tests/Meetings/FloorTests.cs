using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Meetings;

public sealed class FloorTests
{
    [Fact]
    public void Who_asks_while_the_floor_is_free_has_it() =>
        MeetingStory.FreeFloor().When(Lars, new RequestFloor()).Then(new FloorGranted(8, Lars));

    [Fact]
    public void A_second_voice_waits_until_the_first_has_finished() =>
        MeetingStory
            .Dialogue()
            .When(Lars, new RequestFloor())
            .Then(new FloorRequested(Lars))
            .When(Freja, new EndTurn(7))
            .Then(new FloorReleased(7, Freja), new FloorGranted(8, Lars));

    [Fact]
    public void The_queue_is_first_come_first_served()
    {
        var story = MeetingStory.Dialogue();
        foreach (var person in (PersonId[])[Lars, Asta, Karin])
            story.Given(person, new RequestFloor());
        Assert.Equal([Lars, Asta, Karin], story.Queue);
    }

    [Fact]
    public void Asking_twice_asks_once() =>
        MeetingStory.Dialogue().Given(Lars, new RequestFloor()).When(Lars, new RequestFloor()).Then();

    [Fact]
    public void Who_wants_to_answer_says_so_and_waits_like_the_rest()
    {
        var story = MeetingStory.Dialogue();
        story.Given(Lars, new RequestFloor());
        story.When(Tine, new RequestFloor(RequestKind.Answer)).Then(new FloorRequested(Tine, RequestKind.Answer));
        Assert.Equal([new(Lars, RequestKind.Speak), new(Tine, RequestKind.Answer)], story.State.Floor.Queue);
    }

    [Fact]
    [Feature(21)]
    public void Withdrawing_twice_is_harmless() =>
        MeetingStory
            .Dialogue()
            .Given(Lars, new RequestFloor())
            .When(Lars, new WithdrawRequest())
            .Then(new RequestWithdrawn(Lars))
            .When(Lars, new WithdrawRequest())
            .Then();

    [Fact]
    public void A_turn_ends_once_though_two_end_it() =>
        MeetingStory
            .FreeFloor()
            .Given(Lars, new RequestFloor())
            .Given(Asta, new RequestFloor())
            .Given(Tine, new RequestFloor())
            .When(Lars, new EndTurn(8))
            .Then(new FloorReleased(8, Lars), new FloorGranted(9, Asta))
            .When(Karin, new EndTurn(8))
            .ThenRefused(new StaleTurn(8, 9));

    [Fact]
    [Feature(22)]
    public void A_facilitator_may_end_the_turn_of_anyone_but_the_young_person() =>
        MeetingStory
            .Dialogue()
            .When(Karin, new EndTurn(7))
            .ThenRefused(new FloorIsTheYoungPersons())
            .Given(Freja, new EndTurn(7))
            .Given(Lars, new RequestFloor())
            .When(Omar, new EndTurn(8))
            .Then(new FloorReleased(8, Lars));

    [Fact]
    public void Nobody_ends_the_turn_of_another() =>
        MeetingStory
            .FreeFloor()
            .Given(Lars, new RequestFloor())
            .When(Tine, new EndTurn(8))
            .ThenRefused(new NotYourTurn(Lars));

    [Fact]
    public void A_free_floor_has_no_turn_to_end() =>
        MeetingStory.FreeFloor().When(Tine, new EndTurn(7)).ThenRefused(new NotYourTurn(null));

    [Fact]
    [Feature(23)]
    public void To_pass_is_an_answer_and_one_may_ask_later()
    {
        var story = MeetingStory.AgendaRound();
        story.Given(Freja, new EndTurn(1)).When(Asta, new PassTurn(2));
        story.Then(new TurnPassed(2, Asta), new FloorGranted(3, Tine));
        Assert.Equal(Voice.Passed, story.VoiceOf(Asta));
        story.When(Asta, new RequestFloor()).Then(new FloorRequested(Asta));
    }

    [Fact]
    public void Only_the_one_who_has_the_floor_can_pass() =>
        MeetingStory.AgendaRound().When(Karin, new PassTurn(1)).ThenRefused(new NotYourTurn(Freja));

    [Fact]
    public void The_talking_piece_goes_from_hand_to_hand_by_name() =>
        MeetingStory
            .Dialogue()
            .When(Freja, new GiveFloor(7, Asta))
            .Then(new FloorReleased(7, Freja), new FloorGranted(8, Asta, Freja));

    [Fact]
    public void Handing_over_leaves_the_queue_as_it_was()
    {
        var story = MeetingStory.Dialogue();
        story.Given(Lars, new RequestFloor()).Given(Tine, new RequestFloor()).Given(Freja, new GiveFloor(7, Asta));
        Assert.Equal([Lars, Tine], story.Queue);
    }

    [Fact]
    public void A_facilitator_offers_a_free_floor_by_name() =>
        MeetingStory.FreeFloor().When(Karin, new GiveFloor(7, Lars)).Then(new FloorGranted(8, Lars, Karin));

    [Fact]
    public void A_facilitator_cannot_give_away_the_young_persons_floor() =>
        MeetingStory.Dialogue().When(Karin, new GiveFloor(7, Lars)).ThenRefused(new FloorIsTheYoungPersons());

    [Fact]
    public void Others_cannot_give_what_they_do_not_have() =>
        MeetingStory.FreeFloor().When(Tine, new GiveFloor(7, Lars)).ThenRefused(new NotYourTurn(null));

    [Fact]
    public void The_floor_goes_to_people_who_are_here()
    {
        var story = MeetingStory.FreeFloor();
        story.When(Karin, new GiveFloor(7, Stranger)).ThenRefused(new UnknownPerson(Stranger));
        story.When(Karin, new GiveFloor(7, Nadia)).ThenRefused(new NotPresent(Nadia));
        story.Given(Lars, new LeaveMeeting()).When(Karin, new GiveFloor(7, Lars)).ThenRefused(new NotPresent(Lars));
    }

    [Fact]
    public void Giving_the_floor_to_who_has_it_changes_nothing() =>
        MeetingStory.Dialogue().When(Freja, new GiveFloor(7, Freja)).Then();

    [Fact]
    public void A_gift_to_a_turn_that_is_over_is_stale() =>
        MeetingStory.FreeFloor().When(Karin, new GiveFloor(6, Lars)).ThenRefused(new StaleTurn(6, 7));

    [Fact]
    public void An_interpreter_lends_a_voice_and_asks_for_none()
    {
        var story = MeetingStory.FreeFloor();
        story
            .Given(Nadia, new Arrive())
            .When(Nadia, new RequestFloor())
            .ThenRefused(new NotYourPart([Standing.YoungPerson, Standing.Participant, Standing.Facilitator]));
    }

    [Fact]
    [Feature(27)]
    public void Silence_costs_nobody_the_floor()
    {
        var story = MeetingStory.Dialogue();
        story.After(TimeSpan.FromMinutes(10));
        Assert.Null(story.Rules.NextDeadline(story.State));
        story.When(Freja, new EndTurn(7)).Then(new FloorReleased(7, Freja));
    }

    [Fact]
    [Feature(20)]
    public void Of_a_hundred_requests_one_holds_and_the_rest_wait_in_order()
    {
        var story = MeetingStory.FreeFloor();
        var all = Enumerable.Range(0, 100).Select(i => Invited[i % 6].Person).ToList();
        foreach (var person in all)
            story.Given(person, new RequestFloor());
        Assert.Equal(Freja, story.State.Floor.Holder);
        Assert.Equal(all.Distinct().Skip(1), story.Queue);
    }
}
