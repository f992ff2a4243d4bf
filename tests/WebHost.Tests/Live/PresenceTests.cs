using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.WebHost.Live;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Live;

public sealed class PresenceTests(Open open) : IClassFixture<Open>
{
    [Fact]
    public async Task Somebody_with_two_tabs_is_here_until_the_last_is_closed()
    {
        await using var scene = await Scene.Planned(open.House);
        var karin = await scene.Staff("karin");
        await karin.Join(scene.Meeting);
        var cookie = (await scene.CameIn("tine")).Cookie;
        var first = await scene.Connected("tine", cookie);
        var second = await scene.Connected("tine", cookie);
        await first.Join(scene.Meeting);
        await second.Join(scene.Meeting);
        await karin.Sees("tine here", () => Says("tine", PresenceState.Here));
        await first.DisposeAsync();
        await (await scene.Guest("lars")).Join(scene.Meeting);
        await karin.Sees("lars here", () => Says("lars", PresenceState.Here));
        Assert.True(Says("tine", PresenceState.Here));
        await second.DisposeAsync();
        await karin.Sees("tine away", () => Says("tine", PresenceState.Away));
        Assert.Empty(karin.Meeting(scene.Meeting).Bodies);

        bool Says(string person, PresenceState state) =>
            karin.Meeting(scene.Meeting).Presence.TryGetValue(person, out var said) && said == state;
    }

    [Fact]
    public async Task When_the_young_person_loses_their_last_connection_the_meeting_notes_it_until_they_are_back()
    {
        await using var scene = await Scene.Planned(open.House);
        var all = await scene.All();
        await scene.Opened(all);
        var tine = all["tine"].Meeting(scene.Meeting);
        await all["freja"].DisposeAsync();
        await all["tine"].Sees("the absence", () => tine.Seen.OfType<AbsenceNoticed>().Any());
        Assert.NotNull(tine.State.CentreAwaySince);
        await (await scene.Guest("freja")).Join(scene.Meeting);
        await all["tine"].Sees("the return", () => tine.Seen.OfType<ReturnNoticed>().Any());
        Assert.Null(tine.State.CentreAwaySince);
        Assert.Single(tine.Seen.OfType<AbsenceNoticed>());
    }

    [Fact]
    public async Task Who_is_connected_to_a_network_is_told_to_nobody()
    {
        await using var scene = await Scene.Planned(open.House);
        var (karin, freja) = (await scene.Staff("karin"), await scene.Guest("freja"));
        await karin.Join(scene.Network);
        await karin.Join(scene.Meeting);
        await freja.Join(scene.Network);
        await freja.Join(scene.Meeting);
        await karin.Sees("freja here", () => karin.Meeting(scene.Meeting).Presence.ContainsKey("freja"));
        Assert.Empty(karin.Network(scene.Network).Presence);
    }
}
