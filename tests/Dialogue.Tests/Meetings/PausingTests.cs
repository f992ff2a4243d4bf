using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Meetings;

public sealed class PausingTests
{
    [Fact]
    public void The_young_person_pauses_and_only_they_go_on() =>
        MeetingStory
            .Dialogue()
            .When(Freja, new PauseMeeting())
            .Then(new MeetingPausedBy(PauseReason.YoungPerson))
            .When(Karin, new ResumeMeeting())
            .ThenRefused(new MeetingPaused(PauseReason.YoungPerson))
            .When(Freja, new ResumeMeeting())
            .Then(new MeetingResumed())
            .When(Freja, new ResumeMeeting())
            .Then();

    [Fact]
    public void A_facilitators_pause_is_ended_by_either() =>
        MeetingStory
            .Dialogue()
            .When(Karin, new PauseMeeting())
            .Then(new MeetingPausedBy(PauseReason.Facilitator))
            .When(Freja, new ResumeMeeting())
            .Then(new MeetingResumed());

    [Fact]
    public void A_pause_keeps_floor_and_queue_and_lets_nobody_speak()
    {
        var story = MeetingStory.FreeFloor();
        story
            .Given(Lars, new RequestFloor())
            .Given(Asta, new RequestFloor())
            .Given(Freja, new PauseMeeting())
            .When(Lars, new EndTurn(8))
            .ThenRefused(new MeetingPaused(PauseReason.YoungPerson));
        story.Given(Freja, new ResumeMeeting());
        Assert.Equal((Lars, 8), (story.State.Floor.Holder!.Value, story.State.Floor.Turn));
        Assert.Equal([Asta], story.Queue);
    }

    [Fact]
    public void A_pause_for_the_young_persons_absence_ends_when_they_are_back_and_not_before() =>
        MeetingStory
            .FreeFloor()
            .Given(Freja, new LeaveMeeting())
            .When(Karin, new ResumeMeeting())
            .ThenRefused(new CentreAbsent());

    [Fact]
    public void Others_ask_by_mouth_for_a_pause() =>
        MeetingStory
            .Dialogue()
            .When(Lars, new PauseMeeting())
            .ThenRefused(new NotYourPart([Standing.YoungPerson, Standing.Facilitator]));

    [Fact]
    public void Who_went_during_the_pause_left_the_floor_to_the_next() =>
        MeetingStory
            .FreeFloor()
            .Given(Lars, new RequestFloor())
            .Given(Asta, new RequestFloor())
            .Given(Freja, new PauseMeeting())
            .When(Lars, new LeaveMeeting())
            .Then(new FloorReleased(8, Lars), new PersonLeft(Lars))
            .When(Freja, new ResumeMeeting())
            .Then(new MeetingResumed(), new FloorGranted(9, Asta));
}
