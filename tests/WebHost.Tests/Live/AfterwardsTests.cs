using System.Net;
using System.Text.Json.Nodes;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Measures;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Identity;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Live;

/// <summary>What is asked after a meeting, through the real doors.</summary>
public sealed class AfterwardsTests(Open open) : IClassFixture<Open>
{
    private static readonly AnswerForm Heard = new(FormStatement.Heard, Degree4.Lesser);

    [Fact]
    [Feature(49)]
    public async Task A_guest_answers_at_once_when_it_is_over_and_nobody_else_learns_what()
    {
        await using var scene = await Scene.Planned(open.House);
        var all = await scene.All();
        await all["karin"].Does(scene.Meeting, new OpenMeeting());
        foreach (var (name, person) in all)
            if (name != "karin")
                await person.Does(scene.Meeting, new Arrive());
        await all["freja"].Does(scene.Meeting, new StopMeeting());

        var tine = all["tine"];
        await tine.Sees("that it is over", () => tine.Meeting(scene.Meeting).State.Phase == Phase.Closed);
        await Asked(scene, "tine", isAsked: true);
        var version = await tine.Does(scene.Meeting, Heard);
        await tine.Sees(
            "the answer",
            () => tine.Meeting(scene.Meeting).State.Forms is [{ Answers: [Degree4.Lesser, ..] }]
        );
        await Asked(scene, "tine", isAsked: false);

        foreach (var (_, other) in all.Where(p => p.Key != "tine"))
        {
            await other.SeesVersion(scene.Meeting, version);
            var (view, entries) = other.Glimpse(scene.Meeting);
            Assert.DoesNotContain("lesser", view + string.Concat(entries), StringComparison.Ordinal);
            Assert.DoesNotContain("form-answered", string.Concat(entries), StringComparison.Ordinal);
        }
    }

    [Fact]
    [Feature(50)]
    public async Task The_young_person_and_the_coordinator_follow_the_elements_from_meeting_to_meeting()
    {
        await using var scene = await Scene.Planned(open.House);
        var (karin, freja) = (await scene.Staff("karin"), await scene.Guest("freja"));
        using var hers = await scene.CameIn("freja");
        using var tines = await scene.CameIn("tine");
        await karin.Does(scene.Meeting, new OpenMeeting());
        await freja.Does(scene.Meeting, new Arrive());
        await karin.Does(scene.Meeting, new BeginFraming());
        await freja.Does(scene.Meeting, new StopMeeting());
        await karin.Does(scene.Meeting, new RateElement(6, Shown.Partly));
        var path = await Noted(scene);
        foreach (var reader in (Visitor[])[scene.KarinHttp, hers])
        {
            var held = (await reader.Got(path)).AsArray().Single()!;
            Assert.Equal(scene.Meeting.ToString(), held["meeting"]!.GetValue<string>());
            Assert.Equal(12, held["elements"]!.AsArray().Count);
            Assert.Equal(("yes", "partly", "no"), (Said(held, 1), Said(held, 6), Said(held, 10)));
        }
        Assert.Equal(HttpStatusCode.NotFound, (await tines.Get(path)).StatusCode);
    }

    [Fact]
    public async Task What_was_agreed_comes_up_in_the_next_meeting_for_those_who_may_know()
    {
        await using var scene = await Scene.Planned(open.House);
        var all = await scene.All();
        await Talk(scene, all);
        var told = await Agree(scene, all["asta"], "ringe til skolen");
        await all["freja"].Does(scene.Meeting, new CallSmallerCircle([new("tine")]));
        await all["asta"]
            .Sees("that Tine is out", () => all["asta"].Meeting(scene.Meeting).State.Circle is { Begun: true });
        var hidden = await Agree(scene, all["asta"], "hemmelig aftale");
        await all["freja"].Does(scene.Meeting, new StopMeeting());
        await Noted(scene);

        var next = Beginning.Room(await scene.KarinHttp.Posted("/api/meetings", Scene.Plan(scene.Network, [])));
        Dictionary<string, Person> people = [];
        foreach (var person in (string[])["freja", "asta", "tine"])
        {
            people[person] = await scene.Connected(person, await Cookie(scene, next, person));
            await people[person].Join(next);
        }
        await all["karin"].Does(next, new OpenMeeting());
        foreach (var (name, person) in people)
        {
            Guid[] known = name == "tine" ? [told] : [told, hidden];
            await person.Sees("what was agreed", () => person.Meeting(next).State.Carried.Count > 0);
            Assert.Equal(known, person.Meeting(next).State.Carried.Select(a => a.Id));
            var (view, entries) = person.Glimpse(next);
            Assert.Equal(name != "tine", (view + string.Concat(entries)).Contains("hemmelig aftale"));
        }
        await all["karin"].Join(scene.Course);
        Assert.DoesNotContain("ringe til skolen", all["karin"].Glimpse(scene.Course).Text, StringComparison.Ordinal);
    }

    /// <summary>From the opening to where one talks freely.</summary>
    private static async Task Talk(Scene scene, Dictionary<string, Person> all)
    {
        var (room, karin) = (scene.Meeting, all["karin"]);
        await karin.Does(room, new OpenMeeting());
        foreach (var name in (string[])["freja", "asta", "tine"])
            await all[name].Does(room, new Arrive());
        await karin.Does(room, new BeginFraming());
        await karin.Does(room, new TellRoles([]));
        await karin.Does(room, new SetEndTime(DateTimeOffset.UtcNow.AddMinutes(75)));
        await karin.Does(room, new AgreeRules("Én taler ad gangen."));
        await karin.Does(room, new TellConfidentiality("Notatet læses op."));
        await karin.Does(room, new BeginAgendaRound());
        var (turn, order) = (1, (string[])["freja", "asta", "tine", "freja"]);
        foreach (var name in order)
            await all[name].Does(room, new EndTurn(turn++));
    }

    private static async Task<Guid> Agree(Scene scene, Person who, string what)
    {
        var id = Guid.NewGuid();
        var draft = new DraftAgreement(what, [new(who.Name)], "fredag");
        await who.Does(scene.Meeting, draft.WithId(id));
        await who.Does(scene.Meeting, new AcceptAgreement(id));
        return id;
    }

    private static async Task<string?> Cookie(Scene scene, RoomId meeting, string person)
    {
        var code = await scene.KarinHttp.Posted($"/api/meetings/{meeting.Key}/codes", new { person });
        using var visitor = new Visitor(scene.House.Address);
        await visitor.Posted("/api/session/code", new { code = code["code"]!.GetValue<string>() });
        return visitor.Cookie;
    }

    /// <summary>Waits until the course knows that the meeting was held; answers where its elements are.</summary>
    private static async Task<string> Noted(Scene scene)
    {
        var path = $"/api/courses/{scene.Course.Key}/fidelity";
        await Scripts.Patience.Until(
            "the course knows of the meeting",
            async () => (await scene.KarinHttp.Got(path)).AsArray().Count == 1
        );
        return path;
    }

    private static string Said(JsonNode held, int element) => held["elements"]![element - 1]!.GetValue<string>();

    private static async Task Asked(Scene scene, string person, bool isAsked)
    {
        var rooms = (IRooms)scene.House.Services.GetService(typeof(IRooms))!;
        await Scripts.Patience.Until(
            isAsked ? $"{person} is asked" : $"{person} is asked no more",
            async () => (await rooms.LookAtPerson(new(person))).State!.Forms.Contains(scene.Meeting) == isAsked
        );
    }
}
