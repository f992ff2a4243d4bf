using OpenDialogue.Dialogue.Measures;
using OpenDialogue.Dialogue.Networks;
using Xunit.Abstractions;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Laws;

public sealed class NetworkLaws(ITestOutputHelper output) : RoomLaws<Network, NetworkCommand, NetworkEvent>(output)
{
    private protected override Walk<Network, NetworkCommand, NetworkEvent> Start(int seed) => new NetworkWalk(seed);

    protected override IReadOnlyList<Viewer> Viewers =>
        [
            new(Freja, Standing.YoungPerson),
            new(Karin, Standing.Facilitator),
            new(Tine, Standing.Participant),
            new(Screen.Person, Standing.Screen),
        ];

    protected override Network Whole(Network state) => state with { Outsiders = [] };

    protected override IReadOnlyList<string> MustBeMet =>
        [
            .. Names.All<NetworkEvent>(),
            "!not-found",
            "!consent-withdrawn",
            "!consent-missing",
            "!blank",
            "!too-long",
            "!already-exists",
            "!not-your-part",
            "!unknown-person",
            "!not-goal-owner",
            "!unknown-goal",
            "!goal-is-dropped",
            "!stale-wording",
            "!profession-missing",
            "!unknown-proposal",
            "!unknown-conflict",
            "!nothing-to-share",
        ];

    [Fact]
    public void Nobody_but_the_owner_ever_changes_a_goal()
    {
        foreach (var seed in Seeds(6000))
            Walked(
                seed,
                w =>
                {
                    foreach (var before in w.Before.Goals)
                        if (w.By.Person != before.Owner)
                            Assert.Equal(before, w.State.Goals.Single(g => g.Id == before.Id));
                }
            );
    }

    [Fact]
    public void Nobody_else_sees_how_close_a_goal_is_but_what_its_owner_shares_with_them()
    {
        foreach (var seed in Seeds(7000))
            Walked(
                seed,
                w =>
                {
                    var team = w.Rules.View(w.State, new(Karin, Standing.Facilitator));
                    var others = w.Rules.View(w.State, new(Asta, Standing.Participant));
                    Assert.Equal((0, 0), (team.Ratings.Count, others.Ratings.Count));
                    Assert.All(others.SharedProgress, s => Assert.Equal(Audience.Network, s.With));
                    Assert.All(others.Scores, s => Assert.Equal(Audience.Network, s.With));
                    Assert.All(
                        w.State.SharedProgress,
                        s => Assert.Contains(w.State.Goals, g => g.Id == s.Goal && g.Owner == Freja)
                    );
                }
            );
    }

    [Fact]
    public void The_big_screen_shows_what_the_young_person_put_there_and_nothing_else()
    {
        foreach (var seed in Seeds(6500))
            Walked(
                seed,
                w =>
                {
                    var seen = w.Rules.View(w.State, new(Screen.Person, Standing.Screen));
                    Assert.Equal((0, 0, 0), (seen.People.Count, seen.Goals.Count, seen.ProfessionalGoals.Count));
                    Assert.All(
                        seen.OnScreen,
                        s => Assert.Contains(w.State.Goals, g => g.Id == s.Goal && g.Text == s.Text && !g.Dropped)
                    );
                }
            );
    }
}
