using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Live;

public sealed class CrowdedTests(Open open) : IClassFixture<Open>
{
    private const int Clients = 100;

    [Fact]
    public async Task Of_a_hundred_who_ask_at_once_one_has_the_floor_and_all_see_the_same_queue()
    {
        Invitee[] more =
        [
            .. Enumerable.Range(1, 16).Select(i => new Invitee(new($"gaest-{i}"), $"Gæst {i}", Part.Participant)),
        ];
        await using var scene = await Scene.Planned(open.House, more);
        var all = await scene.All();
        await scene.InDialogue(all);
        await all["freja"].Does(scene.Meeting, new EndTurn(all["karin"].Meeting(scene.Meeting).State.Floor.Turn));
        var clients = await Crowd(scene, more);

        var sent = await Task.WhenAll(clients.Select(client => client.Send(scene.Meeting, new RequestFloor())));

        Assert.All(sent, answer => Assert.Null(answer.Refusal));
        var last = sent.Max(answer => answer.Version!.Value);
        foreach (var client in clients)
            await client.SeesVersion(scene.Meeting, last);
        var floor = clients[0].Meeting(scene.Meeting).State.Floor;
        Assert.NotNull(floor.Holder);
        Assert.Equal(more.Length - 1, floor.Queue.Count);
        Assert.Equal(more.Length, floor.Queue.Select(w => w.Person).Append(floor.Holder.Value).Distinct().Count());
        Assert.All(clients, c => Assert.Equal(floor.Queue, c.Meeting(scene.Meeting).State.Floor.Queue));
        Assert.All(clients, c => Assert.Equal(floor.Holder, c.Meeting(scene.Meeting).State.Floor.Holder));
    }

    [Fact]
    public async Task Of_two_who_end_one_turn_at_once_one_does_and_nobody_is_skipped()
    {
        await using var scene = await Scene.Planned(open.House);
        var all = await scene.All();
        await scene.InDialogue(all);
        var karin = all["karin"].Meeting(scene.Meeting);
        await KarinSees(await all["freja"].Does(scene.Meeting, new EndTurn(karin.State.Floor.Turn)));
        string[] people = ["tine", "lars", "asta", "mette", "jonas"];
        foreach (var person in people)
            await KarinSees(await all[person].Does(scene.Meeting, new RequestFloor()));
        List<string> held = [];
        for (var round = 0; round < 20; round++)
        {
            var (holder, turn) = (karin.State.Floor.Holder!.Value.Value, karin.State.Floor.Turn);
            held.Add(holder);
            var sent = await Task.WhenAll(
                all[holder].Send(scene.Meeting, new EndTurn(turn)),
                all["karin"].Send(scene.Meeting, new EndTurn(turn))
            );
            var did = Assert.Single(sent, answer => answer.Refusal is null);
            Assert.IsType<StaleTurn>(Assert.Single(sent, answer => answer.Refusal is not null).Refusal);
            await KarinSees(did.Version!.Value);
            await KarinSees(await all[holder].Does(scene.Meeting, new RequestFloor()));
        }
        Assert.Equal(Enumerable.Range(0, 20).Select(i => people[i % people.Length]), held);

        Task KarinSees(long version) => all["karin"].SeesVersion(scene.Meeting, version);
    }

    /// <summary>Sixteen people, on six or seven devices each.</summary>
    private static async Task<List<Person>> Crowd(Scene scene, Invitee[] people)
    {
        List<string?> cookies = [];
        foreach (var person in people)
            cookies.Add((await scene.CameIn(person.Person.Value)).Cookie);
        List<Person> clients = [];
        for (var i = 0; i < Clients; i++)
        {
            clients.Add(await scene.Connected(people[i % people.Length].Name, cookies[i % people.Length]));
            await clients[i].Join(scene.Meeting);
            if (i < people.Length)
                await clients[i].Does(scene.Meeting, new Arrive());
        }
        return clients;
    }
}
