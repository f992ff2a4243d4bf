using System.Text;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.WebHost.Live;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Scripts;

/// <summary>Script H2: thirteen years old, a parent speaks for him, and a part of the meeting is without her.</summary>
public sealed class H2Thirteen(Open open) : IClassFixture<Open>
{
    private const string Ali = "jeg vil ikke have støttelærer foran de andre";
    private const string Pia = "støttelærer i dansk";

    [Fact]
    [Feature(73)]
    [Feature(31)]
    public async Task It_runs_as_the_script_says()
    {
        await using var stage = await Stage.Set(
            open.House,
            Role.Centre("Ali", 13),
            Role.Private("Samira"),
            Role.Professional("Pia", "lærer", "Skolen"),
            Role.Interpreter("Nadia"),
            Role.Leader("Henrik"),
            Role.Reflector("Lone")
        );
        await stage.Does("henrik", new OpenMeeting());
        foreach (var person in (string[])["ali", "samira", "pia", "nadia", "lone"])
            await stage.Does(person, new Arrive());
        await Supporter(stage);
        await stage.Framed("henrik", "Én taler ad gangen.");
        await Interpreted(stage);
        await AgendaRound(stage);
        await ParentSpeaksForHim(stage);
        await HePauses(stage);
        var (goal, professional) = await WithoutHisMother(stage);
        await TogetherAgain(stage, goal, professional);
        await Closes(stage);
    }

