using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.WebHost.Sample;

namespace OpenDialogue.WebHost.Tests.Harness;

/// <summary>The usual course of a meeting, as far as a test wants to come.</summary>
internal static class Course
{
    internal static async Task Opened(this Scene scene, Dictionary<string, Person> all)
    {
        await all["karin"].Does(scene.Meeting, new OpenMeeting());
        foreach (var person in all.Values.Where(p => p.Name != "karin"))
            await person.Does(scene.Meeting, new Arrive());
    }

    internal static async Task Framed(this Scene scene, Dictionary<string, Person> all)
    {
        await scene.Opened(all);
        var karin = all["karin"];
        Introduction[] told = [.. Cast.All.Select(p => new Introduction(p.Id, p.Relation))];
        await karin.Does(scene.Meeting, new BeginFraming());
        await karin.Does(scene.Meeting, new TellRoles(told));
        await karin.Does(scene.Meeting, new SetEndTime(DateTimeOffset.UtcNow.AddMinutes(75)));
        await karin.Does(scene.Meeting, new AgreeRules("Én taler ad gangen."));
        await karin.Does(scene.Meeting, new TellConfidentiality("Det bliver her."));
    }

    /// <summary>The agenda round is done and the young person has the floor.</summary>
    internal static async Task InDialogue(this Scene scene, Dictionary<string, Person> all)
    {
        await scene.Framed(all);
        var version = await all["karin"].Does(scene.Meeting, new BeginAgendaRound());
        while (true)
        {
            var karin = all["karin"].Meeting(scene.Meeting);
            await all["karin"].SeesVersion(scene.Meeting, version);
            if (karin.State.Phase == Phase.Dialogue)
                return;
            var holder = karin.State.Floor.Holder!.Value.Value;
            version = await all[holder].Does(scene.Meeting, new PassTurn(karin.State.Floor.Turn));
        }
    }

    /// <summary>Everyone has had a word, and Karin has closed.</summary>
    internal static async Task<long> Closed(this Scene scene, Dictionary<string, Person> all)
    {
        var karin = all["karin"];
        await scene.Speaks(karin, all["freja"], null);
        foreach (var facilitator in (Person[])[karin, all["omar"]])
        {
            await karin.SeesVersion(scene.Meeting, await facilitator.Does(scene.Meeting, new RequestFloor()));
            await scene.Speaks(karin, facilitator, null);
        }
        var floor = karin.Meeting(scene.Meeting).State.Floor;
        await karin.SeesVersion(scene.Meeting, await karin.Does(scene.Meeting, new BeginClosing(floor.Turn)));
        while (karin.Meeting(scene.Meeting).State.Floor.Holder is { } holder)
            await scene.Speaks(karin, all[holder.Value], $"ord fra {holder}");
        return await karin.Does(scene.Meeting, new CloseMeeting());
    }

    /// <summary>Whoever has the floor says a closing word, if they have one, and is done. Karin has seen it.</summary>
    private static async Task Speaks(this Scene scene, Person karin, Person speaker, string? word)
    {
        await speaker.SeesVersion(scene.Meeting, karin.Meeting(scene.Meeting).Version);
        var turn = speaker.Meeting(scene.Meeting).State.Floor.Turn;
        if (word is not null)
            await speaker.Does(scene.Meeting, new SayClosingWord(turn, word));
        await karin.SeesVersion(scene.Meeting, await speaker.Does(scene.Meeting, new EndTurn(turn)));
    }

    /// <summary>The shortest way to the end: the young person leaves in the framing, and Karin closes.</summary>
    internal static async Task Ended(this Scene scene)
    {
        var (karin, freja) = (await scene.Staff("karin"), await scene.Guest("freja"));
        await karin.Does(scene.Meeting, new OpenMeeting());
        await freja.Does(scene.Meeting, new Arrive());
        await karin.Does(scene.Meeting, new BeginFraming());
        await freja.Does(scene.Meeting, new LeaveMeeting());
        await karin.Does(scene.Meeting, new CloseMeeting());
    }
}
