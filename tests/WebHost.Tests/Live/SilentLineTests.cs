using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using OpenDialogue.WebHost.Live;
using OpenDialogue.WebHost.Tests.Harness;
using OpenDialogue.WebHost.Tests.Scripts;

namespace OpenDialogue.WebHost.Tests.Live;

/// <summary>Lines that nobody closes and that nothing comes over. The beats are the tests', beside the host's own.</summary>
public sealed class SilentLineTests
{
    private const int Silent = 9;
    private const int Over = 24;

    [Fact]
    public async Task Whoever_falls_silent_before_a_first_ping_is_away_and_here_again_when_heard()
    {
        await using var house = await House.Start();
        await using var scene = await Scene.Planned(house);
        var lines = house.Services.GetRequiredService<Lines>();
        var karin = await scene.Staff("karin");
        await karin.Join(scene.Meeting);
        using var tine = await scene.Phone("tine");
        await karin.Sees("tine here", () => Says("tine", PresenceState.Here));

        await Beat(karin, Silent);
        await karin.Sees("tine away", () => Says("tine", PresenceState.Away));
        await tine.SayFrame("""{"type":6}""");
        await karin.Sees("tine here", () => Says("tine", PresenceState.Here));
        await Beat(karin, Over);
        await Patience.Until("the host has let go", () => Task.FromResult(lines.Count == 1));
        Assert.True(Says("karin", PresenceState.Here));
        Assert.False(karin.Closed.IsCompleted);

        bool Says(string person, PresenceState state) =>
            karin.Meeting(scene.Meeting).Presence.TryGetValue(person, out var said) && said == state;

        async Task Beat(Person heard, int times)
        {
            for (var beat = 0; beat < times; beat++)
            {
                await lines.Beat();
                await heard.Leave(scene.Network);
            }
        }
    }

    [Fact]
    public async Task A_line_by_HTTP_2_has_a_pulse_too()
    {
        await using var house = await House.Start(builder =>
            builder.Services.Configure<KestrelServerOptions>(kestrel =>
                kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Protocols = HttpProtocols.Http2)
            )
        );
        var cookie = house.CookieOf(Scene.StaffSession("karin", "Karin"));
        using var hub = await RawHub.Connect(house, cookie, HttpVersion.Version20);
        var lines = house.Services.GetRequiredService<Lines>();
        await Patience.Until("the line is there", () => Task.FromResult(lines.Count == 1));
        for (var beat = 0; beat < Over; beat++)
            await lines.Beat();
        await hub.Closed();
    }
}
