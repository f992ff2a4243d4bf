using System.Text.Json.Nodes;
using OpenDialogue.Dialogue;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Api;

public sealed class MeetingsTests(Open open) : IClassFixture<Open>
{
    [Fact]
    public async Task One_sees_the_meetings_one_is_still_admitted_to_newest_first()
    {
        await using var first = await Scene.Planned(open.House);
        await using var second = await Scene.Planned(open.House);
        var rooms = await Listed(first.KarinHttp, second.Meeting.ToString());
        Assert.True(rooms.IndexOf(second.Meeting.ToString()) < rooms.IndexOf(first.Meeting.ToString()));
        using var vibeke = new Visitor(open.House.Address, open.House.CookieOf(Scene.StaffSession("vibeke", "V")));
        Assert.Empty((await vibeke.Got("/api/meetings")).AsArray());
    }

    [Fact]
    public async Task A_guest_sees_the_one_meeting_of_their_code()
    {
        await using var first = await Scene.Planned(open.House);
        await using var second = await Scene.Planned(open.House);
        using var tine = await first.CameIn("tine");
        var meeting = Assert.Single((await tine.Got("/api/meetings")).AsArray())!;
        Assert.Equal(first.Meeting.ToString(), meeting["room"]!.GetValue<string>());
        Assert.Equal("Freja", meeting["youngPerson"]!.GetValue<string>());
        Assert.Equal("participant", meeting["part"]!.GetValue<string>());
        Assert.Equal("planned", meeting["phase"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_plan_that_is_refused_leaves_no_meeting_and_one_sent_twice_makes_one()
    {
        await using var scene = await Scene.Planned(open.House);
        var plan = JsonNode.Parse(await Visitor.Write(Scene.Plan(scene.Network, [])).ReadAsStringAsync())!;
        plan["agreedWithYoungPerson"] = false;
        Assert.Equal("young-person-decides", await scene.KarinHttp.RefusedTo("/api/meetings", plan));
        plan["agreedWithYoungPerson"] = true;
        plan["id"] = Guid.NewGuid();
        var (made, again) = (await Made(scene, plan), await Made(scene, plan));
        Assert.Equal(made, again);
        plan["people"] = new JsonArray();
        plan["id"] = Guid.NewGuid();
        Assert.Equal("wrong-party", await scene.KarinHttp.RefusedTo("/api/meetings", plan));
        plan.AsObject().Remove("id");
        Assert.Equal("wrong-shape", await scene.KarinHttp.RefusedTo("/api/meetings", plan));
    }

    [Fact]
    public async Task The_type_of_what_is_begun_is_the_calls_to_say()
    {
        await using var scene = await Scene.Planned(open.House);
        var body = Beginning.ContactOf("emil", "Emil", "K");
        var contact = JsonNode.Parse(await Visitor.Write(body).ReadAsStringAsync())!;
        contact["type"] = "plan-meeting";
        Assert.Equal(RoomId.Course, Beginning.Room(await scene.KarinHttp.Posted("/api/courses", contact)).Kind);
    }

    [Fact]
    public async Task The_openapi_document_has_every_call_and_its_refusals()
    {
        using var visitor = new Visitor(open.House.Address);
        var document = await visitor.Got("/openapi/v1.json");
        var paths = document["paths"]!.AsObject();
        Assert.Contains("/api/meetings/{key}/codes", paths.Select(path => path.Key));
        Assert.All(
            paths.Where(path => path.Key.StartsWith("/api", StringComparison.Ordinal) && path.Key != "/api/session"),
            path => Assert.Contains("RefusedProblem", path.Value!.ToJsonString())
        );
        Assert.Contains("agreedWithYoungPerson", document["components"]!.ToJsonString());
        Assert.Contains("meeting-leader", document["components"]!.ToJsonString());
    }

    private static async Task<string> Made(Scene scene, JsonNode plan) =>
        (await scene.KarinHttp.Posted("/api/meetings", plan)).ToJsonString();

    /// <summary>Being listed is the effect of being invited, and follows it.</summary>
    private static async Task<List<string>> Listed(Visitor visitor, string until)
    {
        using var deadline = new CancellationTokenSource(Person.Deadline);
        while (true)
        {
            var meetings = (await visitor.Got("/api/meetings")).AsArray();
            var rooms = meetings.Select(meeting => meeting!["room"]!.GetValue<string>()).ToList();
            if (rooms.Contains(until))
                return rooms;
            deadline.Token.ThrowIfCancellationRequested();
        }
    }
}
