using System.Net;
using Microsoft.Extensions.Hosting;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.WebHost.Live;
using OpenDialogue.WebHost.Tests.Harness;
using OpenDialogue.WebHost.Tests.Scripts;

namespace OpenDialogue.WebHost.Tests.Live;

/// <summary>Two hosts over one database: whoever comes to either is in the same meeting, by the same session.</summary>
public sealed class HostsTests : IAsyncLifetime
{
    private House one = null!;
    private House two = null!;
    private Scene scene = null!;

    public async Task InitializeAsync()
    {
        if (PostgresServer.Missing is not null)
            return;
        var database = await (await PostgresServer.Shared).CreateDatabase();
        one = await House.StartRoomy(("Door:Journal", database));
        two = await House.StartRoomy(("Door:Journal", database));
        scene = await Scene.Planned(one);
    }

    public async Task DisposeAsync()
    {
        if (PostgresServer.Missing is not null)
            return;
        await scene.DisposeAsync();
        await two.DisposeAsync();
        await one.DisposeAsync();
    }

    [PostgresFact]
    public async Task A_session_of_one_host_is_known_to_the_other_and_is_over_on_both()
    {
        using var tine = await scene.CameIn("tine");
        var cookie = tine.Cookie;
        await using var there = await Person.Connect("tine", two.Address, cookie);
        Assert.Null((await there.Join(scene.Meeting)).Refusal);

        using var left = await tine.Delete("/api/session");

        await there.Closed.WaitAsync(Person.Deadline);
        using var copy = new Visitor(two.Address, cookie);
        using var me = await copy.Get("/api/me");
        Assert.Equal(HttpStatusCode.Unauthorized, me.StatusCode);
    }

    [PostgresFact]
    public async Task A_ticket_is_worth_one_connection_on_all_hosts_together()
    {
        var ticket = (await scene.KarinHttp.Posted("/api/session/ticket", null))["ticket"]!.GetValue<string>();
        await using var karin = await Person.Connect("karin", two.Address, null, ticket);
        Assert.Null((await karin.Join(scene.Meeting)).Refusal);
        using var raw = new Raw(one.Address);
        Assert.Equal(401, (await raw.Ask($"GET /hub?access_token={ticket} HTTP/1.1")).Status);
    }

    [PostgresFact]
    public async Task Whoever_is_connected_to_another_host_is_here()
    {
        await using var karin = await On(one, "karin");
        await using var omar = await On(two, "omar");
        await karin.Sees("that Omar is here", () => IsHere(karin, "omar"));
        await omar.Sees("that Karin is here", () => IsHere(omar, "karin"));

        await omar.DisposeAsync();

        await karin.Sees("that Omar is away", () => !IsHere(karin, "omar"));
    }

    [PostgresFact]
    public async Task The_young_person_on_another_host_is_not_called_away()
    {
        await using var karin = await On(one, "karin");
        await karin.Does(scene.Meeting, new OpenMeeting());
        await using var freja = await On(two, "freja");
        await freja.Does(scene.Meeting, new Arrive());
        await using var omar = await On(one, "omar");
        await karin.Sees("that both are here", () => IsHere(karin, "freja") && IsHere(karin, "omar"));
        await omar.DisposeAsync();

        // Both are watched in the same way; when Omar is away, Freja would have been called away too.
        await karin.Does(scene.Meeting, new BeginFraming());
        await karin.Sees("that Omar is away", () => !IsHere(karin, "omar"));

        Assert.Null(karin.Meeting(scene.Meeting).State.CentreAwaySince);
        Assert.True(IsHere(karin, "freja"));
    }

    [PostgresFact]
    public async Task A_host_that_stops_asks_to_move_and_nothing_is_missed()
    {
        await using var karin = await On(one, "karin");
        var omar = await On(two, "omar");
        await karin.Does(scene.Meeting, new OpenMeeting());

        var stopping = two.App.StopAsync();
        await omar.Sees("that the host stops", () => omar.AskedToMove);
        await using var moved = await Moved(omar, "omar", one);
        Assert.Null((await moved.Join(scene.Meeting, omar.Meeting(scene.Meeting).Version)).Refusal);
        await omar.DisposeAsync();
        await stopping.WaitAsync(TimeSpan.FromSeconds(10));

        await moved.SeesVersion(scene.Meeting, await karin.Does(scene.Meeting, new TakeSeat(20)));
        Assert.Equal(karin.Meeting(scene.Meeting).Text, moved.Meeting(scene.Meeting).Text);
    }

    private async Task<Person> Moved(Person before, string name, House to)
    {
        var person = await Person.Connect(name, to.Address, to.CookieOf(Scene.StaffSession(name, name)));
        person.Remember(before, scene.Meeting);
        return person;
    }

    private async Task<Person> On(House house, string name)
    {
        var session = name is "karin" or "omar" ? Scene.StaffSession(name, name) : scene.GuestSession(name);
        var person = await Person.Connect(name, house.Address, house.CookieOf(session));
        await person.Join(scene.Meeting);
        return person;
    }

    private bool IsHere(Person seen, string who) =>
        seen.Meeting(scene.Meeting).Presence.TryGetValue(who, out var state) && state == PresenceState.Here;
}
