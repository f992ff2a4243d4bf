using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Measures;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Scripts;

/// <summary>Script H9: the fourth meeting of four, and the end of a course.</summary>
public sealed class H9Ending
{
    private const string Eat = "ha' nogen at spise med på søndage 🍲";
    private const string Bus = "tage bussen alene";
    private const string Licence = "få kørekort";
    private const string SeesItSo = "sådan ser jeg det: nu kan jeg selv 🚌";

    private readonly ShiftedClock clock = new();

    [Fact]
    [Feature(14)]
    [Feature(40)]
    [Feature(45)]
    [Feature(47)]
    [Feature(53)]
    public async Task It_runs_as_the_script_says()
    {
        await using var house = await House.Start(b =>
        {
            House.MakeRoomy(b);
            b.Services.AddSingleton<TimeProvider>(clock);
        });
        await using var stage = await Stage.Set(
            house,
            Role.Centre("Emil", 22),
            Role.Private("Nick"),
            Role.Professional("Rikke", "bostøtte", "Socialpsykiatrien"),
            Role.Leader("Karin"),
            Role.Reflector("Omar"),
            Role.Reflector("Pia")
        );
        await TheFirstThree(stage);
        clock.Ahead = TimeSpan.FromDays(100);
        await stage.PlanNext("emil", "nick", "rikke", "karin", "omar");
        await GoalsAndScores(stage);
        await TheFourthMeeting(stage);
        await TheEndIsEmils(house, stage);
        await LooksBack(house, stage);
        await TakesACopy(house, stage);
        await IsFiled(house, stage);
        await NobodyAsksLater(house, stage);
    }

    /// <summary>In the second, Pia is there for Omar.</summary>
    private static async Task TheFirstThree(Stage stage)
    {
        foreach (var (number, reflector) in ((string[])["omar", "pia", "omar"]).Index())
        {
            if (number > 0)
                await stage.PlanNext("emil", "karin", reflector);
            await stage.Does("karin", new OpenMeeting());
            await stage.Does("emil", new Arrive());
            await stage.Does(reflector, new Arrive());
            await stage.Does("karin", new BeginFraming());
            await stage.Does("emil", new StopMeeting());
        }
        var emil = stage["emil"];
        foreach (var goal in (string[])[Eat, Bus, Licence])
            await stage.Says("emil", new StateGoal(goal));
        await Rates(stage, Eat, 1);
        await Rates(stage, Bus, 4);
        await emil.Join(stage.Course);
        await emil.Does(stage.Course, new AnswerMeasure(Instrument.Who5, [2, 1, 2, 1, 2]));
        Assert.Equal(
            new LicenceMissing(Instrument.Swemwbs),
            await emil.IsRefused(stage.Course, new AnswerMeasure(Instrument.Swemwbs, [2, 2, 2, 3, 3, 2, 3]))
        );
        await stage["karin"].Does(stage.Course, new RecordLicence(Instrument.Swemwbs, "WM-1234"));
        await emil.Does(stage.Course, new AnswerMeasure(Instrument.Swemwbs, [2, 2, 2, 3, 3, 2, 3]));
        await emil.Sees(
            "his scores",
            () => emil.Course(stage.Course).State.Answers.Select(a => a.Score).SequenceEqual([32m, 16.88m])
        );
    }

    /// <summary>He sees first, and shares goals only.</summary>
    private static async Task GoalsAndScores(Stage stage)
    {
        var emil = stage["emil"];
        await emil.Join(stage.Course);
        await Rates(stage, Eat, 8);
        await Rates(stage, Bus, 4);
        await stage.Says("emil", new DropGoal(IdOf(stage, Licence)));
        await emil.Does(stage.Course, new AnswerMeasure(Instrument.Who5, [3, 3, 3, 3, 3]));
        await emil.Does(stage.Course, new AnswerMeasure(Instrument.Swemwbs, [3, 3, 4, 3, 4, 3, 4]));
        await emil.Sees("his scores", () => emil.Course(stage.Course).State.Answers.Count == 4);
        Assert.Equal((60m, 21.54m), (ScoreAt(2), ScoreAt(3)));
        await stage.Says("emil", new ShareProgress(IdOf(stage, Eat), Audience.Network));
        var rikke = stage.Goals("rikke");
        Assert.Equal([1, 8], rikke.SharedProgress.Single().Ratings.Select(r => r.Progress));
        Assert.Empty(rikke.Scores);
        Assert.Empty(rikke.Ratings);

        decimal? ScoreAt(int index) => emil.Course(stage.Course).State.Answers[index].Score;
    }

