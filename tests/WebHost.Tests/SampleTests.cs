using OpenDialogue.WebHost.Sample;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests;

public sealed class SampleTests
{
    [Fact]
    public async Task A_start_in_development_prints_a_link_that_works_for_everybody()
    {
        var folder = Directory.CreateTempSubdirectory("door-");
        await using var house = await ChildHouse.Start(ChildHouse.FreePort(), folder.FullName);
        foreach (var person in Cast.All)
        {
            using var visitor = new Visitor(house.Address);
            var link = house.LinkOf(person.Name);
            var staff = link.StartsWith(Keys.Prefix, StringComparison.Ordinal);
            if (staff)
                await visitor.Posted("/api/session/sample", new { key = link });
            else
                await visitor.Posted("/api/session/code", new { link });
            Assert.Equal(person.Key, (await visitor.Got("/api/me"))["person"]!.GetValue<string>());
            Assert.Equal(
                "eksempel-1",
                Assert.Single((await visitor.Got("/api/meetings")).AsArray())!["room"]!.GetValue<string>()[8..]
            );
        }
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_start_in_production_with_nothing_set_ends_with_the_settings_it_lacks()
    {
        var folder = Directory.CreateTempSubdirectory("door-");
        var (exitCode, said) = await ChildHouse.Fail(folder.FullName, "Production");
        Assert.Equal(78, exitCode);
        Assert.Equal(5, said.Split('\n').Length);
        Assert.All(said.Split('\n'), line => Assert.StartsWith("Door:", line));
        Assert.Empty(folder.GetFileSystemInfos());
        folder.Delete();
    }
}
