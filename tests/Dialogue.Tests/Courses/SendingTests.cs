using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using static OpenDialogue.Dialogue.Tests.Cast;
using static OpenDialogue.Dialogue.Tests.Courses.PlanStory;

namespace OpenDialogue.Dialogue.Tests.Courses;

public sealed class SendingTests
{
    [Fact]
    [Feature(8)]
    public void Only_what_the_young_person_has_said_yes_to_is_sent()
    {
        var story = CourseStory.Started();
        story.When(Freja, new SendInvitations(1)).ThenRefused(new NothingDrafted());
        story.Given(Karin, Draft);
        story.When(Karin, new SendInvitations(1)).ThenRefused(new YoungPersonDecides());
        story.Given(Freja, new ApproveDraft(1)).Given(Karin, new SendInvitations(1));
        Assert.Equal(Morning, story.State.Coming!.SentAt);
        story.When(Freja, new SendInvitations(1)).Then();
    }

    [Fact]
    public void Sent_by_the_young_person_it_is_their_yes()
    {
        var story = Drafted();
        var meeting = story.State.Coming!.Meeting;
        story
            .When(Freja, new SendInvitations(1))
            .Then(new DraftApproved(1), new InvitationsSent(meeting, [], NextWeek.AddDays(-1)));
    }

    [Fact]
    public void The_meeting_is_planned_with_those_who_belong_to_the_network_by_then()
    {
        var story = Sent();
        var effects = EffectsOf(story);
        Assert.Equal(
            [
                new Effect(Cast.Network, new AddPerson(Karin, "Karin", Tie.Team)),
                new Effect(Cast.Network, new AddPerson(Omar, "Omar", Tie.Team)),
                new Effect(Cast.Network, new AddPerson(Tine, "Tine", Tie.Private, "mor")),
                new Effect(Cast.Network, new AddPerson(Asta, "Asta", Tie.Private, "veninde")),
            ],
            effects.SkipLast(1)
        );
        var meeting = new MeetingStory(story.State.Coming!.Meeting);
        meeting.Given(PersonId.System, Assert.IsType<PlanMeeting>(effects[^1].Command));
        Assert.Equal([Freja, Karin, Omar, Tine, Asta], meeting.State.People.Select(p => p.Id));
        Assert.Equal(
            (Kommune, Cast.Network, NextWeek, 90, "hjemme hos Tine", MeetingMode.InRoom),
            (
                meeting.State.Municipality,
                meeting.State.Network,
                meeting.State.StartsAt,
                meeting.State.Minutes,
                meeting.State.Place,
                meeting.State.Mode
            )
        );
    }

    [Fact]
    public void Nobody_but_the_software_plans_for_a_municipality()
    {
        var plan = Meetings.MeetingStory.Plan with { Municipality = Kommune };
        new Meetings.MeetingStory().When(Karin, plan).ThenRefused(new NotFound());
        new Meetings.MeetingStory().When(PersonId.System, Meetings.MeetingStory.Plan).ThenRefused(new NotFound());
    }

    [Fact]
    public void A_meeting_that_should_have_begun_is_not_sent()
    {
        var story = Drafted();
        story.After(TimeSpan.FromDays(8));
        story.When(Freja, new SendInvitations(1)).ThenRefused(new OutOfRange("daysUntil", 0, 366));
    }

    [Fact]
    public void After_a_withdrawal_nothing_is_sent()
    {
        var story = Sent();
        story.Given(Freja, new WithdrawConsent());
        story.When(PersonId.System, new TakeLetter(1)).ThenRefused(new ConsentIsWithdrawn());
        Assert.Null(story.Rules.NextDeadline(story.State));
    }

    [Fact]
    public void What_the_meeting_tells_of_itself_is_noted_once()
    {
        var story = Sent();
        var noted = Noted(story, a => a with { Mode = MeetingMode.Online, Place = "via link" });
        story.Given(PersonId.System, noted with { NotComing = [Asta] });
        Assert.Equal(noted.Arrangement, story.State.Coming!.Arrangement);
        Assert.Equal([Asta], story.State.Coming.NotComing);
        story.When(PersonId.System, noted with { NotComing = [Asta] }).Then();
        story.When(PersonId.System, noted with { Meeting = Cast.Meeting, CalledOff = true }).Then();
        story.When(Karin, noted).ThenRefused(new NotYourPart([Standing.System]));
    }

    private sealed class MeetingStory(RoomId room)
        : Story<Meeting, MeetingCommand, MeetingEvent>(new MeetingRules(), room);
}
