using System.Text;
using System.Text.RegularExpressions;
using OpenDialogue.Dialogue.Measures;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Tests.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;
using Told = OpenDialogue.Dialogue.Tests.Story<
    OpenDialogue.Dialogue.Meetings.Meeting,
    OpenDialogue.Dialogue.Meetings.MeetingCommand,
    OpenDialogue.Dialogue.Meetings.MeetingEvent
>;

namespace OpenDialogue.Dialogue.Tests.Contract;

/// <summary>
/// Every command in every state by every role. Each is tried with what fits it best: the present turn, words that wait
/// for this person, an agreement that binds them. docs/domain.md shows who is heard; whoever is not is refused with a
/// code that the gate or the command's own row there names.
/// </summary>
public sealed partial class WhoMayWhen
{
    private static readonly (char Letter, Caller Caller)[] Roles =
    [
        ('Y', Call(Freja)),
        ('L', Call(Karin)),
        ('R', Call(Omar)),
        ('T', Call(Tine)),
        ('P', Call(Lars)),
        ('N', Call(Jonas)),
        ('I', Call(Nadia)),
        ('K', Caller.System),
        ('S', Screen),
        ('X', Call(Stranger)),
    ];

    private static readonly (string Name, Meeting State)[] States =
    [
        ("planned", MeetingStory.Planned().State),
        ("waits", MeetingStory.Planned().Given(Tine, new DeclineInvitation(DeclineReason.Work)).State),
        ("lobby", Gathered(s => s)),
        ("framing", Gathered(Framed)),
        ("agenda", Gathered(s => TinesTurn(Begun(s)))),
        ("dialogue", Gathered(TineSpeaks)),
        ("her turn", Gathered(s => HerTurn(s).Given(Karin, new AskToInterrupt(Turn(s))))),
        ("one to one", Gathered(s => TineSpeaks(s).Given(Karin, new BeginOneToOne(Turn(s), Tine)))),
        ("silence", Gathered(s => TineSpeaks(s).Given(Karin, new BeginSilence()))),
        ("reflection", Gathered(s => TineSpeaks(s).Given(Karin, new BeginReflection(Turn(s))))),
        ("answers", Gathered(s => TinesTurn(Answering(s)))),
        ("circle", Gathered(WithoutTine)),
        ("paused", Gathered(s => TineSpeaks(s).Given(Karin, new PauseMeeting()))),
        ("she is away", Gathered(s => TineSpeaks(s).Given(Freja, new LeaveMeeting()))),
        ("she is back", Gathered(s => TineSpeaks(s).Given(Freja, new LeaveMeeting()).Given(Freja, new Arrive()))),
        ("closing", Gathered(s => TinesTurn(Closing(s)))),
        ("all heard", Gathered(AllHeard)),
        ("closed", Gathered(s => AllHeard(s).Given(Karin, new CloseMeeting()))),
        ("sealed", Gathered(s => TineSpeaks(s).Given(PersonId.System, new SealMeeting()))),
    ];

    [Fact]
    public void The_table_of_who_may_do_what_and_when_is_what_happens()
    {
        var table = new StringBuilder($"| | {string.Join(" | ", States.Select(s => s.Name))} |\n");
        table.Append('|').Insert(table.Length, "---|", States.Length + 1).Append('\n');
        foreach (var type in Names.TypesOf<MeetingCommand>())
            table.Append(
                $"| `{Names.Of<MeetingCommand>(type)}` | {string.Join(" | ", States.Select(s => Heard(type, s.State)))} |\n"
            );
        Golden.CheckPart("docs/domain.md", "states", table.ToString());
    }