    private static async Task TheFourthMeeting(Stage stage)
    {
        await stage.Does("karin", new OpenMeeting());
        foreach (var person in (string[])["emil", "nick", "rikke", "omar"])
            await stage.Does(person, new Arrive());
        await stage.Framed("karin", "Én taler ad gangen.");
        await stage.AgendaLine("emil", "jeg vil gerne slutte af");
        await stage.AgendaLine("nick", null);
        await stage.AgendaLine("rikke", "hvad sker der så bagefter");
        await stage.Does("emil", new EndTurn(stage.Turn));
        await stage.Does("karin", new BeginClosing(stage.Turn));
        foreach (var person in (string[])["emil", "nick", "rikke"])
            await stage.Speaks(person);
        await stage.Does("rikke", new SayViewOnMore("vi ville gerne fortsætte"));
        await stage.Does("emil", new AnswerMoreMeetings(MoreMeetingsAnswer.End, "nu kan jeg selv"));
        await stage.Does("karin", new MarkNoDecision());
        await stage.Does("karin", new WriteNote("Vi talte om søndage og om bussen."));
        await stage.Does("karin", new ReadNote());
        await stage.Does("emil", new SeeItSo(SeesItSo));
        await stage.Does("karin", new CloseMeeting());
        Assert.Equal("vi ville gerne fortsætte", stage.Seen("emil").ViewsOnMore.Single().Text);
    }

    private static async Task TheEndIsEmils(House house, Stage stage)
    {
        var (emil, karin) = (stage["emil"], stage["karin"]);
        await emil.Sees("the end", () => emil.Course(stage.Course).State.Phase == CoursePhase.Ending);
        Assert.Equal("nu kan jeg selv", emil.Course(stage.Course).State.Ending!.Words);
        Assert.IsType<NotYourPart>(await karin.IsRefused(stage.Course, new ResumeCourse()));
        using (var http = new Visitor(house.Address, stage.StaffCookie("karin")))
            Assert.Equal("young-person-decides", await http.RefusedTo("/api/meetings", Scene.Plan(stage.Network, [])));
        Assert.Equal(new NotFound(), await stage["rikke"].IsRefused(stage.Course, new ResumeCourse()));
    }

    private static async Task LooksBack(House house, Stage stage)
    {
        using var http = await ByHisOwnCode(house, stage);
        var back = await http.Got($"/api/courses/{stage.Course.Key}/look-back");
        Assert.Equal(
            [(Eat, 1, 8, 7, false), (Bus, 4, 4, 0, false), (Licence, -1, -1, -1, true)],
            back["goals"]!
                .AsArray()
                .Select(g =>
                    (Text(g, "text"), Number(g, "first"), Number(g, "last"), Number(g, "change"), Is(g, "dropped"))
                )
        );
        Assert.Equal(3.5m, back["meanChange"]!.GetValue<decimal>());
        Assert.Equal(
            [("who5", 28m), ("swemwbs", 4.66m)],
            back["measures"]!.AsArray().Select(m => (Text(m, "instrument"), m!["change"]!.GetValue<decimal>()))
        );
        Assert.Equal((4, 75m), (Number(back, "meetings"), back["continuity"]!.GetValue<decimal>()));
    }

    /// <summary>The meetings are over, and he still has a way in.</summary>
    private static async Task<Visitor> ByHisOwnCode(House house, Stage stage)
    {
        using var karin = new Visitor(house.Address, stage.StaffCookie("karin"));
        var code = await karin.Posted($"/api/courses/{stage.Course.Key}/codes", new { });
        var emil = new Visitor(house.Address);
        var cameIn = await emil.Posted("/api/session/code", new { code = Text(code, "code") });
        Assert.Null(cameIn["room"]);
        return emil;
    }

