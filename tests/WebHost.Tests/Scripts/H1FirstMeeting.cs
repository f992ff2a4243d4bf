using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Dialogue.People;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Scripts;

/// <summary>Script H1: a first meeting, with goals that pull against each other.</summary>
public sealed class H1FirstMeeting(Open open) : IClassFixture<Open>
{
    private const string OwnGoal = "jeg vil ku' sove og være sammen med Asta uden at skulle forklare mig 😴";
    private const string Said = "det er jer to der er uenige, ik' mig";

    [Fact]
    [Feature(36)]
    [Feature(43)]
    [Feature(46)]
    public async Task It_runs_as_the_script_says()
    {
        await using var stage = await Stage.SetInCourse(
            open.House,
            Role.Centre("Freja", 16),
            Role.Private("Asta"),
            Role.Private("Tine"),
            Role.Private("Lars"),
            Role.Professional("Mette", "KUI-vejleder", "KUI"),
            Role.Professional("Jonas", "psykolog", "PPR"),
            Role.Leader("Karin"),
            Role.Reflector("Omar")
        );
        await OpensAndFrames(stage);
        await AgendaRound(stage);
        var (hf, slowly) = await Goals(stage);
        await Reflects(stage);
        await Closes(stage);

        var network = stage.Goals("freja");
        Assert.Equal((1, 2), (network.Goals.Count, network.ProfessionalGoals.Count));
        Assert.False(Assert.Single(network.Conflicts, c => (c.One, c.Other) == (hf, slowly)).Addressed);
        var meeting = stage.Seen("freja");
        Assert.Equal((Phase.Closed, 1, 0), (meeting.Phase, meeting.Reflections, meeting.Agreements.Count));
        Assert.DoesNotContain(meeting.People, p => p.Voice == Voice.NotOffered);
        Assert.DoesNotContain(meeting.MoreMeetings!.NextTime, p => p.Value is "mette" or "jonas");
        Assert.Equal(6, meeting.MoreMeetings.NextTime.Count);
        foreach (var person in meeting.People)
            await IsAskedHowItWas(stage, person.Id);
    }

    private static async Task OpensAndFrames(Stage stage)
    {
        await stage.Does("karin", new OpenMeeting());
        foreach (var person in (string[])["freja", "asta", "tine", "lars", "mette", "jonas", "omar"])
            await stage.Does(person, new Arrive());
        Assert.Equal(Enumerable.Range(1, 8), stage.Seen("tine").People.Select(p => p.Seat!.Value).Order());
        Assert.All(stage.Seen("tine").People, p => Assert.Null(p.Introduction));
        await stage.Framed("karin", "75 minutter, én taler ad gangen, notatet læses op, jeg har underretningspligt");
    }

    private static async Task AgendaRound(Stage stage)
    {
        const string First = "jeg vil gerne ha' at I holder op med at planlægge uden mig";
        await stage.AgendaLine("freja", First);
        await stage.AgendaLine("asta", "jeg er her bare for Freja");
        await stage.AgendaLine("tine", "søvnen");
        await stage.AgendaLine("lars", null);
        Assert.Equal(Voice.Passed, stage.VoiceOf("lars"));
        await stage.AgendaLine("mette", "HF til sommer");
        await stage.AgendaLine("jonas", "tempoet");
        Assert.Equal((Phase.Dialogue, "freja"), (stage.Seen("karin").Phase, stage.Holder));
        var agenda = stage.Seen("lars").Agenda;
        Assert.Equal((5, First, "freja"), (agenda.Count, agenda[0].Text, agenda[0].Speaker.Value));
    }

    private static async Task<(Guid Hf, Guid Slowly)> Goals(Stage stage)
    {
        var own = await stage.Says("freja", new StateGoal(OwnGoal));
        Assert.All(stage.Everyone, p => Assert.Equal(OwnGoal, p.Network(stage.Network).State.Goals[0].Text));
        await stage.Does("freja", new GiveFloor(stage.Turn, new("mette")));
        var hf = await stage.Says("mette", new AddProfessionalGoal("Start på HF 11. august"));
        await stage.Does("mette", new GiveFloor(stage.Turn, new("jonas")));
        var slowly = await stage.Says("jonas", new AddProfessionalGoal("Udredning først, nedsat skema til jul"));
        var refused = await stage.IsRefused("mette", new RewordGoal(own, 1, "bedre døgnrytme"));
        Assert.Equal(new NotGoalOwner(new("freja")), refused);
        await stage.Says("mette", new ProposeChange(own, "bedre døgnrytme"));
        Assert.Equal("bedre døgnrytme", Assert.Single(stage.Goals("freja").Proposals).Text);
        await stage.Says("omar", new LinkConflict(hf, slowly));
        Assert.All(stage.Everyone, p => Assert.Single(p.Network(stage.Network).State.Conflicts));

        await stage.Does("karin", new NoteWords(WordsKind.Viewpoint, new("freja"), Said));
        Assert.Empty(stage.Seen("tine").Words);
        Assert.Empty(stage.Seen("tine").WordsPending);
        await stage.Does("freja", new ConfirmWords(stage.Seen("freja").WordsPending[0].Id));
        Assert.Equal(Said, stage.Seen("tine").Words[0].Text);
        return (hf, slowly);
    }

