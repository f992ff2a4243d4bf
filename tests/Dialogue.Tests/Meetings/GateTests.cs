using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Meetings;

public sealed class GateTests
{
    [Fact]
    public void A_stranger_finds_nothing() =>
        MeetingStory.Dialogue().When(Stranger, new RequestFloor()).ThenRefused(new NotFound());

    [Fact]
    public void A_meeting_nobody_planned_is_not_there() =>
        new MeetingStory().When(Karin, new OpenMeeting()).ThenRefused(new NotFound());

    [Fact]
    public void The_same_person_of_another_municipality_finds_nothing() =>
        MeetingStory
            .Dialogue()
            .When(Call(Karin) with { Municipality = "en-anden" }, new EndTurn(7))
            .ThenRefused(new NotFound());

    [Fact]
    public void The_big_screen_has_nothing_to_press() =>
        MeetingStory
            .Dialogue()
            .When(Screen, new RequestFloor())
            .ThenRefused(new NotYourPart([Standing.YoungPerson, Standing.Participant, Standing.Facilitator]));

    [Fact]
    public void Every_command_has_a_permit_and_every_permit_a_command()
    {
        var commands = typeof(MeetingCommand)
            .Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(MeetingCommand)) && t != typeof(PlanMeeting));
        Assert.Equal(
            commands.Select(c => c.Name).Order(StringComparer.Ordinal),
            MeetingPermits.All.Keys.Select(c => c.Name).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_big_screen_learns_nothing_anyone_said()
    {
        var story = MeetingStory.AgendaRound();
        story.Given(Freja, new SayAgendaItem(1, "hemmeligt"));
        var view = story.Rules.View(story.State, new(Screen.Person, Standing.Screen));
        Assert.Empty(view.Agenda);
        Assert.Equal(Freja, view.Floor.Holder);
        Assert.Null(story.Rules.Redact(story.Entries[^1].Events[0], new(Screen.Person, Standing.Screen)));
    }

    [Fact]
    public void The_big_screen_of_another_meeting_and_of_a_closed_one_finds_nothing()
    {
        var other = Screen with { ScreenOf = new RoomId(RoomId.Meeting, "anden") };
        var story = MeetingStory.Closed();
        Assert.Equal(Standing.None, story.Rules.StandingOf(MeetingStory.Dialogue().State, other));
        Assert.Equal(Standing.None, story.Rules.StandingOf(story.State, Screen));
        var departure = Assert.Single(story.Rules.DeparturesOf(story.State, new MeetingEnded()));
        Assert.Equal((null, "closed"), (departure.Person, departure.Reason));
    }
}
