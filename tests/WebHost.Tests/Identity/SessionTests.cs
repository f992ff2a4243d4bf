using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Identity;

public sealed class SessionTests(Open open) : IClassFixture<Open>
{
    [Fact]
    public async Task A_ticket_opens_one_connection_and_then_nothing()
    {
        await using var scene = await Scene.Planned(open.House);
        var ticket = await Ticket(scene);
        await using var karin = await Person.Connect("karin", open.House.Address, null, ticket);
        Assert.Null((await karin.Join(scene.Meeting)).Refusal);
        Assert.Equal(401, await Upgrade(ticket));
    }

    [Fact]
    public async Task A_ticket_is_for_the_hub_alone()
    {
        await using var scene = await Scene.Planned(open.House);
        using var visitor = new Visitor(open.House.Address);
        using var response = await visitor.Get($"/api/me?access_token={await Ticket(scene)}");
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task A_ticket_is_worth_nothing_after_a_minute()
    {
        var clock = new ShiftedClock();
        await using var house = await House.Start(b => b.Services.AddSingleton<TimeProvider>(clock));
        await using var scene = await Scene.Planned(house);
        var ticket = await Ticket(scene);
        clock.Ahead = TimeSpan.FromSeconds(61);
        using var raw = new Raw(house.Address);
        Assert.Equal(401, (await raw.Ask($"GET /hub?access_token={ticket} HTTP/1.1")).Status);
    }

    [Fact]
    public async Task Signing_out_ends_the_connections_and_every_copy_of_the_cookie()
    {
        await using var scene = await Scene.Planned(open.House);
        using var tine = await scene.CameIn("tine");
        using var copy = new Visitor(open.House.Address, tine.Cookie);
        var connected = await scene.Connected("tine", tine.Cookie);
        await connected.Join(scene.Meeting);
        using var left = await tine.Delete("/api/session");
        await connected.Closed.WaitAsync(Person.Deadline);
        Assert.Null(tine.Cookie);
        using var response = await copy.Get("/api/me");
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task A_connection_ends_with_its_session()
    {
        await using var scene = await Scene.Planned(open.House);
        var cookie = open.House.CookieOf(scene.GuestSession("tine"), TimeSpan.FromSeconds(4));
        var tine = await scene.Connected("tine", cookie);
        Assert.Null((await tine.Join(scene.Meeting)).Refusal);
        await tine.Closed.WaitAsync(Person.Deadline);
    }

    [Fact]
    public async Task A_forged_or_changed_cookie_is_no_session()
    {
        await using var scene = await Scene.Planned(open.House);
        var good = open.House.CookieOf(scene.GuestSession("tine"));
        foreach (var bad in (string[])[good[..^4] + "AAAA", "od-session=x", "od-session="])
        {
            using var visitor = new Visitor(open.House.Address, bad);
            using var response = await visitor.Get("/api/me");
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }
    }

    [Fact]
    public async Task In_development_the_cookie_is_kept_from_scripts_and_other_sites()
    {
        await using var scene = await Scene.Planned(open.House);
        using var visitor = new Visitor(open.House.Address);
        var code = (await scene.Code("tine"))["code"]!.GetValue<string>();
        using var response = await visitor.Post("/api/session/code", new { code });
        var cookie = response.Headers.GetValues("Set-Cookie").Single();
        Assert.StartsWith("od-session=", cookie);
        Assert.Contains("; httponly", cookie);
        Assert.Contains("; samesite=strict", cookie);
        Assert.Contains("; path=/", cookie);
        Assert.DoesNotContain("domain", cookie);
    }

    private static async Task<string> Ticket(Scene scene) =>
        (await scene.KarinHttp.Posted("/api/session/ticket", null))["ticket"]!.GetValue<string>();

    private async Task<int> Upgrade(string ticket)
    {
        using var raw = new Raw(open.House.Address);
        return (await raw.Ask($"GET /hub?access_token={ticket} HTTP/1.1")).Status;
    }
}
