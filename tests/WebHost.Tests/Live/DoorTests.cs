using System.Text;
using Microsoft.AspNetCore.SignalR;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Live;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Live;

/// <summary>What the door itself refuses: each with its code, and nothing has changed.</summary>
public sealed class DoorTests(Open open) : IClassFixture<Open>
{
    [Theory]
    [InlineData("person/karin")]
    [InlineData("code/acd")]
    [InlineData("group/x")]
    [InlineData("meeting/no-such")]
    [InlineData("network/no-such")]
    [InlineData("Meeting/x")]
    [InlineData("meeting/")]
    [InlineData("meeting/a/b")]
    [InlineData("meeting/../person/karin")]
    [InlineData("")]
    public async Task A_room_that_is_not_for_clients_is_not_found(string room)
    {
        await using var scene = await Scene.Planned(open.House);
        var karin = await scene.Staff("karin");
        IRoomCommand any = room.StartsWith("network/", StringComparison.Ordinal) ? new StateGoal("x") : new Arrive();
        var command = Kinds.Encode(any.WithId(Guid.NewGuid()));
        Assert.IsType<NotFound>((await karin.Ask(room)).Refusal);
        Assert.IsType<NotFound>((await karin.Send(room, command)).Refusal);
        await karin.Invoke<object?>(nameof(ILive.Leave), room);
    }

    [Fact]
    public async Task To_a_stranger_the_meeting_and_its_network_do_not_exist()
    {
        await using var scene = await Scene.Planned(open.House);
        await using var elsewhere = await Scene.Planned(open.House);
        Dictionary<string, string> strangers = new()
        {
            ["a colleague"] = open.House.CookieOf(Scene.StaffSession("vibeke", "Vibeke")),
            ["another municipality"] = open.House.CookieOf(Scene.StaffSession("karin", "Karin", "Nabokommune")),
            ["a guest of another meeting"] = (await elsewhere.CameIn("tine")).Cookie!,
            ["the young person of another meeting"] = (await elsewhere.CameIn("freja")).Cookie!,
            ["another screen"] = (await elsewhere.CameIn(null)).Cookie!,
        };
        foreach (var (name, cookie) in strangers)
        {
            var stranger = await scene.Connected(name, cookie);
            Assert.IsType<NotFound>((await stranger.Join(scene.Meeting)).Refusal);
            Assert.IsType<NotFound>((await stranger.Join(scene.Meeting, 1)).Refusal);
            Assert.IsType<NotFound>((await stranger.Join(scene.Network)).Refusal);
            Assert.IsType<NotFound>(await stranger.IsRefused(scene.Meeting, new Arrive()));
            Assert.IsType<NotFound>(await stranger.IsRefused(scene.Network, new StateGoal("mit mål")));
        }
    }

    [Fact]
    public async Task A_meeting_of_a_network_is_planned_by_its_facilitators_alone()
    {
        await using var scene = await Scene.Planned(open.House);
        var vibeke = await scene.Staff("vibeke");
        var room = new RoomId(RoomId.Meeting, Guid.NewGuid().ToString());
        Invitee[] people = [new(new("freja"), "Freja", Part.YoungPerson), new(new("vibeke"), "V", Part.MeetingLeader)];
        var plan = new PlanMeeting(scene.Network, DateTimeOffset.UtcNow, 60, "Her", people, true);
        Assert.IsType<NotFound>(await vibeke.IsRefused(room, plan));
        await (await scene.Staff("karin")).Does(room, plan);
    }

