using OpenDialogue.Dialogue.Measures;
using OpenDialogue.Dialogue.Networks;
using static OpenDialogue.Dialogue.Tests.Cast;
using static OpenDialogue.Dialogue.Tests.Networks.NetworkStory;

namespace OpenDialogue.Dialogue.Tests.Networks;

public sealed class ProgressTests
{
    private static readonly Viewer Coordinator = new(Karin, Standing.Facilitator);
    private static readonly Viewer Mother = new(Tine, Standing.Participant);
    private static readonly DateOnly First = Today;
    private static readonly DateOnly Later = Today.AddDays(90);
    private static readonly GoalRating[] TwoAndSeven = [new(Goal, First, 2), new(Goal, Later, 7)];

    /// <summary>Freja has said 2, and 7 three months later.</summary>
    private static NetworkStory Rated()
    {
        var story = WithGoal();
        story.Given(Freja, new RateGoal(Goal, 2)).After(TimeSpan.FromDays(90)).Given(Freja, new RateGoal(Goal, 7));
        return story;
    }

    [Fact]
    [Feature(38)]
    public void How_close_a_goal_is_its_owner_alone_says()
    {
        var story = Rated();
        Assert.Equal(TwoAndSeven, story.State.Ratings);
        Assert.Equal(5, Figures.Change([.. story.State.Ratings.Select(r => (decimal)r.Progress)]));
        foreach (var other in (PersonId[])[Mette, Tine, Karin])
            story.When(other, new RateGoal(Goal, 5)).ThenRefused(new NotGoalOwner(Freja));
        foreach (var beyond in (int[])[-1, 11])
            story.When(Freja, new RateGoal(Goal, beyond)).ThenRefused(new OutOfRange("progress", 0, 10));
        story.When(Freja, new RateGoal(Id(99), 5)).ThenRefused(new UnknownGoal(Id(99)));
        Assert.Equal(TwoAndSeven, story.State.Ratings);
    }

    [Fact]
    public void Said_again_on_the_same_day_it_takes_the_place_of_what_was_said_before()
    {
        var story = Rated();
        story.When(Freja, new RateGoal(Goal, 7)).Then();
        story.When(Freja, new RateGoal(Goal, 6)).Then(new GoalRated(Goal, Later, 6));
        Assert.Equal([new(Goal, First, 2), new(Goal, Later, 6)], story.State.Ratings);
    }

    [Fact]
    [Feature(38)]
    public void Before_it_is_shared_nobody_else_sees_it()
    {
        var story = Rated();
        foreach (var viewer in (Viewer[])[Coordinator, Mother])
        {
            var seen = story.Rules.View(story.State, viewer);
            Assert.Equal((0, 0), (seen.Ratings.Count, seen.SharedProgress.Count));
            Assert.All(story.Entries.Skip(5), e => Assert.Null(story.Rules.Redact(e.Events[0], viewer)));
        }
        Assert.Equal(2, story.Rules.View(story.State, new(Freja, Standing.YoungPerson)).Ratings.Count);
    }

    [Fact]
    public void It_is_shared_with_the_team_or_with_all_as_it_stands()
    {
        var story = Rated();
        story
            .When(Freja, new ShareProgress(Goal, Audience.Team))
            .Then(new ProgressShared(Goal, Audience.Team, TwoAndSeven));
        Assert.Equal(TwoAndSeven, SharedAsSeenBy(story, Coordinator));
        Assert.Null(SharedAsSeenBy(story, Mother));
        story.Given(Freja, new ShareProgress(Goal, Audience.Network)).Given(Freja, new RateGoal(Goal, 3));
        Assert.Equal(TwoAndSeven, SharedAsSeenBy(story, Mother));
        story.When(Karin, new ShareProgress(Goal, Audience.Network)).ThenRefused(new NotGoalOwner(Freja));
    }

    [Fact]
    public void Sharing_the_same_with_the_same_again_is_nothing()
    {
        var story = Rated();
        story
            .Given(Freja, new ShareProgress(Goal, Audience.Team))
            .When(Freja, new ShareProgress(Goal, Audience.Team))
            .Then();
        WithGoal().When(Freja, new ShareProgress(Goal, Audience.Team)).ThenRefused(new NothingToShare());
    }

    [Fact]
    public void Taken_back_it_is_out_of_sight_and_those_who_saw_it_begin_with_a_fresh_view()
    {
        var story = Rated();
        story.Given(Freja, new ShareProgress(Goal, Audience.Network));
        story.When(Mette, new TakeBackProgress(Goal)).ThenRefused(new NotGoalOwner(Freja));
        var back = new ProgressTakenBack(Goal, Audience.Network);
        story.When(Freja, new TakeBackProgress(Goal)).Then(back);
        Assert.Null(SharedAsSeenBy(story, Coordinator));
        Assert.Null(SharedAsSeenBy(story, Mother));
        Assert.Equal(
            [Karin, Omar, Tine, Mette],
            story.Rules.DeparturesOf(story.State, back).Select(departure => departure.Person)
        );
        story.When(Freja, new TakeBackProgress(Goal)).Then();
    }

