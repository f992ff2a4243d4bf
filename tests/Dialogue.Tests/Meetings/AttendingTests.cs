using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Meetings;

public sealed class AttendingTests
{
    [Fact]
    public void People_sit_in_the_order_they_arrive() =>
        MeetingStory
            .Planned()
            .Given(Karin, new OpenMeeting())
            .When(Freja, new Arrive())
            .Then(new PersonArrived(Freja, 2))
            .When(Freja, new Arrive())
            .Then();

    [Fact]
    public void A_free_seat_may_be_chosen_and_a_taken_one_not()
    {
        var story = MeetingStory.Lobby();
        story.When(Asta, new TakeSeat(12)).Then(new SeatChosen(Asta, 12));
        story.When(Asta, new TakeSeat(12)).Then();
        story.When(Lars, new TakeSeat(12)).ThenRefused(new SeatTaken(12, Asta));
        story.When(Lars, new TakeSeat(25)).ThenRefused(new OutOfRange("seat", 1, 24));
    }

    [Fact]
    [Feature(25)]
    public void A_late_joiner_comes_last_in_the_round()
    {
        var story = MeetingStory.Planned();
        story.Given(Karin, new OpenMeeting());
        foreach (var person in (PersonId[])[Freja, Asta])
            story.Given(person, new Arrive());
        story
            .Given(Karin, new BeginFraming())
            .Given(Karin, new TellRoles([]))
            .Given(Karin, new SetEndTime(Morning.AddMinutes(75)))
            .Given(Karin, new AgreeRules("Én taler ad gangen."))
            .Given(Karin, new TellConfidentiality("Notatet læses op."))
            .Given(Karin, new BeginAgendaRound())
            .Given(Lars, new Arrive());
        Assert.Equal([Asta, Lars], story.State.Round!.Remaining);
    }

    [Fact]
    [Feature(25)]
    public void A_late_joiner_does_not_jump_the_queue()
    {
        var story = MeetingStory.Dialogue();
        story.Given(Lars, new RequestFloor()).Given(Nadia, new Arrive());
        Assert.Equal([Lars], story.Queue);
    }

    [Fact]
    public void Who_leaves_with_the_floor_leaves_it_to_the_next() =>
        MeetingStory
            .FreeFloor()
            .Given(Lars, new RequestFloor())
            .Given(Asta, new RequestFloor())
            .When(Lars, new LeaveMeeting())
            .Then(new FloorReleased(8, Lars), new PersonLeft(Lars), new FloorGranted(9, Asta));

    [Fact]
    public void Who_leaves_waits_no_more()
    {
        var story = MeetingStory.Dialogue();
        story.Given(Lars, new RequestFloor()).Given(Lars, new LeaveMeeting());
        Assert.Empty(story.Queue);
        story.When(Lars, new RequestFloor()).ThenRefused(new NotPresent(Lars));
    }

    [Fact]
    public void Who_comes_back_has_their_seat_and_their_voice_again()
    {
        var story = MeetingStory.FreeFloor();
        story.Given(Lars, new LeaveMeeting()).When(Lars, new Arrive()).Then(new PersonArrived(Lars, 5));
        Assert.Equal(Voice.Heard, story.VoiceOf(Lars));
    }

    [Fact]
    public void When_the_young_person_leaves_all_pause() =>
        MeetingStory
            .FreeFloor()
            .When(Freja, new LeaveMeeting())
            .Then(new PersonLeft(Freja), new MeetingPausedBy(PauseReason.CentreAbsent))
            .When(Lars, new RequestFloor())
            .ThenRefused(new MeetingPaused(PauseReason.CentreAbsent))
            .When(Freja, new Arrive())
            .Then(
                new PersonArrived(Freja, 2),
                new ReturnNoticed(Freja),
                new MeetingResumed(),
                new FloorOffered(7, Freja)
            );

    [Fact]
    public void The_young_person_removes_somebody_from_this_meeting()
    {
        var story = MeetingStory.Dialogue();
        story.When(Freja, new RemovePerson(Mette)).Then(new PersonRemoved(Mette));
        story.When(Mette, new RequestFloor()).ThenRefused(new NotFound());
        story.When(Mette, new Arrive()).ThenRefused(new NotFound());
        story.When(Freja, new RemovePerson(Mette)).Then();
        story.When(Freja, new RemovePerson(Stranger)).ThenRefused(new UnknownPerson(Stranger));
        story.When(Freja, new RemovePerson(Freja)).ThenRefused(new NotYourPart([Standing.Participant]));
    }

    [Fact]
    public void Nobody_else_removes_anyone() =>
        MeetingStory
            .Dialogue()
            .When(Karin, new RemovePerson(Mette))
            .ThenRefused(new NotYourPart([Standing.YoungPerson]));

    [Fact]
    public void Somebody_removed_may_be_invited_again()
    {
        var story = MeetingStory.Dialogue();
        story
            .Given(Freja, new RemovePerson(Mette))
            .When(Freja, new InvitePerson(Mette, "Mette", Part.Participant))
            .Then(new PersonInvited(Mette, "Mette", Part.Participant));
        Assert.Equal(Attendance.Invited, story.State.Find(Mette)!.Attendance);
    }
}
