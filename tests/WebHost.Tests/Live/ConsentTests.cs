using System.Text.Json;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Live;

/// <summary>A network begins with a recorded consent (feature 1), whichever way somebody comes.</summary>
public sealed class ConsentTests(Open open) : IClassFixture<Open>
{
    [Fact]
    [Feature(1)]
    public async Task Without_a_recorded_consent_no_door_opens_a_network()
    {
        await using var scene = await Scene.Planned(open.House);
        var karin = await scene.Staff("karin");
        var course = await scene.KarinHttp.Contact("emil", "Emil", "Karin");
        var network = RoomId.NetworkOf(course);

        Assert.Equal("consent-missing", await scene.KarinHttp.RefusedTo(Start(course), new { id = Guid.NewGuid() }));
        Assert.IsType<ConsentMissing>(await karin.IsRefused(course, new StartCourse()));
        var opening = new OpenNetwork("Eksempelkommune", new("emil"), "Emil", new("karin"), "Karin");
        Assert.IsType<ConsentMissing>(await karin.IsRefused(network, opening));
        using var old = await scene.KarinHttp.Post("/api/networks", new { id = Guid.NewGuid(), youngPerson = "emil" });
        Assert.Equal(404, (int)old.StatusCode);
        Assert.Equal("not-found", await scene.KarinHttp.RefusedTo("/api/meetings", Scene.Plan(network, [])));
        Assert.IsType<NotFound>((await karin.Join(network)).Refusal);

        await scene.KarinHttp.Start(course);
        Assert.Null((await karin.Join(network)).Refusal);
        Assert.Equal("Emil", Assert.Single(karin.Network(network).State.People, p => p.Id.Value == "emil").Name);
    }

    [Fact]
    public async Task A_consent_that_is_not_whole_is_refused_with_who_is_missing()
    {
        await using var scene = await Scene.Planned(open.House);
        var course = await scene.KarinHttp.Contact("ali", "Ali", "Karin", age: 13);
        using var response = await scene.KarinHttp.Post($"/api/courses/{course.Key}/consents", Beginning.Consent());
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var refusal = problem.RootElement.GetProperty("refusal");
        Assert.Equal("consent-incomplete", refusal.GetProperty("code").GetString());
        Assert.Equal(["custody-holder", "other-custody-holder"], Texts(refusal.GetProperty("consenters")));
        await scene.KarinHttp.Start(course, age: 13);
    }

    [Fact]
    public async Task A_start_that_is_sent_again_has_one_effect_and_the_same_answer()
    {
        await using var scene = await Scene.Planned(open.House);
        var course = await scene.KarinHttp.Contact("emil", "Emil", "Karin");
        await scene.KarinHttp.Posted($"/api/courses/{course.Key}/consents", Beginning.Consent());
        var start = new { id = Guid.NewGuid() };
        var answers = new[]
        {
            (await scene.KarinHttp.Posted(Start(course), start)).ToJsonString(),
            (await scene.KarinHttp.Posted(Start(course), start)).ToJsonString(),
        };
        Assert.Equal(answers[0], answers[1]);
        var karin = await scene.Staff("karin");
        Assert.Equal(1, (await karin.Join(RoomId.NetworkOf(course))).Version);
    }

    [Fact]
    public async Task The_young_person_reads_in_the_course_what_was_recorded_of_them()
    {
        await using var scene = await Scene.Planned(open.House);
        var freja = await scene.Guest("freja");
        await freja.Join(scene.Course);
        var course = freja.Course(scene.Course).State;
        Assert.Equal("jeg ka' ikk' mer' 😴", course.Contact!.FirstSentence);
        Assert.Equal(CoursePhase.StartUp, course.Phase);
        Assert.IsType<NotYourPart>(await freja.IsRefused(scene.Course, new StartCourse()));
        Assert.IsType<NotFound>((await (await scene.Guest("tine")).Join(scene.Course)).Refusal);
    }

    private static string Start(RoomId course) => $"/api/courses/{course.Key}/start";

    private static IEnumerable<string?> Texts(JsonElement list) => list.EnumerateArray().Select(e => e.GetString());
}
