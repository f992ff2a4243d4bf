using System.Net;
using System.Text.Json.Nodes;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Api;

/// <summary>The figures of somebody's courses, through the door.</summary>
public sealed class ReportTests(Open open) : IClassFixture<Open>
{
    [Fact]
    public async Task It_counts_the_courses_that_one_coordinates_and_tells_of_no_fewer_than_five()
    {
        using var karin = Coordinator();
        for (var i = 1; i <= 6; i++)
        {
            var course = await karin.Contact($"ung-{i}", $"Ung {i}", "Tove");
            await karin.Start(course);
            var report = await karin.Got("/api/report");
            Assert.Equal(i < 5 ? null : i, (int?)report["courses"]);
            Assert.DoesNotContain("Ung", report.ToJsonString(), StringComparison.Ordinal);
            Assert.DoesNotContain("ung-", report.ToJsonString(), StringComparison.Ordinal);
            if (i == 5)
                Assert.Equal((0, 0), Today(report));
        }
        using var other = Coordinator();
        Assert.Null((int?)(await other.Got("/api/report"))["courses"]);
    }

    [Fact]
    public async Task It_is_for_employees_alone()
    {
        await using var scene = await Scene.Planned(open.House);
        using var freja = await scene.CameIn("freja");
        Assert.Equal(HttpStatusCode.NotFound, (await freja.Get("/api/report")).StatusCode);
        using var nobody = new Visitor(open.House.Address);
        Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.Get("/api/report")).StatusCode);
    }

    private Visitor Coordinator() =>
        new(open.House.Address, open.House.CookieOf(Scene.StaffSession($"tove-{Guid.NewGuid():N}", "Tove")));

    private static (int Open, int Talked) Today(JsonNode report)
    {
        var last = report["conflicts"]!.AsArray()[^1]!;
        return ((int)last["open"]!, (int)last["talkedAbout"]!);
    }
}
