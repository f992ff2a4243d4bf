using Microsoft.Extensions.DependencyInjection;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Live;

/// <summary>What is committed while somebody joins, just after the room was read for them.</summary>
public sealed class JoinTests
{
    [Fact]
    public async Task What_is_committed_after_the_reading_is_told_after_the_answer()
    {
        await using var house = await House.Start(HeldRooms.Put);
        await using var scene = await Scene.Planned(house);
        var (karin, tine) = (await scene.Staff("karin"), await scene.Guest("tine"));
        await karin.Join(scene.Meeting);
        var opened = 0L;
        var joined = await While(
            house,
            tine,
            scene,
            async () => opened = await karin.Does(scene.Meeting, new OpenMeeting())
        );
        Assert.Equal(opened - 1, joined.Version);
        await tine.SeesVersion(scene.Meeting, opened);
        Assert.Equal(Phase.Lobby, tine.Meeting(scene.Meeting).State.Phase);
    }

    [Fact]
    public async Task Whoever_is_removed_after_the_reading_is_not_let_in()
    {
        await using var house = await House.Start(HeldRooms.Put);
        await using var scene = await Scene.Planned(house);
        var (karin, freja, tine) = (await scene.Staff("karin"), await scene.Guest("freja"), await scene.Guest("tine"));
        await karin.Join(scene.Meeting);
        await karin.Does(scene.Meeting, new OpenMeeting());
        await freja.Does(scene.Meeting, new Arrive());
        var joined = await While(house, tine, scene, () => freja.Does(scene.Meeting, new RemovePerson(new("tine"))));
        Assert.IsType<NotFound>(joined.Refusal);
        await karin.SeesVersion(scene.Meeting, await karin.Does(scene.Meeting, new TakeSeat(24)));
        Assert.Empty(tine.Meeting(scene.Meeting).Bodies);
    }

    /// <summary>Joins, and lets something happen once the room has been read and before the reading is used.</summary>
    private static async Task<WebHost.Live.Joined> While(House house, Person joiner, Scene scene, Func<Task> happens)
    {
        var rooms = house.Services.GetRequiredService<HeldRooms>();
        rooms.AfterRead = async caller =>
        {
            if (caller.Person.Value != joiner.Name)
                return;
            rooms.AfterRead = _ => Task.CompletedTask;
            await happens();
        };
        return await joiner.Join(scene.Meeting);
    }
}
