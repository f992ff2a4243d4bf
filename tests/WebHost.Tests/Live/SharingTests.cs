using System.Text;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Courses;
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

    [Fact]
    [Feature(52)]
    public async Task A_score_is_seen_by_nobody_else_before_it_is_shared_nor_after_it_is_taken_back()
    {
        await using var scene = await Scene.Planned(open.House);
        var (freja, karin, tine, network) = await Gathered(scene);
        await freja.Join(scene.Course);
        await karin.Join(scene.Course);
        Assert.Equal(new NotFound(), (await tine.Ask(scene.Course.ToString())).Refusal);
        var answered = await freja.Does(scene.Course, new AnswerMeasure(Instrument.Who5, [2, 1, 2, 1, 2]));
        await freja.Sees("her score", () => freja.Course(scene.Course).State.Answers.Any(a => a.Score == 32));
        await karin.SeesVersion(scene.Course, answered);
        Assert.DoesNotContain("who5", Known(karin, scene.Course));

        var measure = freja.Course(scene.Course).State.Answers[0].Id;
        await freja.Does(scene.Course, new ShareScore(measure, Audience.Network));
        await karin.Sees("the score", () => karin.Course(scene.Course).State.SharedScores.Any(s => s.Score == 32));
        await tine.Sees("the score", () => tine.Network(network).State.Scores.Any(s => s.Score == 32));
        Assert.DoesNotContain("[2,1,2,1,2]", Known(karin, scene.Course) + Known(tine, network));

        var back = await freja.Does(scene.Course, new TakeBackScore(measure));
        await karin.Sees("that it is over", () => karin.Course(scene.Course).Gone == "changed");
        await tine.Sees("that it is over", () => tine.Network(network).Gone == "changed");
        for (var since = -1L; since <= back + 3; since++)
        {
            var from = since < 0 ? default(long?) : since;
            Assert.DoesNotContain("who5", Bytes(await karin.Ask(scene.Course.ToString(), from)));
            foreach (var other in (Person[])[karin, tine])
                Assert.DoesNotContain("who5", Bytes(await other.Ask(network.ToString(), from)));
        }
        Assert.Contains("[2,1,2,1,2]", Known(freja, scene.Course));
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
