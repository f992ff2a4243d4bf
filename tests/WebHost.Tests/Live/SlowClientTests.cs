using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.WebHost.Live;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Live;

public sealed class SlowClientTests
{
    /// <summary>More than line, pipe and the kernel's small buffers hold between them, at 4 KB a word.</summary>
    private const int MostWords = 400;

    [Fact]
    public async Task A_client_that_does_not_read_is_dropped_and_nobody_else_waits_for_it()
    {
        await using var house = await House.Start(SmallBuffers);
        await using var scene = await Scene.Planned(house);
        var all = await scene.All();
        await scene.Framed(all);
        var round = await all["karin"].Does(scene.Meeting, new BeginAgendaRound());
        await all["freja"].SeesVersion(scene.Meeting, round);
        var turn = all["freja"].Meeting(scene.Meeting).State.Floor.Turn;
        using var stuck = await scene.Phone("tine", receiveBuffer: 4096);
        var lines = house.Services.GetRequiredService<Lines>();
        var text = new string('å', 2000);
        var (words, slowest, before) = (0, TimeSpan.Zero, lines.Count);
        while (lines.Count == before && words++ < MostWords)
        {
            var begun = TimeProvider.System.GetTimestamp();
            await all["freja"].Does(scene.Meeting, new SayAgendaItem(turn, text));
            var took = TimeProvider.System.GetElapsedTime(begun);
            slowest = took > slowest ? took : slowest;
        }
        Assert.Equal(before - 1, lines.Count);
        Assert.True(slowest < TimeSpan.FromSeconds(5), $"{slowest}");
        foreach (var person in all.Values)
            await person.SeesVersion(scene.Meeting, round + words);
        var back = await scene.Connected("tine", house.CookieOf(scene.GuestSession("tine")));
        Assert.Equal(round + words, (await back.Join(scene.Meeting)).Version);
    }

    /// <summary>Otherwise the kernel takes megabytes before anyone is slow.</summary>
    private static void SmallBuffers(WebApplicationBuilder builder)
    {
        House.MakeRoomy(builder);
        builder.WebHost.UseSockets(transport =>
            transport.CreateBoundListenSocket = endpoint =>
            {
                var socket = SocketTransportOptions.CreateDefaultBoundListenSocket(endpoint);
                socket.SendBufferSize = 8 * 1024;
                return socket;
            }
        );
    }
}
