using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Live;

public sealed class DepartureTests(Open open) : IClassFixture<Open>
{
    private const int Times = 20;

    [Fact]
    public async Task Whoever_is_removed_sees_nothing_of_what_comes_after()
    {
        await using var scene = await Scene.Planned(open.House);
        var all = await scene.All();
        await scene.InDialogue(all);
        for (var time = 0; time < Times; time++)
        {
            var talk = Task.WhenAll(Talk(scene, all["mette"]), Talk(scene, all["jonas"]), Talk(scene, all["asta"]));
            var removed = await all["freja"].Does(scene.Meeting, new RemovePerson(new("lars")));
            await talk;
            await all["lars"].Sees("that they are out", () => all["lars"].Meeting(scene.Meeting).Gone == "removed");
            var lars = all["lars"].Meeting(scene.Meeting);
            Assert.Equal(0, lars.Late);
            Assert.True(lars.Version < removed, $"saw {lars.Version}, was removed by {removed}");
            Assert.IsType<NotFound>((await all["lars"].Join(scene.Meeting, lars.Version)).Refusal);
            Assert.IsType<NotFound>(await all["lars"].IsRefused(scene.Meeting, new Arrive()));
            await all["freja"].Does(scene.Meeting, new InvitePerson(new("lars"), "Lars", Part.Participant));
            await all["lars"].Join(scene.Meeting);
            await all["lars"].Does(scene.Meeting, new Arrive());
        }
    }

    [Fact]
    public async Task When_the_meeting_is_closed_the_big_screen_goes_dark()
    {
        await using var scene = await Scene.Planned(open.House);
        var all = await scene.All();
        var screen = await scene.Screen();
        await screen.Join(scene.Meeting);
        await scene.InDialogue(all);
        await scene.Closed(all);
        await screen.Sees("the close", () => screen.Meeting(scene.Meeting).Gone == "closed");
        Assert.Equal(0, screen.Meeting(scene.Meeting).Late);
        Assert.IsType<NotFound>((await screen.Join(scene.Meeting)).Refusal);
    }

    private static async Task Talk(Scene scene, Person person)
    {
        for (var i = 0; i < 5; i++)
        {
            await person.Does(scene.Meeting, new RequestFloor());
            await person.Does(scene.Meeting, new WithdrawRequest());
        }
    }
}