    [Fact]
    public void Whoever_is_not_heard_is_refused_with_a_code_that_a_table_expects()
    {
        var rows = Rows();
        var (tried, unexpected) = (0, new List<string>());
        foreach (var type in Names.TypesOf<MeetingCommand>())
        foreach (var (name, state) in States)
        foreach (var (letter, caller) in Roles)
        {
            tried++;
            if (Decide(type, state, caller) is not Decision<MeetingEvent>.Refused refused)
                continue;
            var code = Names.Of<Refusal>(refused.Refusal.GetType());
            var expected =
                AtTheGate(type, state, caller) is { } gate ? [gate]
                : caller.Person == Nadia ? [.. rows[Names.Of<MeetingCommand>(type)], "not-your-part"]
                : rows[Names.Of<MeetingCommand>(type)];
            if (!expected.Contains(code))
                unexpected.Add($"{letter} {type.Name} in {name}: {code}, not one of {string.Join(' ', expected)}");
        }
        Assert.True(unexpected.Count == 0, string.Join('\n', unexpected));
        Assert.Equal(Names.TypesOf<MeetingCommand>().Count() * States.Length * Roles.Length, tried);
    }

    /// <summary>A capital is heard and something happens; a small letter is heard and it is so already.</summary>
    private static string Heard(Type type, Meeting state)
    {
        var letters = Roles.Select(role =>
            Decide(type, state, role.Caller) is Decision<MeetingEvent>.Accepted accepted
                ? accepted.Events.Count > 0
                    ? $"{role.Letter}"
                    : $"{char.ToLowerInvariant(role.Letter)}"
                : ""
        );
        return string.Concat(letters) is { Length: > 0 } some ? some : "·";
    }

    /// <summary>The gate as docs/domain.md tells it, in its order; null where it lets the command through.</summary>
    private static string? AtTheGate(Type type, Meeting whole, Caller caller)
    {
        var rules = new MeetingRules();
        var standing = rules.StandingOf(whole, caller);
        var meeting = rules.View(whole, new(caller.Person, standing));
        if (type == typeof(PlanMeeting))
            return caller.Kind == CallerKind.Staff ? null : "not-found";
        if (standing == Standing.None)
            return whole.Sealed && whole.Find(caller.Person) is not null ? "consent-withdrawn" : "not-found";
        var permit = MeetingPermits.All[type];
        if (whole.Phase == Phase.Closed && !permit.Phases.Contains(Phase.Closed))
            return "meeting-closed";
        if (whole.Sealed && standing != Standing.System)
            return "consent-withdrawn";
        return !permit.Who.Contains(standing) ? "not-your-part"
            : !permit.Phases.Contains(whole.Phase) ? "not-now"
            : permit.Present && !whole.IsPresent(caller.Person) ? "not-present"
            : permit.Lead && whole.Lead != caller.Person ? "not-leading"
            : meeting.Pause is not null && !permit.WhilePaused ? "meeting-paused"
            : type == typeof(CloseMeeting) ? Closing(meeting)
            : type == typeof(AnswerForm) && !WasThere(whole, caller.Person) ? "not-present"
            : null;
    }

    /// <summary>An interpreter speaks for others.</summary>
    private static bool WasThere(Meeting meeting, PersonId person) =>
        meeting.Find(person) is { Attendance: Attendance.Present or Attendance.Left, Part: not Part.Interpreter };

    /// <summary>A meeting closes from its closing, or where the young person has gone and all is paused.</summary>
    private static string? Closing(Meeting meeting) =>
        meeting.Pause is { Reason: PauseReason.CentreAbsent } ? null
        : meeting.Pause is not null ? "meeting-paused"
        : meeting.Phase == Phase.Closing ? null
        : "not-now";

    private static Decision<MeetingEvent> Decide(Type type, Meeting state, Caller caller) =>
        MeetingDecider.Decide(
            state,
            (MeetingCommand)Fitting(type, state, caller.Person).WithId(Id(777_777)),
            new(caller, Morning.AddHours(1), Today)
        );

