using System.Text;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Measures;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.WebHost.Live;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Live;

/// <summary>What the young person shares of how they are, and takes back, as bytes on the wire.</summary>
public sealed class SharingTests(Open open) : IClassFixture<Open>
{
    private const string Rating = "\"progress\":";

    [Fact]
    public async Task What_was_taken_back_is_told_of_to_nobody_again()
    {
        await using var scene = await Scene.Planned(open.House);
        var (freja, karin, tine, room) = await Gathered(scene);
        await freja.Does(room, new StateGoal("sove om natten"));
        await freja.Sees("her goal", () => freja.Network(room).State.Goals.Count == 1);
        var goal = freja.Network(room).State.Goals[0].Id;
        var rated = await freja.Does(room, new RateGoal(goal, 7));
        foreach (var other in (Person[])[karin, tine])
        {
            await other.SeesVersion(room, rated);
            Assert.DoesNotContain(Rating, Known(other, room));
        }

        await freja.Does(room, new ShareProgress(goal, Audience.Network));
        foreach (var other in (Person[])[karin, tine])
            await other.Sees("what she shares", () => Known(other, room).Contains(Rating));

        var back = await freja.Does(room, new TakeBackProgress(goal));
        await karin.Does(room, new AddPerson(new("lars"), "Lars", Tie.Team));
        var lars = await scene.Guest("lars");
        foreach (var other in (Person[])[karin, tine])
            await other.Sees("that it is over", () => other.Network(room).Gone == "changed");
        foreach (var other in (Person[])[karin, tine, lars])
            for (var since = -1L; since <= back; since++)
                Assert.DoesNotContain(Rating, Bytes(await other.Ask(room.ToString(), since < 0 ? null : since)));
        await freja.SeesVersion(room, back);
        Assert.Contains(Rating, Known(freja, room));
    }

    private static async Task<(Person Freja, Person Karin, Person Tine, RoomId Room)> Gathered(Scene scene)
    {
        var karin = await scene.Staff("karin");
        await karin.Does(scene.Network, new AddPerson(new("tine"), "Tine", Tie.Private, "mor"));
        var (freja, tine) = (await scene.Guest("freja"), await scene.Guest("tine"));
        foreach (var person in (Person[])[freja, karin, tine])
            await person.Join(scene.Network);
        return (freja, karin, tine, scene.Network);
    }

    private static string Known(Person person, RoomId room)
    {
        var (text, bodies) = person.Glimpse(room);
        return text + string.Concat(bodies);
    }

    private static string Bytes(Joined joined)
    {
        Assert.Null(joined.Refusal);
        return string.Concat(
            (joined.Entries ?? [])
                .Cast<RawJson?>()
                .Append(joined.View)
                .OfType<RawJson>()
                .Select(raw => Encoding.UTF8.GetString(raw.Utf8.Span))
        );
    }
}