    [Fact]
    public void Shared_with_fewer_than_before_it_is_taken_back_from_the_others_first()
    {
        var story = Rated();
        story.Given(Freja, new ShareProgress(Goal, Audience.Network));
        story
            .When(Freja, new ShareProgress(Goal, Audience.Team))
            .Then(new ProgressTakenBack(Goal, Audience.Network), new ProgressShared(Goal, Audience.Team, TwoAndSeven));
        Assert.Equal(TwoAndSeven, SharedAsSeenBy(story, Coordinator));
        Assert.Null(SharedAsSeenBy(story, Mother));
        var ofTheTeam = story.Rules.DeparturesOf(story.State, new ProgressTakenBack(Goal, Audience.Team));
        Assert.Equal([Karin, Omar], ofTheTeam.Select(departure => departure.Person));
    }

    [Fact]
    [Feature(39)]
    public void A_dropped_goal_keeps_its_history_leaves_the_mean_and_needs_no_reason()
    {
        var story = Rated();
        story.Given(Freja, new StateGoal("tage bussen alene"));
        var other = story.State.Goals[^1].Id;
        story.Given(Freja, new RateGoal(other, 4)).After(TimeSpan.FromDays(90)).Given(Freja, new RateGoal(other, 5));
        Assert.Equal(3, MeanChange(story));
        story
            .When(Freja, new DropGoal(Goal, "det er ikke mit længere"))
            .Then(new GoalDropped(Goal, "det er ikke mit længere"));
        Assert.Equal(1, MeanChange(story));
        Assert.Equal(TwoAndSeven, story.State.Ratings.Where(r => r.Goal == Goal));
        Assert.Equal("det er ikke mit længere", story.State.Goals[0].Reason);
        story.When(Freja, new RateGoal(Goal, 8)).ThenRefused(new GoalIsDropped(Goal));
        story.When(Freja, new DropGoal(other, " ")).ThenRefused(new Blank("reason"));
        story.When(Freja, new DropGoal(other)).Then(new GoalDropped(other));
    }

    [Fact]
    public void What_is_shared_of_a_dropped_goal_can_still_be_taken_back()
    {
        var story = Rated();
        story.Given(Freja, new ShareProgress(Goal, Audience.Team)).Given(Freja, new DropGoal(Goal));
        story.When(Freja, new TakeBackProgress(Goal)).Then(new ProgressTakenBack(Goal, Audience.Team));
    }

    [Fact]
    public void What_is_shared_in_a_smaller_circle_stays_in_it_until_it_is_shared_outside()
    {
        var story = Rated();
        var shared = new ProgressShared(Goal, Audience.Network, TwoAndSeven);
        story.Given(PersonId.System, new BeginHiding(Cast.Meeting, [Tine]));
        story.When(Freja, new ShareProgress(Goal, Audience.Network)).Then(new Hidden([Tine], shared));
        story.Given(PersonId.System, new EndHiding(Cast.Meeting));
        Assert.Null(SharedAsSeenBy(story, Mother));
        story.When(Freja, new ShareProgress(Goal, Audience.Network)).Then(shared);
        Assert.Equal(TwoAndSeven, SharedAsSeenBy(story, Mother));
    }

    [Fact]
    public void Taken_back_in_a_smaller_circle_it_is_taken_back_from_those_outside_too()
    {
        var story = Rated();
        story.Given(Freja, new ShareProgress(Goal, Audience.Network));
        story.Given(PersonId.System, new BeginHiding(Cast.Meeting, [Tine]));
        story.When(Freja, new TakeBackProgress(Goal)).Then(new ProgressTakenBack(Goal, Audience.Network));
        Assert.Null(SharedAsSeenBy(story, Mother));
    }

    [Fact]
    public void There_is_an_end_to_how_many()
    {
        var story = WithGoal();
        for (var day = 0; day < 500; day++)
            story.Given(Freja, new RateGoal(Goal, day % 11)).After(TimeSpan.FromDays(1));
        story.When(Freja, new RateGoal(Goal, 5)).ThenRefused(new OutOfRange("ratings", 0, 500));
    }

    private static IReadOnlyList<GoalRating>? SharedAsSeenBy(NetworkStory story, Viewer viewer) =>
        story.Rules.View(story.State, viewer).SharedProgress.SingleOrDefault()?.Ratings;

    private static decimal? MeanChange(NetworkStory story) =>
        GoalProgress.MeanChange(
            story.State.Goals.Select(goal =>
                (
                    (IReadOnlyList<int>)[.. story.State.Ratings.Where(r => r.Goal == goal.Id).Select(r => r.Progress)],
                    goal.Dropped
                )
            )
        );
}
