using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Identity;
using OpenDialogue.WebHost.Tests.Harness;
using OpenDialogue.WebHost.Tests.Scripts;

namespace OpenDialogue.WebHost.Tests.Live;

/// <summary>Feature 2, through real connections: a yes is taken back in the middle of a meeting.</summary>
public sealed class WithdrawalTests(Open open) : IClassFixture<Open>
{
    [Fact]
    [Feature(2)]
    public async Task Within_two_seconds_all_streams_but_the_young_persons_end_and_nobody_else_comes_back()
    {
        await using var scene = await Scene.Planned(open.House);
        var all = await scene.All();
        all["screen"] = await scene.Screen();
        await all["screen"].Join(scene.Meeting);
        await all["karin"].Join(scene.Network);
        await all["karin"].Join(scene.Course);
        await all["freja"].Join(scene.Network);
        await scene.InDialogue(all.Where(p => p.Key != "screen").ToDictionary());
        await all["freja"].Does(scene.Network, new StateGoal("jeg vil bare ku' sove 😴"));
        var others = all.Values.Where(p => p.Name != "freja").ToList();

        var begun = Stopwatch.StartNew();
        await all["freja"].Does(scene.Course, new WithdrawConsent());
        foreach (var other in others)
            await other.Sees("why it is over", () => other.Meeting(scene.Meeting).Gone == "consent-withdrawn");
        await all["karin"].Sees("the same", () => all["karin"].Network(scene.Network).Gone == "consent-withdrawn");
        await all["karin"].Sees("the same", () => all["karin"].Course(scene.Course).Gone == "consent-withdrawn");
        Assert.True(begun.Elapsed < TimeSpan.FromSeconds(2), $"it took {begun.Elapsed}");

        foreach (var other in others)
        {
            Assert.IsType<NotFound>((await other.Join(scene.Meeting)).Refusal);
            Assert.Equal(0, other.Meeting(scene.Meeting).Late);
        }
        Assert.IsType<NotFound>((await all["karin"].Join(scene.Network)).Refusal);
        Assert.IsType<NotFound>((await all["karin"].Join(scene.Course)).Refusal);
        Assert.IsType<ConsentIsWithdrawn>(await all["tine"].IsRefused(scene.Meeting, new RequestFloor()));
        await TheYoungPersonReadsItAll(scene, all["freja"]);
    }

    private static async Task TheYoungPersonReadsItAll(Scene scene, Person freja)
    {
        await freja.Sees("the end", () => freja.Meeting(scene.Meeting).State.Sealed);
        await freja.Sees("the end", () => freja.Network(scene.Network).State.Sealed);
        Assert.Null(freja.Meeting(scene.Meeting).Gone);
        Assert.Null((await freja.Join(scene.Meeting)).Refusal);
        Assert.Null((await freja.Join(scene.Network)).Refusal);
        Assert.Null((await freja.Join(scene.Course)).Refusal);
        Assert.Equal("jeg vil bare ku' sove 😴", Assert.Single(freja.Network(scene.Network).State.Goals).Text);
        Assert.NotEmpty(freja.Meeting(scene.Meeting).State.People);
        Assert.NotNull(freja.Course(scene.Course).State.Withdrawal);
    }

    [Fact]
    [Feature(2)]
    public async Task Afterwards_no_meeting_can_be_planned_and_no_code_lets_anybody_in()
    {
        await using var scene = await Scene.Planned(open.House);
        var code = (await scene.Code("tine"))["code"]!.GetValue<string>();
        var karin = await scene.Staff("karin");
        await karin.Join(scene.Network);
        await karin.Does(scene.Course, new WithdrawConsent());
        await karin.Sees("that it is over", () => karin.Network(scene.Network).Gone is not null);

        Assert.Equal(
            "consent-withdrawn",
            await scene.KarinHttp.RefusedTo("/api/meetings", Scene.Plan(scene.Network, []))
        );
        var room = new RoomId(RoomId.Meeting, Guid.NewGuid().ToString());
        Assert.IsType<ConsentIsWithdrawn>(await karin.IsRefused(room, PlanOf(scene.Network)));
        await IsSealed(scene.Meeting);
        var codes = $"/api/meetings/{scene.Meeting.Key}/codes";
        Assert.Equal("not-found", await scene.KarinHttp.RefusedTo(codes, new { person = "tine" }));
        using var tine = new Visitor(open.House.Address);
        Assert.Equal("code-expired", await tine.RefusedTo("/api/session/code", new { code }));
    }

    /// <summary>The door asks the network before a plan reaches its room. The last one here is past it already.</summary>
    [Fact]
    [Feature(2)]
    public async Task A_meeting_that_was_being_planned_at_that_moment_is_sealed_whichever_came_first()
    {
        await using var scene = await Scene.Planned(open.House);
        var freja = await scene.Guest("freja");
        var planning = Enumerable.Range(0, 10).Select(_ => Plan(scene)).ToList();
        await freja.Does(scene.Course, new WithdrawConsent());
        var late = new RoomId(RoomId.Meeting, Guid.NewGuid().ToString());
        var rooms = open.House.Services.GetRequiredService<IRooms>();
        var command = Kinds.Encode(PlanOf(scene.Network).WithId(Guid.NewGuid()));
        Assert.Null((await rooms.Send(late, command, Scene.StaffSession("karin", "Karin").Caller)).Refusal);
        await IsSealed(late);
        foreach (var plan in await Task.WhenAll(planning))
            if (plan.Refusal is null)
                await IsSealed(plan.Room);
            else
                Assert.Equal("consent-withdrawn", plan.Refusal);
    }

    private static PlanMeeting PlanOf(RoomId network) =>
        new(
            network,
            DateTimeOffset.UtcNow,
            60,
            "Her",
            [new(new("freja"), "Freja", Part.YoungPerson), new(new("karin"), "K", Part.MeetingLeader)],
            AgreedWithYoungPerson: true
        );

    private static async Task<(RoomId Room, string? Refusal)> Plan(Scene scene)
    {
        using var response = await scene.KarinHttp.Post("/api/meetings", Scene.Plan(scene.Network, []));
        return response.IsSuccessStatusCode
            ? (Beginning.Room(JsonNode.Parse(await response.Content.ReadAsStringAsync())!), null)
            : (default, await Visitor.CodeOf(response));
    }

    private Task IsSealed(RoomId meeting)
    {
        var rooms = open.House.Services.GetRequiredService<IRooms>();
        return Patience.Until(
            $"{meeting} is sealed",
            async () => (await rooms.LookAtMeeting(meeting, Caller.System)).State is { Sealed: true }
        );
    }
}
