using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.People;
using static OpenDialogue.Dialogue.Tests.Cast;
using static OpenDialogue.Dialogue.Tests.Courses.CourseStory;

namespace OpenDialogue.Dialogue.Tests.Courses;

public sealed class MapSharingTests
{
    private static readonly Viewer Coordinator = new(Karin, Standing.Facilitator);
    private static readonly Viewer Mother = new(Tine, Standing.Participant);
    private static readonly Guid Shared = Id(4);
    private static readonly Guid Unshared = Id(5);
    private static readonly MapNode Asta = new(Shared, 4, "Asta", 1, MapSector.Friends, "min bedste", true);

    /// <summary>Asta and her father are drawn; Asta is shared, and the mother is shown the map.</summary>
    private static CourseStory Shown()
    {
        var story = Started();
        story
            .Given(Freja, new DrawNode("Asta", 1, MapSector.Friends, "min bedste"))
            .Given(Freja, new DrawNode("far", 4, MapSector.Family, "jeg er bange for ham"))
            .Given(Freja, new ShareNode(Shared))
            .Given(Freja, new ShowMap(Tine, "mor"));
        return story;
    }

    [Fact]
    [Feature(7)]
    public void Sharing_has_two_halves_and_neither_shows_anything_alone()
    {
        var story = Started();
        story.Given(Freja, new DrawNode("Asta", 1, MapSector.Friends, "min bedste"));
        story.When(Freja, new ShareNode(Shared)).Then(new NodeShared(Asta));
        Assert.Empty(Seen(story, Coordinator).Nodes);
        story.Given(Freja, new TakeBackNode(Shared));
        story.When(Freja, new ShowMap(Karin, "Karin")).Then(new MapShown(Karin, "Karin", []) { SeenBy = [Karin] });
        Assert.Empty(Seen(story, Coordinator).Nodes);
        story.When(Freja, new ShareNode(Shared)).Then(new NodeShared(Asta) { SeenBy = [Karin] });
        Assert.Equal(Asta, Assert.Single(Seen(story, Coordinator).Nodes));
    }

    [Fact]
    [Feature(7)]
    public void Who_is_shown_the_map_sees_what_is_shared_on_it_and_nothing_else_of_the_course()
    {
        var story = Shown();
        Assert.Equal(Standing.Participant, story.Rules.StandingOf(story.State, Call(Tine)));
        Assert.Equal(Standing.None, story.Rules.StandingOf(story.State, Call(Tine) with { Municipality = "en-anden" }));
        Assert.Equal(Standing.None, story.Rules.StandingOf(story.State, Call(Lars)));
        var seen = story.Rules.View(story.State, Mother);
        Assert.Equal(Asta, Assert.Single(seen.Map.Nodes));
        Assert.Equal(new(Tine, "mor"), Assert.Single(seen.Map.SeenBy));
        Assert.Equal(new(Cast.Course), seen with { Map = new Course(Cast.Course).Map });
    }

    [Fact]
    public void They_follow_what_is_shared_while_it_happens_and_are_told_of_nobody_else_who_does()
    {
        var story = Shown();
        story.Given(Freja, new ShowMap(Karin, "Karin"));
        story
            .When(Freja, new MoveNode(Shared, 2, MapSector.Kin))
            .Then(new NodeMoved(Shared, 2, MapSector.Kin) { SeenBy = [Tine, Karin] });
        var told = Assert.IsType<NodeMoved>(Told(story, Mother));
        Assert.Equal([Tine], told.SeenBy);
        Assert.Equal([Tine], Seen(story, Mother).SeenBy.Select(v => v.Id));
        story.Given(Freja, new MoveNode(Unshared, 2, MapSector.Kin));
        Assert.Null(Told(story, Mother));
        Assert.Null(Told(story, Coordinator));
    }

    [Fact]
    public void What_was_never_shared_is_told_to_nobody_when_it_is_moved_said_otherwise_or_rubbed_out()
    {
        var story = Shown();
        foreach (
            var command in (CourseCommand[])
                [new MoveNode(Unshared, 1, MapSector.Kin), new RewordNode(Unshared, "Lars"), new RubOutNode(Unshared)]
        )
        {
            story.Given(Freja, command);
            Assert.Null(Told(story, Mother));
            Assert.Empty(Departures(story));
        }
    }