    private static MeetingCommand Fitting(Type type, Meeting m, PersonId by)
    {
        var turn = m.Floor.Turn;
        return type.Name switch
        {
            nameof(PlanMeeting) => MeetingStory.Plan,
            nameof(InvitePerson) => new InvitePerson(new("farmor"), "Farmor", Part.Participant),
            nameof(ChangePlace) => new ChangePlace("Hjemme", MeetingMode.Hybrid),
            nameof(DeclineInvitation) => new DeclineInvitation(DeclineReason.Illness),
            nameof(MoveMeeting) => new MoveMeeting(Morning.AddDays(2), 60),
            nameof(AnswerHoldAnyway) => new AnswerHoldAnyway(HoldAnyway.Yes),
            nameof(UninvitePerson) => new UninvitePerson(Asta),
            nameof(OpenMeeting) => new OpenMeeting(),
            nameof(WelcomeByPhone) => new WelcomeByPhone(Jonas),
            nameof(RaiseHandFor) => new RaiseHandFor(Mette),
            nameof(SayGoodbyeTo) => new SayGoodbyeTo(Mette),
            nameof(TakeSeat) => new TakeSeat(20),
            nameof(RemovePerson) => new RemovePerson(Asta),
            nameof(NoteAbsence) => new NoteAbsence(Freja),
            nameof(NoteReturn) => new NoteReturn(Freja),
            nameof(TellRoles) => new TellRoles([new(Tine, "mor")]),
            nameof(SetEndTime) => new SetEndTime(Morning.AddHours(2)),
            nameof(AgreeRules) => new AgreeRules("Én taler ad gangen."),
            nameof(TellConfidentiality) => new TellConfidentiality("Det bliver her."),
            nameof(RequestFloor) => new RequestFloor(),
            nameof(SayAgendaItem) => new SayAgendaItem(turn, "søvnen"),
            nameof(SayClosingWord) => new SayClosingWord(turn, "tak"),
            nameof(EndTurn) => new EndTurn(turn),
            nameof(PassTurn) => new PassTurn(turn),
            nameof(GiveFloor) => new GiveFloor(turn, m.Phase == Phase.Reflection && by != Omar ? Omar : Asta),
            nameof(AskToInterrupt) => new AskToInterrupt(turn),
            nameof(AnswerInterruption) => new AnswerInterruption(turn, true),
            nameof(BeginClosing) => new BeginClosing(turn),
            nameof(GrantWindow) => new GrantWindow(10),
            nameof(BringSupporter) => new BringSupporter(new("yusuf"), "Yusuf", new(2008, 1, 1)),
            nameof(BeginReflection) => new BeginReflection(turn),
            nameof(EndReflection) => new EndReflection(turn),
            nameof(BeginOneToOne) => new BeginOneToOne(turn, Asta),
            nameof(DeferTurn) => new DeferTurn(turn),
            nameof(TakeBackTurn) => new TakeBackTurn(turn),
            nameof(TakeOffer) => new TakeOffer(turn),
            nameof(DeclineOffer) => new DeclineOffer(turn),
            nameof(NoteWords) => new NoteWords(WordsKind.Viewpoint, by, "det er for hurtigt"),
            nameof(ConfirmWords) => new ConfirmWords(Waiting(m, by)),
            nameof(DeclineWords) => new DeclineWords(Waiting(m, by)),
            nameof(DraftAgreement) => new DraftAgreement("ringe til skolen", [Lars], "på mandag"),
            nameof(AcceptAgreement) => new AcceptAgreement(Binding(m, by)),
            nameof(DropAgreement) => new DropAgreement(Binding(m, by)),
            nameof(WriteNote) => new WriteNote("Vi talte om tempoet."),
            nameof(SeeItSo) => new SeeItSo("jeg ser det anderledes"),
            nameof(AnswerMoreMeetings) => new AnswerMoreMeetings(MoreMeetingsAnswer.NotNow),
            nameof(SayViewOnMore) => new SayViewOnMore("gerne ét til"),
            nameof(RateElement) => new RateElement(11, Shown.Partly),
            nameof(RecordDecision) => new RecordDecision(
                "støtte hjemme",
                true,
                "Freja vil selv. Vi tror, det er for meget."
            ),
            nameof(CarryAgreements) => new CarryAgreements([new(Id(5), "ringe", [new(Tine, "Tine")], "mandag")]),
            nameof(TellHowItWent) => new TellHowItWent(Id(5), Went.Partly),
            nameof(AnswerForm) => new AnswerForm(FormStatement.Heard, Degree4.Some),
            nameof(CallSmallerCircle) => new CallSmallerCircle([Lars]),
            _ => (MeetingCommand)Activator.CreateInstance(type)!,
        };
    }