    [Theory]
    [InlineData("[]", "wrong-shape")]
    [InlineData("7", "wrong-shape")]
    [InlineData("null", "wrong-shape")]
    [InlineData("{}", "wrong-shape")]
    [InlineData("""{"id":"7c9e6679-7425-40de-944b-e07fc1f90ae7"}""", "wrong-shape")]
    [InlineData("""{"type":"arrive"}""", "wrong-shape")]
    [InlineData("""{"type":"arrive","id":"no"}""", "wrong-shape")]
    [InlineData("""{"type":"end-turn","id":"7c9e6679-7425-40de-944b-e07fc1f90ae7","turn":"x"}""", "wrong-shape")]
    [InlineData("""{"type":"arrive","type":"arrive","id":"7c9e6679-7425-40de-944b-e07fc1f90ae7"}""", "wrong-shape")]
    [InlineData("""{"type":"dance","id":"7c9e6679-7425-40de-944b-e07fc1f90ae7"}""", "unknown-command")]
    public async Task A_command_of_the_wrong_shape_is_refused_and_the_connection_stays(string command, string code)
    {
        await using var scene = await Scene.Planned(open.House);
        var karin = await scene.Staff("karin");
        var sent = await karin.Send(scene.Meeting.ToString(), Encoding.UTF8.GetBytes(command));
        Assert.Equal(code, Refusals.CodeOf(sent.Refusal!));
        Assert.Equal(1, (await karin.Join(scene.Meeting)).Version);
    }

    [Fact]
    public async Task Rooms_per_connection_are_limited()
    {
        await using var scene = await Scene.Planned(open.House);
        var karin = await scene.Staff("karin");
        for (var i = 0; i < Doorway.MostRooms; i++)
            Assert.Null((await karin.Join(await Planned(karin, scene.Network))).Refusal);
        var refused = Assert.IsType<TooManyRooms>((await karin.Join(scene.Meeting)).Refusal);
        Assert.Equal(Doorway.MostRooms, refused.Limit);
        await karin.Leave(karin.Rooms.First());
        Assert.Null((await karin.Join(scene.Meeting)).Refusal);
    }

    [Fact]
    public async Task What_is_said_without_waiting_for_answers_is_done_in_its_order()
    {
        await using var scene = await Scene.Planned(open.House);
        var freja = (await scene.All())["freja"];
        var goals = Enumerable.Range(0, 2 * LiveSetup.MostUnderWay).Select(number => new StateGoal($"mål {number}"));

        var versions = await Task.WhenAll(goals.Select(goal => freja.Does(scene.Network, goal)));

        Assert.Equal(versions.Order(), versions);
    }

    [Fact]
    public async Task A_command_sent_three_times_has_one_effect_and_three_equal_answers()
    {
        await using var scene = await Scene.Planned(open.House);
        var karin = await scene.Staff("karin");
        await karin.Join(scene.Meeting);
        var opening = new OpenMeeting { Id = Guid.NewGuid() };
        var answers = new[]
        {
            await karin.Does(scene.Meeting, opening),
            await karin.Does(scene.Meeting, opening),
            await karin.Does(scene.Meeting, opening),
        };
        Assert.Equal([2, 2, 2], answers);
        await karin.SeesVersion(scene.Meeting, 2);
        Assert.Single(karin.Meeting(scene.Meeting).Bodies);
    }

    [Theory]
    [InlineData(nameof(ILive.Join), 7, 7)]
    [InlineData(nameof(ILive.Join), "meeting/x", "seven")]
    [InlineData(nameof(ILive.Send), "meeting/x")]
    [InlineData("Dance", "meeting/x")]
    [InlineData("ToString")]
    [InlineData("OnConnectedAsync")]
    public async Task A_call_that_is_none_gets_no_text_of_an_exception(string method, params object?[] arguments)
    {
        await using var scene = await Scene.Planned(open.House);
        var karin = await scene.Staff("karin");
        var error = await Assert.ThrowsAsync<HubException>(() => karin.Invoke<object?>(method, arguments));
        Assert.DoesNotContain("Exception", error.Message.Replace("HubException: Method does not exist.", ""));
        Assert.DoesNotContain("System.", error.Message);
        Assert.Null((await karin.Join(scene.Meeting)).Refusal);
    }

    private static async Task<RoomId> Planned(Person karin, RoomId network)
    {
        var room = new RoomId(RoomId.Meeting, Guid.NewGuid().ToString());
        Invitee[] people = [new(new("freja"), "Freja", Part.YoungPerson), new(new("karin"), "K", Part.MeetingLeader)];
        await karin.Does(room, new PlanMeeting(network, DateTimeOffset.UtcNow, 60, "Her", people, true));
        return room;
    }
}
