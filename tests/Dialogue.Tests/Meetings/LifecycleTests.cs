using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Meetings;

public sealed class LifecycleTests
{
    [Fact]
    public void Who_opens_the_meeting_has_arrived() =>
        MeetingStory.Planned().When(Karin, new OpenMeeting()).Then(new MeetingOpened(), new PersonArrived(Karin, 1));

    [Fact]
    public void Only_a_facilitator_opens() =>
        MeetingStory.Planned().When(Tine, new OpenMeeting()).ThenRefused(new NotYourPart([Standing.Facilitator]));

    [Fact]
    public void Nobody_arrives_before_it_is_open() =>
        MeetingStory.Planned().When(Freja, new Arrive()).ThenRefused(new NotNow(Phase.Planned));

    [Fact]
    public void It_is_opened_once() =>
        MeetingStory.Lobby().When(Omar, new OpenMeeting()).ThenRefused(new NotNow(Phase.Lobby));

    [Fact]
    public void Framing_waits_for_the_young_person() =>
        MeetingStory
            .Planned()
            .Given(Karin, new OpenMeeting())
            .When(Karin, new BeginFraming())
            .ThenRefused(new CentreAbsent())
            .Given(Freja, new Arrive())
            .When(Karin, new BeginFraming())
            .Then(new FramingBegan());

    [Fact]
    public void Closing_names_the_turn_it_ends_and_gives_a_last_round()
    {
        var story = MeetingStory.FreeFloor();
        story.Given(Lars, new RequestFloor()).Given(Asta, new RequestFloor());
        story.When(Karin, new BeginClosing(7)).ThenRefused(new StaleTurn(7, 8));
        story
            .When(Karin, new BeginClosing(8))
            .Then(
                new FloorReleased(8, Lars),
                new ClosingBegan(),
                new RoundBegan(RoundKind.Closing, [Freja, Asta, Tine, Lars, Mette, Jonas]),
                new FloorGranted(9, Freja)
            );
        Assert.Equal([Asta], story.Queue);
    }

    [Fact]
    public void Closing_does_not_cut_off_the_young_person() =>
        MeetingStory.Dialogue().When(Karin, new BeginClosing(7)).ThenRefused(new FloorIsTheYoungPersons());

    [Fact]
    public void It_does_not_close_in_the_middle_of_the_round() =>
        MeetingStory
            .Closing()
            .When(Karin, new CloseMeeting())
            .ThenRefused(new RoundUnderWay([Asta, Tine, Lars, Mette, Jonas]));

    [Fact]
    public void It_does_not_close_while_somebody_has_the_floor() =>
        MeetingStory
            .RoundedOff()
            .Given(Lars, new RequestFloor())
            .When(Karin, new CloseMeeting())
            .ThenRefused(new NotYourTurn(Lars));

    [Fact]
    public void It_does_not_close_from_the_dialogue() =>
        MeetingStory.FreeFloor().When(Karin, new CloseMeeting()).ThenRefused(new NotNow(Phase.Dialogue));

    [Fact]
    public void It_closes_when_everyone_was_offered_the_floor() =>
        MeetingStory.RoundedOff().When(Karin, new CloseMeeting()).Then(new MeetingEnded());

    [Fact]
    [Feature(24)]
    public void It_does_not_close_while_somebody_present_was_never_offered_the_floor()
    {
        var story = MeetingStory.FreeFloor();
        story.Given(Freja, new RemovePerson(Lars)).Given(Karin, new BeginClosing(7));
        story.Given(Freja, new InvitePerson(Stranger, "Mormor", Part.Participant));
        foreach (var person in (PersonId[])[Freja, Asta, Tine, Mette, Jonas])
            story.Given(person, new PassTurn(story.State.Floor.Turn));
        story
            .Given(Stranger, new Arrive())
            .When(Karin, new CloseMeeting())
            .ThenRefused(new VoicesMissing([Stranger]))
            .Given(Karin, new GiveFloor(12, Stranger))
            .Given(Stranger, new PassTurn(13))
            .When(Karin, new CloseMeeting())
            .Then(new MeetingEnded());
    }

    [Fact]
    public void Where_the_young_person_has_gone_for_good_it_may_be_closed_at_once() =>
        MeetingStory
            .FreeFloor()
            .Given(Freja, new LeaveMeeting())
            .When(Karin, new CloseMeeting())
            .Then(new MeetingEnded());

    [Fact]
    public void The_young_persons_pause_is_no_way_to_close() =>
        MeetingStory
            .Dialogue()
            .Given(Freja, new PauseMeeting())
            .When(Karin, new CloseMeeting())
            .ThenRefused(new MeetingPaused(PauseReason.YoungPerson));

    [Fact]
    public void When_it_has_closed_everyone_who_was_there_is_asked_how_it_was()
    {
        var story = MeetingStory.Closed();
        var told = story.Rules.EffectsOf(story.State, new MeetingEnded());
        var asked = told.Where(e => e.Room.Kind == RoomId.Person).Select(e => e.Room.Key);
        Assert.Equal(["freja", "tine", "lars", "asta", "mette", "jonas", "karin", "omar"], asked);
    }

    [Fact]
    public void A_closed_meeting_takes_nothing_more() =>
        MeetingStory
            .Closed()
            .When(Karin, new OpenMeeting())
            .ThenRefused(new MeetingClosed())
            .When(Freja, new RequestFloor())
            .ThenRefused(new MeetingClosed());
}