    private static async Task Reflects(Stage stage)
    {
        await stage.Does("karin", new BeginReflection(stage.Turn));
        await stage.Does("lars", new RequestFloor());
        Assert.Null(stage.Holder);
        Assert.Equal(new TeamIsReflecting(), await stage.IsRefused("karin", new GiveFloor(stage.Turn, new("lars"))));
        await stage.Does("omar", new RequestFloor());
        await stage.Does(
            "omar",
            new NoteWords(WordsKind.Viewpoint, new("omar"), "jeg hørte Freja sige at hun bliver træt af at forklare")
        );
        await stage.Does("omar", new GiveFloor(stage.Turn, new("karin")));
        await stage.Does("karin", new NoteWords(WordsKind.KeyWord, new("karin"), "uden"));
        Assert.All(stage.Everyone, p => Assert.Equal(3, p.Meeting(stage.Meeting).State.Words.Count));

        await stage.Does("karin", new EndReflection(stage.Turn));
        Assert.Equal((Phase.ResponseRound, "freja"), (stage.Seen("karin").Phase, stage.Holder));
        await stage.Speaks("freja");
        await stage.Passes("asta");
        await stage.Speaks("tine");
        await stage.Speaks("lars");
        Assert.Equal(Voice.Heard, stage.VoiceOf("lars"));
        await stage.Speaks("mette");
        await stage.Speaks("jonas");
        Assert.Equal(Phase.Dialogue, stage.Seen("karin").Phase);
    }

    private static async Task Closes(Stage stage)
    {
        await stage.Does("karin", new BeginClosing(stage.Turn));
        foreach (var person in (string[])["freja", "asta", "tine", "lars", "mette", "jonas"])
            await stage.Speaks(person);
        await stage.Does("karin", new MarkNoDecision());
        await stage.Does(
            "freja",
            new AnswerMoreMeetings(MoreMeetingsAnswer.More, "ja, uden skolen næste gang", [new("mette"), new("jonas")])
        );
        await stage.Does("karin", new WriteNote("Vi talte om søvn og om tempoet."));
        await stage.Does("karin", new ReadNote());
        await stage.Does("freja", new SeeItSo("sådan ser jeg det: I hørte efter"));
        await stage.Does("karin", new CloseMeeting());
        Assert.Equal(
            (true, "sådan ser jeg det: I hørte efter"),
            (stage.Seen("tine").Note!.Read, stage.Seen("tine").Note!.SeesItSo)
        );
        Assert.True(stage.Seen("tine").NoDecision);
        await TheNextDraftIsWithoutTheSchool(stage);
    }

    /// <summary>And nothing is sent: each waits for Freja's yes.</summary>
    private static async Task TheNextDraftIsWithoutTheSchool(Stage stage)
    {
        var freja = stage["freja"];
        await freja.Join(stage.Course);
        await freja.Sees("that it is under way", () => freja.Course(stage.Course).State.Phase == CoursePhase.UnderWay);
        var course = freja.Course(stage.Course).State;
        Assert.Equal(["asta", "lars", "tine"], course.Invitations.Select(i => i.Person.Value).Order());
        Assert.All(course.Invitations, i => Assert.Equal(InvitationStatus.Suggested, i.Status));
        Assert.Empty(course.Letters);
    }

    private async Task IsAskedHowItWas(Stage stage, PersonId person)
    {
        var rooms = open.House.Services.GetService(typeof(IRooms)) as IRooms;
        var rules = new PersonRules();
        await Patience.Until(
            $"{person} is asked how it was",
            async () =>
            {
                var reading = await rooms!.Read(RoomId.OfPerson(person), Caller.System);
                var seen = System.Text.Json.JsonSerializer.Deserialize(reading.View!.Value.Span, rules.StateJson)!;
                return seen.Forms.Contains(stage.Meeting);
            }
        );
    }
}
