using Microsoft.Extensions.DependencyInjection;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.WebHost.Live;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Live;

public sealed class SlowClientTests(Open open) : IClassFixture<Open>
{
    /// <summary>More than line, pipe and the kernel's buffers hold between them.</summary>
    private const int MostWords = 20_000;

    [Fact]
    public async Task A_client_that_does_not_read_is_dropped_and_nobody_else_waits_for_it()
    {
        await using var scene = await Scene.Planned(open.House);
        var all = await scene.All();
        await scene.Framed(all);
        var round = await all["karin"].Does(scene.Meeting, new BeginAgendaRound());
        await all["freja"].SeesVersion(scene.Meeting, round);
        var turn = all["freja"].Meeting(scene.Meeting).State.Floor.Turn;
        using var stuck = await Stuck(scene);
        var lines = open.House.Services.GetRequiredService<Lines>();
        var text = new string('å', 2000);
        var (words, slowest, before) = (0, TimeSpan.Zero, lines.Count);
        while (lines.Count == before && words++ < MostWords)
        {
            var begun = TimeProvider.System.GetTimestamp();
            await all["freja"].Does(scene.Meeting, new SayAgendaItem(turn, text));
            slowest = TimeSpan.FromTicks(Math.Max(slowest.Ticks, TimeProvider.System.GetElapsedTime(begun).Ticks));
        }
        Assert.Equal(before - 1, lines.Count);
        Assert.True(slowest < TimeSpan.FromSeconds(2), $"{slowest}");
        foreach (var person in all.Values)
            await person.SeesVersion(scene.Meeting, round + words);
        var back = await scene.Connected("tine", open.House.CookieOf(scene.GuestSession("tine")));
        Assert.Equal(round + words, (await back.Join(scene.Meeting)).Version);
    }

    /// <summary>Tine's old phone: it has joined, and then reads nothing any more.</summary>
    private static async Task<Raw> Stuck(Scene scene)
    {
        var raw = new Raw(scene.House.Address, receiveBuffer: 4096);
        var cookie = scene.House.CookieOf(scene.GuestSession("tine"));
        Assert.Equal(101, (await raw.Upgrade($"Cookie: {cookie}")).Status);
        await raw.SayFrame("""{"protocol":"json","version":1}""");
        await raw.SayFrame($$"""{"type":1,"target":"Join","arguments":["{{scene.Meeting}}",null]}""");
        await raw.Hears("Presence");
        return raw;
    }
}