    [Theory]
    [InlineData("take back")]
    [InlineData("rub out")]
    [InlineData("reword")]
    public void Who_saw_what_is_gone_or_said_otherwise_begins_again_so_that_it_is_told_no_more(string how)
    {
        var story = Shown();
        story.Given(
            Freja,
            how switch
            {
                "take back" => new TakeBackNode(Shared),
                "rub out" => new RubOutNode(Shared),
                _ => new RewordNode(Shared, "A"),
            }
        );
        Assert.Equal([new(Tine, "changed")], Departures(story));
        Assert.DoesNotContain(Seen(story, Mother).Nodes, n => n.Name == "Asta");
    }

    [Fact]
    public void To_others_taken_back_and_rubbed_out_are_the_same()
    {
        var story = Shown();
        story.Given(Freja, new TakeBackNode(Shared));
        Assert.IsType<NodeRubbedOut>(Told(story, Mother));
        Assert.False(story.State.Map.Nodes[0].Shared);
    }

    [Fact]
    [Feature(7)]
    public void The_map_can_be_hidden_again_from_anyone_it_was_shown_to()
    {
        var story = Shown();
        story.Given(Freja, new ShowMap(Karin, "Karin"));
        story.When(Freja, new HideMap(Tine)).Then(new MapHidden(Tine) { SeenBy = [Tine] });
        Assert.Equal([new(Tine, "removed")], Departures(story));
        Assert.Equal(Standing.None, story.Rules.StandingOf(story.State, Call(Tine)));
        story.Given(Freja, new HideMap(Karin));
        Assert.Equal([new(Karin, "changed")], Departures(story));
        Assert.Empty(Seen(story, Coordinator).Nodes);
        Assert.Equal(Standing.Facilitator, story.Rules.StandingOf(story.State, Call(Karin)));
        story.When(Freja, new HideMap(Tine)).ThenRefused(new UnknownPerson(Tine));
    }

    [Fact]
    public void Who_is_shown_the_map_finds_the_way_to_it()
    {
        var story = Shown();
        var shown = story.Entries[^1].Events[0];
        Assert.Equal(
            [new Effect(RoomId.OfPerson(Tine), new ListRoom(Cast.Course))],
            story.Rules.EffectsOf(story.State, shown)
        );
        story.When(Freja, new ShowMap(Tine, "mor")).Then();
        story.When(Freja, new ShowMap(Freja, "mig")).Then();
        story.When(Freja, new ShowMap(Lars, "")).ThenRefused(new Blank("name"));
    }

    [Fact]
    public void There_is_an_end_to_how_many_it_is_shown_to()
    {
        var story = Started();
        for (var n = 0; n < 60; n++)
            story.Given(Freja, new ShowMap(new($"p{n}"), "en ven"));
        story.When(Freja, new ShowMap(Tine, "mor")).ThenRefused(new OutOfRange("viewers", 0, 60));
        story.Given(Freja, new ShowMap(new("p7"), "min ven"));
    }

    [Fact]
    [Feature(2)]
    public void When_the_consent_is_withdrawn_the_map_is_the_young_persons_alone()
    {
        var story = Shown();
        story.Given(Freja, new WithdrawConsent());
        Assert.Equal([new(Karin, "consent-withdrawn"), new(Tine, "consent-withdrawn")], Departures(story));
        Assert.Equal(Standing.None, story.Rules.StandingOf(story.State, Call(Tine)));
        story.When(Tine, new AskToTalk()).ThenRefused(new ConsentIsWithdrawn());
        Assert.Equal(2, Seen(story, new(Freja, Standing.YoungPerson)).Nodes.Count);
    }

    private static NetworkMap Seen(CourseStory story, Viewer viewer) => story.Rules.View(story.State, viewer).Map;

    /// <summary>What a viewer is told of what happened last.</summary>
    private static CourseEvent? Told(CourseStory story, Viewer viewer) =>
        story.Rules.Redact(Assert.Single(story.Entries[^1].Events), viewer);

    private static IEnumerable<Departure> Departures(CourseStory story) =>
        story.Entries[^1].Events.SelectMany(e => story.Rules.DeparturesOf(story.State, e));
}
