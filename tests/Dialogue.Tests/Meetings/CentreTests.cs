using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Meetings;

public sealed class CentreTests
{
    private static readonly PersonId Keeper = PersonId.System;

    [Fact]
    public void The_young_person_stops_everything_at_once()
    {
        var story = MeetingStory.FreeFloor();
        story.When(Karin, new StopMeeting()).ThenRefused(new NotYourPart([Standing.YoungPerson]));
        story.When(Freja, new StopMeeting()).Then(new MeetingStopped(), new MeetingEnded());
        Assert.True(story.State is { Stopped: true, Phase: Phase.Closed });
    }

    [Fact]
    [Feature(17)]
    public void In_a_window_of_theirs_the_others_go_on_and_all_of_it_is_shown_to_them()
    {
        var story = MeetingStory.FreeFloor();
        story.When(Freja, new GrantWindow(61)).ThenRefused(new OutOfRange("minutes", 1, 60));
        story.When(Freja, new GrantWindow(10)).Then(new WindowGranted(story.Now.AddMinutes(10)));
        var granted = story.Version;
        story.When(Freja, new LeaveMeeting()).Then(new PersonLeft(Freja));
        story.After(TimeSpan.FromMinutes(9)).When(Keeper, new PauseForAbsence()).Then();
        story.Given(Lars, new RequestFloor()).Given(Lars, new EndTurn(8));
        story.When(Freja, new Arrive()).Then(new PersonArrived(Freja, 2), new ReturnNoticed(Freja), new WindowEnded());
        Assert.Equal(new Missed(granted, story.Version), story.State.Missed);
    }

    [Fact]
    [Feature(17)]
    public void When_the_window_is_over_all_pause()
    {
        var story = MeetingStory.FreeFloor();
        story.Given(Freja, new GrantWindow(10)).Given(Keeper, new NoteAbsence());
        Assert.Equal(story.Now.AddMinutes(10), story.Rules.NextDeadline(story.State)!.At);
        story
            .After(TimeSpan.FromMinutes(10))
            .When(Keeper, new PauseForAbsence())
            .Then(new MeetingPausedBy(PauseReason.CentreAbsent));
    }

    [Fact]
    public void They_may_take_the_window_back()
    {
        var story = MeetingStory.FreeFloor();
        story.When(Freja, new EndWindow()).Then();
        story.Given(Freja, new GrantWindow(10)).When(Freja, new EndWindow()).Then(new WindowEnded());
        story
            .When(Freja, new LeaveMeeting())
            .Then(new PersonLeft(Freja), new MeetingPausedBy(PauseReason.CentreAbsent));
    }

    [Fact]
    public void A_meeting_may_begin_without_them_when_they_have_said_so() =>
        MeetingStory
            .Lobby()
            .Given(Freja, new GrantWindow(10))
            .Given(Freja, new LeaveMeeting())
            .When(Karin, new BeginFraming())
            .Then(new FramingBegan());

    [Fact]
    public void Back_from_an_absence_they_may_have_the_floor_first_and_the_other_keeps_their_place()
    {
        var story = MeetingStory.FreeFloor();
        story.Given(Lars, new RequestFloor()).Given(Asta, new RequestFloor()).Given(Freja, new LeaveMeeting());
        story.Given(Freja, new Arrive());
        Assert.Equal((Lars, Freja), (story.State.Floor.Holder, story.State.Floor.OfferedTo));
        story.When(Freja, new TakeOffer(8)).Then(new TurnSetAside(8, Lars), new FloorGranted(9, Freja));
        Assert.Equal([Lars, Asta], story.Queue);
        story.When(Freja, new TakeOffer(9)).ThenRefused(new NothingAsked());
    }

    [Fact]
    public void They_may_let_the_offer_be()
    {
        var story = MeetingStory.FreeFloor();
        story.Given(Lars, new RequestFloor()).Given(Freja, new LeaveMeeting()).Given(Freja, new Arrive());
        story.When(Freja, new DeclineOffer(8)).Then(new OfferDeclined(8)).When(Freja, new DeclineOffer(8)).Then();
        Assert.Equal(Lars, story.State.Floor.Holder);
    }

    [Fact]
    [Feature(73)]
    public void A_supporter_is_fifteen_and_the_attempt_is_on_record()
    {
        var story = MeetingStory.Dialogue();
        var today = DateOnly.FromDateTime(Morning.Date);
        story
            .When(Karin, new BringSupporter(Stranger, "Yusuf", today.AddYears(-15)))
            .Then(new SupporterBrought(Stranger, "Yusuf"));
        Assert.Equal(Part.Supporter, story.State.Find(Stranger)!.Part);
        story
            .When(Freja, new BringSupporter(new("fatter"), "Fætter", today.AddYears(-15).AddDays(1)))
            .Then(new SupporterTooYoung(15));
        story.When(Freja, new BringSupporter(Stranger, "Yusuf", today.AddYears(-20))).ThenRefused(new AlreadyExists());
        story.When(Freja, new BringSupporter(new("x"), "", today)).ThenRefused(new Blank("name"));
        story
            .When(Tine, new BringSupporter(new("x"), "X", today))
            .ThenRefused(new NotYourPart([Standing.YoungPerson, Standing.Facilitator]));
    }
}
