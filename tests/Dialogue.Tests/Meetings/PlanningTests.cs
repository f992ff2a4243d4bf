using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Meetings;

public sealed class PlanningTests
{
    private static readonly PlanMeeting Plan = MeetingStory.Plan;

    private static void Refuses(PlanMeeting plan, Refusal refusal) =>
        new MeetingStory().When(Karin, plan).ThenRefused(refusal);

    [Fact]
    public void A_planned_meeting_knows_who_is_invited()
    {
        var story = MeetingStory.Planned();
        Assert.Equal(Phase.Planned, story.State.Phase);
        Assert.Equal(Invited.Select(i => i.Person), story.State.People.Select(p => p.Id));
        Assert.All(story.State.People, p => Assert.Null(p.Introduction));
    }

    [Fact]
    public void Only_staff_plan_and_others_find_nothing() =>
        new MeetingStory().When(Tine, Plan).ThenRefused(new NotFound());

    [Fact]
    public void A_meeting_is_planned_once() =>
        MeetingStory.Planned().When(Karin, Plan).ThenRefused(new AlreadyExists());

    [Fact]
    public void The_young_person_decides_who_is_invited() =>
        Refuses(Plan with { AgreedWithYoungPerson = false }, new YoungPersonDecides());

    [Fact]
    public void There_is_one_young_person_and_a_leader()
    {
        Refuses(Plan with { People = [.. Invited.Where(p => p.Person != Freja)] }, new WrongParty(0, 1));
        Refuses(Plan with { People = [.. Invited.Where(p => p.Person != Karin)] }, new WrongParty(1, 0));
    }

    [Fact]
    public void The_circle_has_twenty_four_seats()
    {
        var crowd = Enumerable.Range(0, 20).Select(i => new Invitee(new($"p{i}"), "P", Part.Participant));
        Refuses(Plan with { People = [.. Invited, .. crowd] }, new OutOfRange("people", 2, 24));
    }

    [Fact]
    public void An_invitation_that_is_taken_back_in_the_course_ends_here_too()
    {
        var story = MeetingStory.Planned();
        story.When(PersonId.System, new UninvitePerson(Tine)).Then(new PersonRemoved(Tine));
        Assert.Equal(Standing.None, story.Rules.StandingOf(story.State, Call(Tine)));
        story.When(PersonId.System, new UninvitePerson(Tine)).Then();
        story.When(PersonId.System, new UninvitePerson(Stranger)).Then();
        story.When(Freja, new UninvitePerson(Lars)).ThenRefused(new NotYourPart([Standing.System]));
        story
            .When(PersonId.System, new InvitePerson(Tine, "Tine", Part.Participant))
            .Then(new PersonInvited(Tine, "Tine", Part.Participant));
    }

    [Fact]
    public void Nobody_is_invited_twice() =>
        Refuses(Plan with { People = [.. Invited, new(Tine, "Tine", Part.Participant)] }, new AlreadyExists());

    [Fact]
    public void Place_names_and_length_have_limits()
    {
        Refuses(Plan with { Place = " " }, new Blank("place"));
        Refuses(Plan with { Place = new('x', 121) }, new TooLong("place", 120));
        Refuses(Plan with { Minutes = 10 }, new OutOfRange("minutes", 15, 240));
        Refuses(Plan with { People = [.. Invited, new(Stranger, "", Part.Supporter)] }, new Blank("name"));
    }

    [Fact]
    public void The_young_person_invites_one_more_also_while_it_runs()
    {
        var story = MeetingStory.Dialogue();
        story
            .When(Freja, new InvitePerson(Stranger, "Mormor", Part.Participant))
            .Then(new PersonInvited(Stranger, "Mormor", Part.Participant));
        story.When(Freja, new InvitePerson(Tine, "Tine", Part.Participant)).ThenRefused(new AlreadyExists());
        story.When(Freja, new InvitePerson(new("ny"), "Ny", Part.YoungPerson)).ThenRefused(new WrongParty(2, 1));
        story.When(Freja, new InvitePerson(new("ny"), "Ny", Part.Supporter)).ThenRefused(new SupporterNeedsAge());
        story.When(Freja, new InvitePerson(new("ny"), "", Part.Participant)).ThenRefused(new Blank("name"));
        story
            .When(Karin, new InvitePerson(new("ny"), "Ny", Part.Participant))
            .ThenRefused(new NotYourPart([Standing.YoungPerson]));
    }

    [Fact]
    public void The_young_person_cannot_fill_more_than_the_seats()
    {
        var story = MeetingStory.Planned();
        for (var i = Invited.Count; i < OpenDialogue.Dialogue.Meetings.Meeting.Seats; i++)
            story.Given(Freja, new InvitePerson(new($"p{i}"), $"P{i}", Part.Participant));
        story
            .When(Freja, new InvitePerson(new("mange"), "En til", Part.Participant))
            .ThenRefused(new OutOfRange("people", 2, 24));
    }

    [Fact]
    public void Planning_lists_the_meeting_with_the_network_and_with_each_person()
    {
        var story = MeetingStory.Planned();
        var effects = story
            .Entries[0]
            .Events.SelectMany(e => story.Rules.EffectsOf(story.State, e))
            .Select(e => e.Room.ToString());
        Assert.Equal(["network/freja", .. Invited.Select(i => $"person/{i.Person}")], effects);
    }
}
