using System.Text.Json.Nodes;
using OpenDialogue.WebHost.Tests.Harness;
using OpenDialogue.WebHost.Tests.Scripts;

namespace OpenDialogue.WebHost.Tests.Api;

public sealed class CoursesTests(Open open) : IClassFixture<Open>
{
    [Fact]
    public async Task A_coordinator_sees_how_far_each_of_their_courses_has_come()
    {
        using var lise = Staff("lise");
        var course = await lise.Contact("emil", "Emil", "Lise");
        await Patience.Until("the course is listed", async () => (await lise.Got("/api/courses")).AsArray().Count == 1);
        var listed = await Only(lise);
        Assert.Equal(
            ("Emil", course.ToString(), "contact", false),
            (Text(listed, "youngPerson"), Text(listed, "room"), Text(listed, "phase"), Is(listed, "consent"))
        );
        await lise.Start(course);
        listed = await Only(lise);
        Assert.Equal(("start-up", true), (Text(listed, "phase"), Is(listed, "consent")));
        using var vibeke = Staff("vibeke");
        Assert.Empty((await vibeke.Got("/api/courses")).AsArray());
    }

    [Fact]
    public async Task A_guest_sees_the_course_of_their_code_if_it_is_theirs()
    {
        await using var scene = await Scene.Planned(open.House);
        using var freja = await scene.CameIn("freja");
        Assert.Equal(scene.Course.ToString(), Text(await Only(freja), "room"));
        using var tine = await scene.CameIn("tine");
        Assert.Empty((await tine.Got("/api/courses")).AsArray());
        using var screen = await scene.CameIn(null);
        Assert.Empty((await screen.Got("/api/courses")).AsArray());
    }

    private Visitor Staff(string key) => new(open.House.Address, open.House.CookieOf(Scene.StaffSession(key, key)));

    private static async Task<JsonNode> Only(Visitor visitor) =>
        Assert.Single((await visitor.Got("/api/courses")).AsArray())!;

    private static string Text(JsonNode course, string member) => course[member]!.GetValue<string>();

    private static bool Is(JsonNode course, string member) => course[member]!.GetValue<bool>();
}
