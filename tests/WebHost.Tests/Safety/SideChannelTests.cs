using System.Reflection;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Safety;

/// <summary>
/// What somebody writes reaches everyone in the room, or it is listed here to whom, and the young person is always
/// among them. Whatever carries text has a line; so that a new way of writing to some of those in a meeting fails.
/// </summary>
public sealed class SideChannelTests(Open open) : IClassFixture<Open>
{
    private const string Everyone = "freja tine lars asta mette jonas karin omar";

    /// <summary>Who writes what, and whom it reaches. Out of phase: it is refused here, and reaches nobody.</summary>
    private static readonly (
        string By,
        Func<string, Func<string, Guid>, int, IRoomCommand> Write,
        string Reaches
    )[] Writings =
    [
        ("karin", (text, _, _) => new TellRoles([new(new("tine"), text)]), Everyone),
        ("karin", (text, _, _) => new AgreeRules(text), Everyone),
        ("omar", (text, _, _) => new TellConfidentiality(text), Everyone),
        ("freja", (text, _, _) => new InvitePerson(new("farmor"), text, Part.Participant), Everyone),
        ("karin", (text, _, _) => new BringSupporter(new("yusuf"), text, new(2008, 1, 1)), Everyone),
        ("karin", (text, _, _) => new NoteWords(WordsKind.KeyWord, new("tine"), text), "freja tine karin"),
        ("mette", (text, _, _) => new NoteWords(WordsKind.Viewpoint, new("mette"), text), Everyone),
        ("lars", (text, _, _) => new DraftAgreement(text, [new("lars")], "nu"), Everyone),
        ("omar", (text, _, _) => new WriteNote(text), Everyone),
        ("karin", (text, _, _) => new RecordDecision(text, false), Everyone),
        ("freja", (text, _, _) => new ChangePlace(text, MeetingMode.InRoom), "out of phase"),
        ("tine", (text, _, _) => new DeclineInvitation(null, text), "out of phase"),
        ("freja", (text, _, turn) => new SayAgendaItem(turn, text), "out of phase"),
        ("freja", (text, _, turn) => new SayClosingWord(turn, text), "out of phase"),
        ("freja", (text, _, _) => new SeeItSo(text), "out of phase"),
        ("freja", (text, _, _) => new AnswerMoreMeetings(MoreMeetingsAnswer.More, Words: text), "out of phase"),
        ("mette", (text, _, _) => new SayViewOnMore(text), "out of phase"),
        ("karin", (text, _, _) => new OpenMeeting(text), "out of phase"),
        ("freja", (text, _, _) => new ChangePlace(text, MeetingMode.Hybrid), "out of phase"),
        ("tine", (text, _, _) => new DeclineInvitation(Words: text), "out of phase"),
        ("karin", (text, _, _) => new RecordDecision(text, true, text), Everyone),
        ("karin", (text, _, _) => Planned(text), "out of phase"),
        ("freja", (text, _, _) => new StateGoal(text), Everyone),
        ("freja", (text, goal, _) => new RewordGoal(goal("freja"), 1, text), Everyone),
        ("mette", (text, goal, _) => new ProposeChange(goal("freja"), text), Everyone),
        ("freja", (text, goal, _) => new DropGoal(goal("freja"), text), Everyone),
        ("mette", (text, _, _) => new AddProfessionalGoal(text), Everyone),
        ("mette", (text, goal, _) => new RewordProfessionalGoal(goal("mette"), 1, text), Everyone),
        ("karin", (text, _, _) => new AddPerson(new("mormor"), text, Tie.Private), "freja karin omar"),
        ("karin", (text, _, _) => new OpenNetwork(text, new("freja"), text, new("karin"), text), "out of phase"),
    ];

    [Fact]
    public void Whatever_carries_text_has_a_line()
    {
        var written = Writings.Select(w => w.Write("x", _ => Guid.Empty, 1).GetType().Name);
        var carrying = typeof(MeetingCommand)
            .Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(MeetingCommand)) || t.IsSubclassOf(typeof(NetworkCommand)))
            .Where(CarriesText)
            .Select(t => t.Name);
        Assert.Equal(carrying.Order(), written.Distinct().Order());
    }

    [Fact]
    [Feature(31)]
    public async Task What_somebody_writes_reaches_all_in_the_room_or_whom_it_is_listed_for()
    {
        await using var scene = await Scene.Planned(open.House);
        var all = await scene.All();
        await scene.InDialogue(all);
        await AllBelong(scene, all);
        var (goals, heard, wrong) = (new Dictionary<string, Guid>(), 0, new List<string>());
        foreach (var (by, write, reaches) in Writings)
        {
            var canary = $"kanarie {Guid.NewGuid():N}";
            var id = Guid.NewGuid();
            var turn = all["karin"].Meeting(scene.Meeting).State.Floor.Turn;
            var command = write(canary, whose => goals.GetValueOrDefault(whose), turn).WithId(id);
            var room = command is MeetingCommand ? scene.Meeting : scene.Network;
            var sent = await all[by].Send(room, command);
            foreach (var person in all.Values.Where(_ => sent.Refusal is null))
                await person.SeesVersion(room, sent.Version!.Value);
            if (command is StateGoal or AddProfessionalGoal)
                goals[by] = id;
            heard += sent.Refusal is null ? 1 : 0;
            var reached = Everyone
                .Split(' ')
                .Where(name => all[name].Glimpse(room).Bodies.Any(b => b.Contains(canary, StringComparison.Ordinal)));
            var expected = reaches == "out of phase" ? "" : reaches;
            if (string.Join(' ', reached) != expected)
                wrong.Add($"{command.GetType().Name} reached {string.Join(' ', reached)}, not {expected}");
        }
        Assert.Empty(wrong);
        Assert.Equal(Writings.Count(w => w.Reaches != "out of phase"), heard);
    }

    [Fact]
    public void Whatever_reaches_anyone_reaches_the_young_person() =>
        Assert.All(
            Writings.Where(w => w.Reaches != "out of phase"),
            w => Assert.Contains("freja", w.Reaches, StringComparison.Ordinal)
        );

    private static async Task AllBelong(Scene scene, Dictionary<string, Person> all)
    {
        foreach (var person in (string[])["tine", "lars", "asta"])
            await all["karin"].Does(scene.Network, new AddPerson(new(person), person, Tie.Private));
        foreach (var person in (string[])["mette", "jonas"])
            await all["karin"]
                .Does(scene.Network, new AddPerson(new(person), person, Tie.Professional, null, "vejleder", "KUI"));
        await all["karin"].Does(scene.Network, new AddPerson(new("omar"), "Omar", Tie.Team));
        foreach (var person in all.Values)
            await person.Join(scene.Network);
    }

    private static PlanMeeting Planned(string place) =>
        new(new(RoomId.Network, "freja"), DateTimeOffset.UnixEpoch, 75, place, [], true);

    private static bool CarriesText(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Any(p => p.PropertyType == typeof(string) || p.PropertyType == typeof(IReadOnlyList<Introduction>));
}