    private static Guid Waiting(Meeting m, PersonId by) =>
        m.WordsPending.OrderByDescending(w => w.Speaker == by).FirstOrDefault()?.Id ?? Id(999_999);

    private static Guid Binding(Meeting m, PersonId by) =>
        m.Agreements.OrderByDescending(a => a.Who.Contains(by)).FirstOrDefault()?.Id ?? Id(999_999);

    /// <summary>All but Jonas are here, Mette by phone; Karin leads.</summary>
    private static Meeting Gathered(Func<Told, Told> goOn)
    {
        var story = MeetingStory.Planned();
        story.Given(Karin, new OpenMeeting());
        story.Given(PersonId.System, new CarryAgreements([new(Id(5), "sove ude", [new(Tine, "Tine")], "fredag")]));
        foreach (var person in (PersonId[])[Freja, Asta, Tine, Lars, Nadia, Omar])
            story.Given(person, new Arrive());
        story.Given(Karin, new WelcomeByPhone(Mette));
        return goOn(story).State;
    }

    private static Told Framed(Told story) =>
        story
            .Given(Karin, new BeginFraming())
            .Given(Karin, new TellRoles([]))
            .Given(Karin, new SetEndTime(Morning.AddMinutes(75)))
            .Given(Karin, new AgreeRules("Én taler ad gangen."))
            .Given(Karin, new TellConfidentiality("Notatet læses op."));

    private static Told Begun(Told story) => Framed(story).Given(Karin, new BeginAgendaRound());

    /// <summary>The round goes on until it is Tine's turn.</summary>
    private static Told TinesTurn(Told story)
    {
        while (story.State.Floor.Holder != Tine)
            story.Given(story.State.Floor.Holder!.Value, new PassTurn(Turn(story)));
        return story;
    }

    private static Told RoundOver(Told story)
    {
        while (story.State.Round is not null)
            story.Given(story.State.Floor.Holder!.Value, new EndTurn(Turn(story)));
        return story;
    }

    private static Told FreeFloor(Told story) =>
        RoundOver(Begun(story))
            .Given(Freja, new EndTurn(Turn(story)))
            .Given(Karin, new NoteWords(WordsKind.KeyWord, Tine, "træt"))
            .Given(Karin, new NoteWords(WordsKind.KeyWord, Freja, "uden"))
            .Given(Karin, new DraftAgreement("sove ude", [Freja, Tine], "fredag"));

    private static Told HerTurn(Told story) => FreeFloor(story).Given(Freja, new RequestFloor());

    /// <summary>Freja gave Tine the floor; Lars waits for it.</summary>
    private static Told TineSpeaks(Told story) =>
        HerTurn(story).Given(Freja, new GiveFloor(Turn(story), Tine)).Given(Lars, new RequestFloor());

    private static Told Answering(Told story) =>
        TineSpeaks(story).Given(Karin, new BeginReflection(Turn(story))).Given(Karin, new EndReflection(Turn(story)));

    private static Told WithoutTine(Told story) =>
        FreeFloor(story)
            .Given(Freja, new CallSmallerCircle([Tine]))
            .Given(PersonId.System, new BeginSmallerCircle())
            .Given(Lars, new RequestFloor());

    private static Told Closing(Told story) => FreeFloor(story).Given(Karin, new BeginClosing(Turn(story)));

    private static Told AllHeard(Told story) => RoundOver(Closing(story)).Given(Karin, new WriteNote("Vi talte."));

    private static int Turn(Told story) => story.State.Floor.Turn;

    /// <summary>What the second table of commands in docs/domain.md says that each may be refused with.</summary>
    private static Dictionary<string, string[]> Rows()
    {
        return Row()
            .Matches(Golden.Part("docs/domain.md", "meeting"))
            .ToDictionary(
                row => row.Groups["command"].Value,
                row => Word().Matches(row.Groups["refused"].Value).Select(w => w.Groups[1].Value).ToArray()
            );
    }

    [GeneratedRegex(@"^\| `(?<command>[a-z-]+)` \|.*\| (?<refused>[^|]*) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([a-z-]+)`")]
    private static partial Regex Word();
}
