using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.WebHost.Sample;
using OpenDialogue.WebHost.Tests.Harness;
using OpenDialogue.WebHost.Tests.Scripts;

namespace OpenDialogue.WebHost.Tests.Live;

public sealed class KillTests
{
    private static readonly RoomId Meeting = new(RoomId.Meeting, "eksempel-1");
    private static readonly RoomId Network = new(RoomId.Network, "freja");

    [Theory]
    [InlineData("KILL")]
    [InlineData("TERM")]
    [Feature(79)]
    public async Task However_the_host_ends_after_a_new_start_everybody_goes_on_and_nothing_is_gone(string signal)
    {
        var folder = Directory.CreateTempSubdirectory("door-");
        var port = ChildHouse.FreePort();
        await using var first = await ChildHouse.Start(port, folder.FullName);
        var cookies = await ComeIn(first);
        var all = await Connect(first.Address, cookies);
        await all["karin"].Does(Meeting, new OpenMeeting());
        foreach (var person in all.Values.Where(p => p.Name != "karin"))
            await person.Does(Meeting, new Arrive());
        var talking = all.Values.Where(p => p.Name != "freja").Select(p => TalkUntilCut(p)).ToList();
        var goals = StateUntilCut(all["freja"]);
        await all["karin"].Sees("that they talk", () => all["karin"].Meeting(Meeting).Version > 60);
        await first.End(signal);
        var acknowledged = (await Task.WhenAll(talking)).Max();
        var stated = await goals;

        await using var second = await ChildHouse.Start(port, folder.FullName);
        var back = await Connect(second.Address, cookies, all);
        var last = await back["karin"].Does(Meeting, new TakeSeat(24));
        foreach (var person in back.Values)
            await person.SeesVersion(Meeting, last);

        Assert.True(last > acknowledged, $"{acknowledged} were acknowledged, and now it is {last}");
        await Patience.Until("all have seen the same", () => Task.FromResult(HaveSeenTheSame(back.Values)));
        await back["freja"].Join(Network);
        var kept = back["freja"].Network(Network).State.Goals.Select(goal => goal.Text);
        Assert.Empty(stated.Except(kept));
        await Dispose(all, back);
        folder.Delete(recursive: true);
    }

    /// <summary>An entry may still be on its way to some, as somebody's absence is noted at any moment.</summary>
    private static bool HaveSeenTheSame(IEnumerable<Person> people)
    {
        var seen = people.Select(p => p.Glimpse(Meeting)).ToList();
        // Who was far behind has got a view instead of the entries before it.
        var shortest = seen.Min(s => s.Bodies.Count);
        return seen.All(s =>
            s.Text == seen[0].Text && s.Bodies.TakeLast(shortest).SequenceEqual(seen[0].Bodies.TakeLast(shortest))
        );
    }

    private static async Task<Dictionary<string, string>> ComeIn(ChildHouse house)
    {
        Dictionary<string, string> cookies = [];
        foreach (var person in Cast.All)
        {
            using var visitor = new Visitor(house.Address);
            var link = house.LinkOf(person.Name);
            if (link.StartsWith(Keys.Prefix, StringComparison.Ordinal))
                await visitor.Posted("/api/session/sample", new { key = link });
            else
                await visitor.Posted("/api/session/code", new { link });
            cookies[person.Key] = visitor.Cookie!;
        }
        return cookies;
    }

    private static async Task<Dictionary<string, Person>> Connect(
        Uri address,
        Dictionary<string, string> cookies,
        Dictionary<string, Person>? before = null
    )
    {
        Dictionary<string, Person> all = [];
        foreach (var (name, cookie) in cookies)
        {
            var person = all[name] = await Person.Connect(name, address, cookie);
            if (before is not null)
                person.Remember(before[name], Meeting);
            await person.Join(Meeting, before?[name].Meeting(Meeting).Version);
        }
        return all;
    }

    /// <summary>The last version that was acknowledged to this person.</summary>
    private static async Task<long> TalkUntilCut(Person person)
    {
        var last = 0L;
        for (var seat = 0; ; seat++)
            try
            {
                last = Math.Max(last, await Paced(person, Meeting, new TakeSeat(9 + (seat % 15))));
            }
            catch (Exception cut) when (cut is not Xunit.Sdk.XunitException)
            {
                return last;
            }
    }

    private static async Task<List<string>> StateUntilCut(Person freja)
    {
        List<string> stated = [];
        for (var number = 1; ; number++)
            try
            {
                if (await Paced(freja, Network, new StateGoal($"mål {number}")) > 0)
                    stated.Add($"mål {number}");
            }
            catch (Exception cut) when (cut is not Xunit.Sdk.XunitException)
            {
                return stated;
            }
    }

    /// <summary>The version, or 0 where it was refused; who is told to slow down does.</summary>
    private static async Task<long> Paced(Person person, RoomId room, IRoomCommand command)
    {
        var sent = await person.Send(room, command);
        if (sent.Refusal is TooFast)
            await Task.Delay(100);
        return sent.Version ?? 0;
    }

    private static async Task Dispose(params Dictionary<string, Person>[] all)
    {
        foreach (var person in all.SelectMany(people => people.Values))
            await person.DisposeAsync();
    }
}
