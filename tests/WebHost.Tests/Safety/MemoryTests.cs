using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Safety;

/// <summary>What is measured over the whole process is measured while nothing else runs in it.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

[Collection(nameof(Alone))]
public sealed class MemoryTests
{
    [Fact]
    public async Task Many_large_messages_leave_no_memory_behind()
    {
        await using var house = await House.Start();
        var cookie = house.CookieOf(Scene.StaffSession("karin", "Karin"));
        await Attack(house, cookie, 20);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await Attack(house, cookie, 100);
        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.True(grown < 1024 * 1024, $"{grown} bytes more");
    }

    private static async Task Attack(House house, string cookie, int times)
    {
        for (var i = 0; i < times; i++)
        {
            using var hub = await RawHub.Connect(house, cookie);
            await hub.Say(LimitTests.TooLong);
            await hub.Closed();
        }
    }
}
