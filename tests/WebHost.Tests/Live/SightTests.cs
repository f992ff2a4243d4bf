using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Live;

public sealed class SightTests(Open open) : IClassFixture<Open>
{
    private const string Canary = "kanariefugl";

    [Fact]
    public async Task The_big_screen_follows_every_version_and_sees_no_words()
    {
        await using var scene = await Scene.Planned(open.House);
        var all = await scene.All();
        var screen = await scene.Screen();
        await screen.Join(scene.Meeting);
        await screen.Join(scene.Network);
        await scene.Framed(all);
        var version = await all["karin"].Does(scene.Meeting, new BeginAgendaRound());
        await all["freja"].SeesVersion(scene.Meeting, version);
        var turn = all["freja"].Meeting(scene.Meeting).State.Floor.Turn;
        version = await all["freja"].Does(scene.Meeting, new SayAgendaItem(turn, $"{Canary} på dagsordenen"));
        await all["freja"].Join(scene.Network);
        var goal = await all["freja"].Does(scene.Network, new StateGoal($"{Canary} som mål"));

        await screen.SeesVersion(scene.Meeting, version);
        await screen.SeesVersion(scene.Network, goal);
        await all["tine"].Sees("the words", () => all["tine"].Meeting(scene.Meeting).Text.Contains(Canary));
        var shown = string.Concat(screen.Meeting(scene.Meeting).Bodies.Concat(screen.Network(scene.Network).Bodies));
        Assert.DoesNotContain(Canary, shown + screen.Meeting(scene.Meeting).Text + screen.Network(scene.Network).Text);
        Assert.Equal(
            all["freja"].Meeting(scene.Meeting).State.Floor.Holder,
            screen.Meeting(scene.Meeting).State.Floor.Holder
        );
    }

    [Fact]
    public async Task Whose_tie_changes_begins_again_with_what_they_may_see_now()
    {
        await using var scene = await Scene.Planned(open.House);
        var karin = await scene.Staff("karin");
        await karin.Does(scene.Network, new AddPerson(new("tine"), "Tine", Tie.Private, "mor"));
        await karin.Does(scene.Network, new AddPerson(new("lars"), "Lars", Tie.Private, "far"));
        var tine = await scene.Guest("tine");
        await tine.Join(scene.Network);
        await karin.Does(scene.Network, new AddPerson(new("tine"), "Tine", Tie.Team));
        await tine.Sees("the change", () => tine.Network(scene.Network).Gone == "changed");
        await tine.Join(scene.Network, tine.Network(scene.Network).Version);
        Assert.Equal(4, tine.Network(scene.Network).State.People.Count);
        Assert.Equal(OpenDialogue.Dialogue.Standing.Facilitator, tine.Network(scene.Network).You!.Value.Standing);
    }

    [Fact]
    public async Task Of_the_people_of_a_network_others_see_only_themselves()
    {
        await using var scene = await Scene.Planned(open.House);
        var karin = await scene.Staff("karin");
        await karin.Join(scene.Network);
        await karin.Does(scene.Network, new AddPerson(new("tine"), "Tine", Tie.Private, "mor"));
        await karin.Does(scene.Network, new AddPerson(new("lars"), "Lars", Tie.Private, "far"));
        var tine = await scene.Guest("tine");
        await tine.Join(scene.Network);
        var version = await karin.Does(scene.Network, new AddPerson(new("asta"), "Asta", Tie.Private, "veninde"));

        await tine.SeesVersion(scene.Network, version);
        Assert.Equal("tine", Assert.Single(tine.Network(scene.Network).State.People).Id.Value);
        await karin.SeesVersion(scene.Network, version);
        Assert.Equal(5, karin.Network(scene.Network).State.People.Count);
        Assert.Empty(tine.Network(scene.Network).Bodies);
    }
}
