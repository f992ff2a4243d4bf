using OpenDialogue.Dialogue.Courses;
using static OpenDialogue.Dialogue.Tests.Cast;
using static OpenDialogue.Dialogue.Tests.Courses.CourseStory;

namespace OpenDialogue.Dialogue.Tests.Courses;

public sealed class MapDrawingTests
{
    private static readonly DrawNode DrawAsta = new("Asta 🦊", 3, MapSector.Friends, "hun ka' godt li' mig");

    /// <summary>Freja has drawn Asta; the id of it is <see cref="Node"/>.</summary>
    private static CourseStory Drawn()
    {
        var story = Started();
        story.Given(Freja, DrawAsta);
        return story;
    }

    private static readonly Guid Node = Id(4);

    [Fact]
    [Feature(6)]
    public void The_young_person_draws_in_their_own_words_and_moves_what_they_have_drawn()
    {
        var story = Started();
        story.When(Freja, DrawAsta).Then(new NodeDrawn(Node, "Asta 🦊", 3, MapSector.Friends, "hun ka' godt li' mig"));
        story.When(Freja, new MoveNode(Node, 1, MapSector.Friends)).Then(new NodeMoved(Node, 1, MapSector.Friends));
        Assert.Equal(
            new(Node, 4, "Asta 🦊", 1, MapSector.Friends, "hun ka' godt li' mig"),
            Assert.Single(story.State.Map.Nodes)
        );
        Assert.All(story.Entries.TakeLast(2), entry => Assert.Equal(Freja, entry.Stamp.By));
    }

    [Fact]
    [Feature(6)]
    public void Nobody_else_draws_not_even_who_is_shown_the_map()
    {
        var story = Drawn();
        story.Given(Freja, new ShowMap(Tine, "mor")).Given(Freja, new ShowMap(Karin, "Karin"));
        foreach (
            var command in (CourseCommand[])
                [
                    DrawAsta,
                    new MoveNode(Node, 1, MapSector.Kin),
                    new RewordNode(Node, "x"),
                    new RubOutNode(Node),
                    new ShareNode(Node),
                    new TakeBackNode(Node),
                    new ShowMap(Omar, "Omar"),
                    new HideMap(Tine),
                ]
        )
        {
            story.When(Tine, command).ThenRefused(new NotYourPart([Standing.YoungPerson]));
            story.When(Karin, command).ThenRefused(new NotYourPart([Standing.YoungPerson]));
            story.When(Omar, command).ThenRefused(new NotFound());
        }
    }

    [Fact]
    public void What_is_drawn_can_be_said_otherwise_and_rubbed_out()
    {
        var story = Drawn();
        story.When(Freja, new RewordNode(Node, "Asta")).Then(new NodeReworded(Node, "Asta"));
        Assert.Null(story.State.Map.Nodes[0].Words);
        story.When(Freja, new RewordNode(Node, "Asta")).Then();
        story.When(Freja, new MoveNode(Node, 3, MapSector.Friends)).Then();
        story.When(Freja, new RubOutNode(Node)).Then(new NodeRubbedOut(Node));
        Assert.Empty(story.State.Map.Nodes);
        story.When(Freja, new RubOutNode(Node)).ThenRefused(new UnknownNode(Node));
    }

    [Fact]
    public void What_does_not_fit_is_refused_and_nothing_is_lost()
    {
        var story = Drawn();
        var before = story.State;
        story.When(Freja, DrawAsta with { Name = " " }).ThenRefused(new Blank("name"));
        story.When(Freja, DrawAsta with { Name = new('x', 121) }).ThenRefused(new TooLong("name", 120));
        story.When(Freja, DrawAsta with { Words = "" }).ThenRefused(new Blank("words"));
        story.When(Freja, DrawAsta with { Words = new('x', 2001) }).ThenRefused(new TooLong("words", 2000));
        story.When(Freja, DrawAsta with { Ring = 0 }).ThenRefused(new OutOfRange("ring", 1, 4));
        story.When(Freja, new MoveNode(Node, 5, MapSector.Kin)).ThenRefused(new OutOfRange("ring", 1, 4));
        story.When(Freja, new RewordNode(Node, "")).ThenRefused(new Blank("name"));
        story.When(Freja, new MoveNode(Id(99), 1, MapSector.Kin)).ThenRefused(new UnknownNode(Id(99)));
        Assert.Same(before, story.State);
    }

    [Fact]
    public void What_stands_in_one_place_stands_in_the_order_in_which_it_was_drawn()
    {
        var story = Drawn();
        story.Given(Freja, DrawAsta with { Name = "Nour" });
        story.Given(Freja, new MoveNode(Node, 1, MapSector.Kin)).Given(Freja, new MoveNode(Node, 3, MapSector.Friends));
        Assert.Equal(["Asta 🦊", "Nour"], story.State.Map.Nodes.Select(n => n.Name));
    }

    [Fact]
    public void There_is_room_for_sixty()
    {
        var story = Started();
        for (var n = 0; n < 60; n++)
            story.Given(Freja, DrawAsta);
        story.When(Freja, DrawAsta).ThenRefused(new OutOfRange("nodes", 0, 60));
        story.Given(Freja, new RubOutNode(Node)).Given(Freja, DrawAsta);
    }

    [Fact]
    public void Before_the_course_has_started_there_is_no_map_and_after_a_withdrawal_it_is_only_read()
    {
        Contacted().When(Freja, DrawAsta).ThenRefused(new CourseNotStarted());
        Contacted().When(Freja, new ShowMap(Karin, "Karin")).ThenRefused(new CourseNotStarted());
        var story = Drawn();
        story.Given(Freja, new WithdrawConsent());
        story.When(Freja, DrawAsta).ThenRefused(new ConsentIsWithdrawn());
        Assert.Single(story.Rules.View(story.State, new(Freja, Standing.YoungPerson)).Map.Nodes);
    }
}
