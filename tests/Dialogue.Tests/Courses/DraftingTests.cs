using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;
using static OpenDialogue.Dialogue.Tests.Courses.PlanStory;

namespace OpenDialogue.Dialogue.Tests.Courses;

public sealed class DraftingTests
{
    [Fact]
    public void What_the_coordinator_drafts_waits_for_the_young_person()
    {
        var story = Drafted();
        Assert.False(story.State.Coming!.Approved);
        story.When(Karin, new ApproveDraft(1)).ThenRefused(new NotYourPart([Standing.YoungPerson]));
        story.When(Freja, new ApproveDraft(1)).Then(new DraftApproved(1));
        story.When(Freja, new ApproveDraft(1)).Then();
    }

    [Fact]
    public void What_the_young_person_drafts_they_have_said_yes_to()
    {
        var story = CourseStory.Started();
        story.Given(Freja, Draft);
        Assert.True(story.State.Coming!.Approved);
        story.When(Karin, Draft).Then();
        story.Given(Karin, Draft with { Place = "på kontoret" });
        Assert.Equal((2, false), (story.State.Coming!.Wording, story.State.Coming.Approved));
        story.When(Freja, Draft with { Place = "på kontoret" }).Then(new DraftApproved(2));
    }

    [Fact]
    public void A_yes_is_to_the_draft_that_was_read()
    {
        var story = Drafted();
        story.Given(Karin, Draft with { Minutes = 60 });
        story.When(Freja, new ApproveDraft(1)).ThenRefused(new StaleWording(1, 2));
        story.When(Freja, new SendInvitations(1)).ThenRefused(new StaleWording(1, 2));
    }

    [Fact]
    public void A_draft_keeps_its_room_and_the_next_meeting_has_another()
    {
        var story = Drafted();
        var room = story.State.Coming!.Meeting;
        Assert.Equal(RoomId.Meeting, room.Kind);
        Assert.True(RoomId.TryParse(room.ToString(), out _));
        story.Given(Freja, Draft with { Minutes = 60 });
        Assert.Equal(room, story.State.Coming!.Meeting);
        story.Given(Freja, new SendInvitations(2));
        story.Given(PersonId.System, Noted(story) with { CalledOff = true });
        story.Given(Freja, Draft);
        Assert.NotEqual(room, story.State.Coming!.Meeting);
    }

    [Fact]
    public void One_meeting_is_coming_at_a_time_until_it_is_over()
    {
        var story = Sent();
        var room = story.State.Coming!.Meeting;
        story.When(Freja, Draft with { Minutes = 60 }).ThenRefused(new MeetingIsComing(room));
        story.After(NextWeek.AddHours(23) - story.Now).When(Freja, Draft).ThenRefused(new MeetingIsComing(room));
        // Nobody held it, nor called it off.
        story.After(TimeSpan.FromHours(1)).Given(Freja, Draft with { StartsAt = story.Now.AddDays(1) });
        Assert.Equal((1, null), (story.State.Coming!.Wording, story.State.Coming.SentAt));
    }

    [Fact]
    public void What_cannot_be_right_is_refused()
    {
        var story = CourseStory.Started();
        void Refuses(DraftMeeting draft, Refusal refusal) => story.When(Freja, draft).ThenRefused(refusal);
        Refuses(Draft with { Place = " " }, new Blank("place"));
        Refuses(Draft with { Place = "hos 280310-1234" }, new PersonNumberGiven("place"));
        Refuses(Draft with { Minutes = 241 }, new OutOfRange("minutes", 15, 240));
        foreach (var at in (DateTimeOffset[])[Morning.AddSeconds(-1), Morning.AddDays(367), default])
            Refuses(Draft with { StartsAt = at }, new OutOfRange("daysUntil", 0, 366));
        Refuses(Draft with { Facilitators = [] }, new WrongParty(1, 0));
        Refuses(Draft with { Facilitators = [new(Tine, "Tine", Part.Participant)] }, new WrongParty(1, 0));
        var karin = new Invitee(Karin, "Karin", Part.MeetingLeader);
        Refuses(Draft with { Facilitators = [karin, karin] }, new AlreadyExists());
        Refuses(Draft with { Facilitators = [karin with { Person = Freja }] }, new AlreadyExists());
        Refuses(Draft with { Facilitators = [karin with { Name = "" }] }, new Blank("name"));
        var seven = Enumerable.Range(0, 7).Select(i => karin with { Person = new($"l{i}") });
        Refuses(Draft with { Facilitators = [.. seven] }, new OutOfRange("facilitators", 1, 6));
        story.When(Tine, Draft).ThenRefused(new NotFound());
        CourseStory.Consented().When(Freja, Draft).ThenRefused(new CourseNotStarted());
        Assert.Null(story.State.Coming);
    }

    [Fact]
    public void What_the_young_person_has_ended_the_coordinator_plans_no_meeting_in()
    {
        var story = CourseStory.Started();
        story.Given(Freja, new EndCourse());
        story.When(Karin, Draft).ThenRefused(new YoungPersonDecides());
        story.Given(Freja, Draft);
    }

    [Fact]
    public void After_a_meeting_the_next_begins_with_those_who_are_wanted_again()
    {
        var story = Sent();
        story.Given(Freja, new ApproveInvitee(Mette)).Given(Karin, Friend with { Person = Lars, Name = "Lars" });
        story.Given(Freja, new TurnDownInvitee(Lars));
        var more = new MoreMeetings(MoreMeetingsAnswer.More, null) { NextTime = [Freja, Tine, Karin] };
        story.Given(PersonId.System, new NoteMeeting(story.State.Coming!.Meeting, story.Now, [], more));
        Assert.Null(story.State.Coming);
        Assert.Equal(
            [(Tine, InvitationStatus.Suggested), (Lars, InvitationStatus.TurnedDown)],
            story.State.Invitations.Select(i => (i.Person, i.Status))
        );
        Assert.Empty(story.State.Letters);
        Assert.Empty(EffectsOf(story));
    }

    [Fact]
    public void A_meeting_that_was_planned_elsewhere_leaves_the_draft_as_it_is()
    {
        var story = Drafted();
        story.Given(PersonId.System, new NoteMeeting(Cast.Meeting, story.Now, []));
        Assert.NotNull(story.State.Coming);
    }

    [Fact]
    [Feature(14)]
    public void Another_facilitator_asks_the_young_person_anew()
    {
        var story = Drafted();
        story.Given(Freja, new ApproveDraft(1));
        Invitee[] team = [Draft.Facilitators[0], new(Stranger, "Pia", Part.Reflector)];
        story.Given(Karin, Draft with { Facilitators = team });
        Assert.False(story.State.Coming!.Approved);
        story.When(Karin, new SendInvitations(2)).ThenRefused(new YoungPersonDecides());
        story.Given(Freja, new ApproveDraft(2)).Given(Karin, new SendInvitations(2));
    }
}
