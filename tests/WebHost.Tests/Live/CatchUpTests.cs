using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.WebHost.Live;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Live;

public sealed class CatchUpTests(Open open) : IClassFixture<Open>
{
    [Fact]
    public async Task Whoever_comes_back_from_any_version_ends_with_the_same_state()
    {
        await using var scene = await Scene.Planned(open.House);
        var all = await scene.All();
        var start = all["tine"].Meeting(scene.Meeting);
        var first = await all["tine"].Ask(scene.Meeting.ToString());
        await scene.InDialogue(all);
        await all["tine"].SeesVersion(scene.Meeting, all["karin"].Meeting(scene.Meeting).Version);

        for (var version = first.Version; version <= start.Version; version++)
        {
            var behind = new Followed<Meeting, MeetingCommand, MeetingEvent>(scene.Meeting, new MeetingRules());
            behind.Apply(first);
            foreach (var body in start.Bodies.Take((int)(version - first.Version)))
                behind.Apply(Said(scene.Meeting, behind.Version + 1, body));
            behind.Apply(await all["asta"].Ask(scene.Meeting.ToString(), version));
            Assert.Equal(start.Text, behind.Text);
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(100_000)]
    public async Task A_version_that_the_room_never_had_gives_a_fresh_view(long since)
    {
        await using var scene = await Scene.Planned(open.House);
        var tine = await scene.Guest("tine");
        var joined = await tine.Join(scene.Meeting, since);
        Assert.NotNull(joined.View);
        Assert.Equal(1, joined.Version);
    }

    [Fact]
    public async Task Nothing_falls_between_joining_and_what_comes_after()
    {
        await using var scene = await Scene.Planned(open.House);
        var all = await scene.All();
        await scene.InDialogue(all);
        var lars = (await scene.CameIn("lars")).Cookie;
        var talk = Task.WhenAll(all.Values.Where(p => p.Name != "freja").Select(p => Ask(scene, p, 40)));
        List<Person> joiners = [];
        while (!talk.IsCompleted || joiners.Count < 10)
        {
            joiners.Add(await scene.Connected($"lars {joiners.Count}", lars));
            await joiners[^1].Join(scene.Meeting);
        }
        var last = (await talk).Max();
        foreach (var joiner in joiners.Append(all["karin"]))
            await joiner.SeesVersion(scene.Meeting, last);
        Assert.All(joiners, j => Assert.Equal(all["karin"].Meeting(scene.Meeting).Text, j.Meeting(scene.Meeting).Text));
    }

    private static async Task<long> Ask(Scene scene, Person person, int times)
    {
        var version = 0L;
        for (var i = 0; i < times; i++)
        {
            await person.Does(scene.Meeting, new RequestFloor());
            version = await person.Does(scene.Meeting, new WithdrawRequest());
        }
        return version;
    }

    private static EntriesSaid Said(RoomId room, long version, string body) =>
        new(room.ToString(), version, version, default, [new(System.Text.Encoding.UTF8.GetBytes(body))]);
}
