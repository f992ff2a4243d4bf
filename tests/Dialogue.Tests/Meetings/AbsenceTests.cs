using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Meetings;

public sealed class AbsenceTests
{
    private static readonly PersonId Keeper = PersonId.System;

    [Fact]
    [Feature(16)]
    public void After_a_minute_without_the_young_person_the_meeting_pauses_with_the_floor_as_it_is()
    {
        var story = MeetingStory.FreeFloor();
        story.Given(Lars, new RequestFloor()).When(Keeper, new NoteAbsence()).Then(new AbsenceNoticed(Freja));
        Assert.Equal(story.Now.AddSeconds(60), story.Rules.NextDeadline(story.State)!.At);
        story
            .After(TimeSpan.FromSeconds(60))
            .When(Keeper, new PauseForAbsence())
            .Then(new MeetingPausedBy(PauseReason.CentreAbsent));
        Assert.Equal(Lars, story.State.Floor.Holder);
        story.When(Lars, new EndTurn(8)).ThenRefused(new MeetingPaused(PauseReason.CentreAbsent));
    }

    [Fact]
    [Feature(16)]
    public void The_same_person_has_the_floor_when_the_young_person_is_back()
    {
        var story = MeetingStory.FreeFloor();
        story
            .Given(Lars, new RequestFloor())
            .Given(Keeper, new NoteAbsence())
            .After(TimeSpan.FromSeconds(60))
            .Given(Keeper, new PauseForAbsence())
            .After(TimeSpan.FromMinutes(9))
            .When(Keeper, new NoteReturn())
            .Then(new ReturnNoticed(Freja), new MeetingResumed(), new FloorOffered(8, Freja));
        Assert.Equal(Lars, story.State.Floor.Holder);
    }

    [Fact]
    public void A_short_drop_pauses_nothing()
    {
        var story = MeetingStory.Dialogue();
        story
            .Given(Keeper, new NoteAbsence())
            .After(TimeSpan.FromSeconds(20))
            .When(Keeper, new NoteReturn())
            .Then(new ReturnNoticed(Freja));
        Assert.Null(story.Rules.NextDeadline(story.State));
        story.After(TimeSpan.FromSeconds(60)).When(Keeper, new PauseForAbsence()).Then();
    }

    [Fact]
    public void A_deadline_that_comes_too_early_does_nothing() =>
        MeetingStory
            .Dialogue()
            .Given(Keeper, new NoteAbsence())
            .After(TimeSpan.FromSeconds(59))
            .When(Keeper, new PauseForAbsence())
            .Then();

    [Fact]
    public void The_young_persons_own_pause_outlasts_their_absence()
    {
        var story = MeetingStory.Dialogue();
        story
            .Given(Freja, new PauseMeeting())
            .Given(Keeper, new NoteAbsence())
            .When(Keeper, new NoteReturn())
            .Then(new ReturnNoticed(Freja));
        Assert.Equal(PauseReason.YoungPerson, story.State.Pause!.Reason);
    }

    [Fact]
    [Feature(15)]
    public void No_dialogue_begins_without_the_young_person()
    {
        var story = MeetingStory.Framed();
        story.Given(Keeper, new NoteAbsence()).When(Karin, new BeginAgendaRound()).ThenRefused(new CentreAbsent());
    }

    [Fact]
    public void Only_the_software_notes_who_is_connected() =>
        MeetingStory
            .Dialogue()
            .When(Karin, new NoteAbsence())
            .ThenRefused(new NotYourPart([Standing.System]))
            .When(Freja, new PauseForAbsence())
            .ThenRefused(new NotYourPart([Standing.System]));
}