    private static async Task TakesACopy(House house, Stage stage)
    {
        using var http = await ByHisOwnCode(house, stage);
        using var page = await http.Get($"/api/courses/{stage.Course.Key}/copy.html");
        Assert.Equal("attachment", page.Content.Headers.ContentDisposition!.DispositionType);
        var html = await page.Content.ReadAsStringAsync();
        var json = await http.Got($"/api/courses/{stage.Course.Key}/copy.json");
        var stored = Texts(json).ToHashSet();
        Assert.Superset(
            new HashSet<string> { Eat, Bus, SeesItSo, "jeg vil gerne slutte af", "vi ville gerne fortsætte" },
            stored
        );
        // Whatever anybody wrote is in the copy to read, sign by sign; keys and times have no space in them.
        foreach (var words in stored.Where(text => text.Contains(' ', StringComparison.Ordinal)))
            Assert.Contains(words, html);
        Assert.Equal(4, json["meetings"]!.AsArray().Count);
    }

    /// <summary>His goals first, in his words; the note as it was read; nothing of how he is, and nothing of who spoke when.</summary>
    private static async Task IsFiled(House house, Stage stage)
    {
        var path = $"/api/courses/{stage.Course.Key}/case-file?case=2026-0042";
        using (var omar = new Visitor(house.Address, stage.StaffCookie("omar")))
        using (var refused = await omar.Get(path))
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        using var karin = new Visitor(house.Address, stage.StaffCookie("karin"));
        var file = await karin.Got(path);
        Assert.Equal(
            ["caseReference", "madeOn", "youngPerson", "plan", "goals", "professionalGoals", "meetings"],
            file.AsObject().Select(member => member.Key)
        );
        Assert.Equal(("2026-0042", "youth-plan"), (Text(file, "caseReference"), Text(file, "plan")));
        Assert.Equal(
            [(Eat, true), (Bus, true)],
            file["goals"]!.AsArray().Select(g => (Text(g, "text"), Is(g, "inOwnWords")))
        );
        var note = file["meetings"]!.AsArray().Single()!;
        Assert.Equal(("Vi talte om søndage og om bussen.", SeesItSo), (Text(note, "text"), Text(note, "seesItSo")));
        var all = file.ToJsonString();
        foreach (var hidden in (string[])["who5", "swemwbs", "score", "slutte af", "fortsætte", "turn", "voice"])
            Assert.DoesNotContain(hidden, all, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task NobodyAsksLater(House house, Stage stage)
    {
        var emil = stage["emil"];
        var journal = house.Services.GetRequiredService<IJournal>();
        await emil.Does(stage.Course, new ChooseLater(true));
        Assert.Contains(await journal.Duties(DateTimeOffset.MaxValue), duty => duty.Room == stage.Course);
        await emil.Does(stage.Course, new ChooseLater(false));
        await Patience.Until(
            "nothing is left to do",
            async () => (await journal.Duties(DateTimeOffset.MaxValue)).All(duty => duty.Room != stage.Course)
        );
    }

    private static IEnumerable<string> Texts(JsonNode? of) =>
        of switch
        {
            JsonObject members => members.SelectMany(member => Texts(member.Value)),
            JsonArray items => items.SelectMany(Texts),
            JsonValue value when value.TryGetValue(out string? text) => [text],
            _ => [],
        };

    private static Task<Guid> Rates(Stage stage, string goal, int progress) =>
        stage.Says("emil", new RateGoal(IdOf(stage, goal), progress));

    private static Guid IdOf(Stage stage, string goal) => stage.Goals("emil").Goals.Single(g => g.Text == goal).Id;

    private static string? Text(JsonNode? of, string member) => of![member]?.GetValue<string>();

    private static int Number(JsonNode? of, string member) => of![member]?.GetValue<int>() ?? -1;

    private static bool Is(JsonNode? of, string member) => of![member]!.GetValue<bool>();
}