    private static async Task Supporter(Stage stage)
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var old = new BringSupporter(new("yusuf"), "Yusuf", today.AddYears(-15).AddMonths(-2));
        await stage.Does("henrik", old);
        await stage.Does("henrik", new BringSupporter(new("faetter"), "Fætter", today.AddYears(-15).AddMonths(1)));
        Assert.Null(stage.Seen("ali").Find(new("faetter")));
        var attempts = stage["ali"].Meeting(stage.Meeting).Seen;
        Assert.Single(attempts.OfType<SupporterBrought>());
        Assert.Equal(15, Assert.Single(attempts.OfType<SupporterTooYoung>()).LowestAge);
        await stage.Enter("yusuf");
        await stage.Does("yusuf", new Arrive());
    }

    private static async Task Interpreted(Stage stage)
    {
        Assert.IsType<NotYourPart>(await stage.IsRefused("nadia", new RequestFloor()));
        var counted = stage.Seen("ali").People.Where(p => p.Part != Part.Interpreter).Select(p => p.Id.Value);
        Assert.Equal(["ali", "samira", "pia", "henrik", "lone", "yusuf"], counted);
    }

    private static async Task AgendaRound(Stage stage)
    {
        Assert.Equal("ali", stage.Holder);
        await stage.Does("samira", new RequestFloor());
        Assert.Equal(("ali", "samira"), (stage.Holder, stage.Seen("ali").Floor.Queue[0].Person.Value));
        foreach (var card in (string[])["skole = grå", "fodbold = grøn"])
            await stage.Does("ali", new NoteWords(WordsKind.KeyWord, new("ali"), card));
        Assert.All(stage.Seen("pia").Words, w => Assert.Equal("ali", w.Speaker.Value));
        foreach (var person in (string[])["ali", "samira", "pia", "yusuf"])
            await stage.AgendaLine(person, null);
    }

    private static async Task ParentSpeaksForHim(Stage stage)
    {
        await stage.Does("ali", new GiveFloor(stage.Turn, new("samira")));
        await stage.Does("samira", new NoteWords(WordsKind.Viewpoint, new("samira"), "Ali mener at det går bedre"));
        Assert.Equal("samira", stage.Seen("ali").Words[^1].Speaker.Value);
        await stage.Does("henrik", new GiveFloor(stage.Turn, new("ali")));
        await stage.Passes("ali");
        await stage.Does("ali", new RequestFloor());
        await stage.Does("ali", new GiveFloor(stage.Turn, new("samira")));
    }

    private static async Task HePauses(Stage stage)
    {
        await stage.Does("ali", new PauseMeeting());
        Assert.All(
            stage.Everyone,
            p => Assert.Equal(PauseReason.YoungPerson, p.Meeting(stage.Meeting).State.Pause!.Reason)
        );
        Assert.IsType<MeetingPaused>(await stage.IsRefused("henrik", new ResumeMeeting()));
        await stage.Does("ali", new ResumeMeeting());
        Assert.Equal("samira", stage.Holder);
        await stage.Does("samira", new EndTurn(stage.Turn));
        await stage.Does("henrik", new GiveFloor(stage.Turn, new("ali")));
        await stage.Does("ali", new EndTurn(stage.Turn));
    }

    private static async Task<(Guid Goal, Guid Professional)> WithoutHisMother(Stage stage)
    {
        await stage.Does("ali", new CallSmallerCircle([new("samira")]));
        foreach (var person in stage.Everyone)
            await person.Sees(
                "the smaller circle",
                () =>
                    person.Name == "samira"
                        ? person.Meeting(stage.Meeting).State.Pause?.Reason == PauseReason.SmallerCircle
                        : person.Meeting(stage.Meeting).State.Circle is { Begun: true }
            );
        var samira = (
            Meeting: stage["samira"].Meeting(stage.Meeting).Text,
            Goals: stage["samira"].Network(stage.Network).Text
        );
        var goal = await stage.Says("ali", new StateGoal(Ali));
        var professional = await stage.Says("pia", new AddProfessionalGoal(Pia));
        var other = await stage.Says("pia", new AddProfessionalGoal("ro i klassen"));
        await stage.Says("lone", new LinkConflict(professional, other));
        await stage.Does("ali", new NoteWords(WordsKind.Viewpoint, new("ali"), "det skal mor ikke høre"));
        Assert.Equal(samira.Meeting, stage["samira"].Meeting(stage.Meeting).Text);
        Assert.Equal(samira.Goals, stage["samira"].Network(stage.Network).Text);
        Assert.Equal(new UnknownGoal(goal), await stage.IsRefused("samira", new ProposeChange(goal, "hvad?")));
        Assert.IsType<MeetingPaused>(await stage.IsRefused("samira", new RequestFloor()));
        return (goal, professional);
    }

    private static async Task TogetherAgain(Stage stage, Guid goal, Guid professional)
    {
        await stage.Does("henrik", new EndSmallerCircle());
        Assert.Null(stage.Seen("samira").Pause);
        Assert.Empty(stage.Goals("samira").Goals);
        await stage.Says("ali", new ShareGoal(goal));
        Assert.Equal(Ali, Assert.Single(stage.Goals("samira").Goals).Text);
        Assert.Empty(stage.Goals("samira").ProfessionalGoals);
        Assert.Equal(
            new UnknownGoal(professional),
            await stage.IsRefused("samira", new LinkConflict(professional, goal))
        );
        await KnowsNothingOfIt(stage, "samira");
    }

    /// <summary>Not in what she was told, not in a replay from the beginning, not in a fresh view.</summary>
    private static async Task KnowsNothingOfIt(Stage stage, string person)
    {
        foreach (var since in (long?[])[null, 0])
        {
            var again = await stage.Again(person);
            foreach (var room in (RoomId[])[stage.Meeting, stage.Network])
            {
                var joined = await again.Ask(room.ToString(), since);
                var text = string.Concat((joined.Entries ?? [joined.View!.Value]).Select(Written));
                Assert.DoesNotContain(Pia, text, StringComparison.Ordinal);
                Assert.DoesNotContain("det skal mor ikke høre", text, StringComparison.Ordinal);
            }
        }
        Assert.DoesNotContain(
            stage[person].Meeting(stage.Meeting).Bodies,
            b => b.Contains("det skal mor", StringComparison.Ordinal)
        );
    }

    private static async Task Closes(Stage stage)
    {
        await stage.Does("henrik", new BeginClosing(stage.Turn));
        foreach (var person in (string[])["ali", "samira", "pia", "yusuf"])
            await stage.Passes(person);
        Assert.IsType<NotYourPart>(await stage.IsRefused("samira", new AnswerMoreMeetings(MoreMeetingsAnswer.End)));
        await stage.Does("ali", new AnswerMoreMeetings(MoreMeetingsAnswer.More, "ja"));
        await stage.Does("henrik", new CloseMeeting());
        Assert.Equal("ja", stage.Seen("samira").MoreMeetings!.Words);
        Assert.DoesNotContain(stage.Seen("samira").Words, w => w.Text == "det skal mor ikke høre");
    }

    private static string Written(RawJson json) => Encoding.UTF8.GetString(json.Utf8.Span);
}
