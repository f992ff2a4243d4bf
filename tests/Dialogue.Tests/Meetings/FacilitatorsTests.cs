using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Meetings;

public sealed class FacilitatorsTests
{
    private static readonly PersonId Keeper = PersonId.System;

    [Fact]
    [Feature(13)]
    public void A_meeting_opens_with_two_facilitators_or_with_a_reason_on_record()
    {
        var alone = MeetingStory.Plan with { People = [.. Invited.Where(p => p.Person != Omar)] };
        var story = new MeetingStory();
        story.Given(Karin, alone);
        story.When(Karin, new OpenMeeting()).ThenRefused(new FacilitatorsMissing(1, 2));
        story.When(Karin, new OpenMeeting(" ")).ThenRefused(new Blank("exception"));
        story
            .When(Karin, new OpenMeeting("Omar er syg"))
            .Then(new MeetingOpened("Omar er syg"), new PersonArrived(Karin, 1));
        Assert.Equal("Omar er syg", story.State.Exception);
    }

    [Fact]
    public void When_one_drops_the_other_carries_on_and_the_first_may_take_it_back()
    {
        var story = MeetingStory.FreeFloor();
        story.When(Keeper, new NoteAbsence(Karin)).Then(new AbsenceNoticed(Karin), new LeadTaken(Omar));
        Assert.Null(story.Rules.NextDeadline(story.State));
        story.When(Keeper, new NoteReturn(Karin)).Then(new ReturnNoticed(Karin));
        story.When(Karin, new TakeLead()).Then(new LeadTaken(Karin));
    }

    [Fact]
    public void When_both_have_gone_the_meeting_pauses_until_one_is_back()
    {
        var story = MeetingStory.FreeFloor();
        story.Given(Lars, new RequestFloor()).Given(Keeper, new NoteAbsence(Karin));
        story.After(TimeSpan.FromSeconds(5)).Given(Keeper, new NoteAbsence(Omar));
        story
            .After(TimeSpan.FromSeconds(60))
            .When(Keeper, new PauseForAbsence())
            .Then(new MeetingPausedBy(PauseReason.FacilitatorsAbsent));
        story.When(Freja, new ResumeMeeting()).ThenRefused(new MeetingPaused(PauseReason.FacilitatorsAbsent));
        story.When(Keeper, new NoteReturn(Omar)).Then(new ReturnNoticed(Omar), new MeetingResumed());
        Assert.Equal(Lars, story.State.Floor.Holder);
    }

    [Fact]
    public void When_the_last_facilitator_leaves_all_pause()
    {
        var story = MeetingStory.FreeFloor();
        story.When(Karin, new LeaveMeeting()).Then(new PersonLeft(Karin), new LeadTaken(Omar));
        story
            .When(Omar, new LeaveMeeting())
            .Then(new PersonLeft(Omar), new MeetingPausedBy(PauseReason.FacilitatorsAbsent));
        story.When(Karin, new Arrive()).Then(new PersonArrived(Karin, 1), new MeetingResumed());
    }

    [Fact]
    public void The_absence_of_others_is_not_noted() =>
        MeetingStory.FreeFloor().When(Keeper, new NoteAbsence(Tine)).Then();
}
