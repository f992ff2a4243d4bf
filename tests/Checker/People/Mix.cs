using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;

namespace OpenDialogue.Checker.People;

/// <summary>
/// What somebody does next: mostly what has a meaning just now, sometimes what is not theirs or comes too late. A
/// meeting is not closed: it has to last as long as the run.
/// </summary>
internal static class Mix
{
    internal static (RoomId Room, IRoomCommand Command) Next(Random random, Actor actor, Table table)
    {
        var meeting = table.Meeting;
        if (actor.Part is null || random.Next(100) < 7)
            return (table.MeetingId, Nonsense(random, actor, table));
        if (Beginning(random, actor, meeting, table) is { } begin)
            return (table.MeetingId, begin);
        return random.Next(100) < 22
            ? (table.NetworkId, Goals.Next(random, actor, table.Network))
            : (table.MeetingId, Talk(random, actor, table));
    }

    /// <summary>What has to be done before anybody can talk.</summary>
    private static MeetingCommand? Beginning(Random random, Actor actor, Meeting meeting, Table table) =>
        meeting.Phase switch
        {
            Phase.Planned => actor.IsFacilitator ? new OpenMeeting("Kun os i dag") : new Arrive(),
            _ when !meeting.IsPresent(actor.Id) => new Arrive(),
            Phase.Lobby => meeting.Lead == actor.Id ? new BeginFraming() : new TakeSeat(random.Next(1, 25)),
            Phase.Framing when meeting.Lead == actor.Id => Frame(meeting, table),
            _ => null,
        };

    private static MeetingCommand Frame(Meeting meeting, Table table) =>
        !meeting.People.Any(p => p.Introduction is not null)
            ? new TellRoles([.. table.People.Where(p => p.Part is not null).DistinctBy(p => p.Id).Select(Introduce)])
        : meeting.Framing.EndsAt is null ? new SetEndTime(DateTimeOffset.UtcNow.AddMinutes(75))
        : meeting.Framing.Rules is null ? new AgreeRules("Én taler ad gangen.")
        : meeting.Framing.Confidentiality is null ? new TellConfidentiality("Det bliver her.")
        : new BeginAgendaRound();

    private static Introduction Introduce(Actor actor) => new(actor.Id, actor.Name);

    private static MeetingCommand Talk(Random random, Actor actor, Table table)
    {
        var (meeting, turn) = (table.Meeting, table.Meeting.Floor.Turn);
        if (meeting.Pause is not null && random.Next(3) > 0 && (actor.IsYoung || actor.IsFacilitator))
            return new ResumeMeeting();
        if (meeting.Floor.Holder == actor.Id && random.Next(3) > 0)
            return HavingTheFloor(random, meeting, turn, Other(random, table).Id);
        return random.Next(20) switch
        {
            < 4 => new RequestFloor((RequestKind)random.Next(2)),
            4 => new WithdrawRequest(),
            < 8 => new TakeSeat(random.Next(1, 25)),
            8 => new NoteWords(WordsKind.KeyWord, Other(random, table).Id, Said(random)),
            9 => Pending(random, meeting, actor),
            10 => actor.IsFacilitator ? new EndTurn(turn) : new AskForPause(),
            11 => actor.IsFacilitator ? new GiveFloor(turn, Other(random, table).Id) : new WithdrawPauseAsk(),
            12 => actor.IsYoung || actor.IsFacilitator ? new PauseMeeting() : new RequestFloor(),
            13 => new DraftAgreement(Said(random), [Other(random, table).Id, actor.Id], "inden jul"),
            14 => OfAgreements(random, meeting),
            15 => new LeaveMeeting(),
            16 => actor.IsFacilitator ? Forms(random, meeting, turn, Other(random, table).Id) : new TakeSeat(3),
            17 => actor.IsYoung ? Circle(random, meeting, Other(random, table).Id) : new TakeLead(),
            18 => actor.IsYoung ? new AnswerInterruption(turn, random.Next(2) == 0) : new AskToInterrupt(turn),
            _ => new TakeBackTurn(turn),
        };
    }

    private static MeetingCommand HavingTheFloor(Random random, Meeting meeting, int turn, PersonId other) =>
        random.Next(6) switch
        {
            0 when meeting.Phase == Phase.AgendaRound => new SayAgendaItem(turn, Said(random)),
            0 => new PassTurn(turn),
            1 => new GiveFloor(turn, other),
            2 => new DeferTurn(turn),
            _ => new EndTurn(turn),
        };

    private static MeetingCommand Pending(Random random, Meeting meeting, Actor actor) =>
        meeting.WordsPending.FirstOrDefault(w => w.Speaker == actor.Id) is { } words
            ? random.Next(2) == 0
                ? new ConfirmWords(words.Id)
                : new DeclineWords(words.Id)
            : new NoteWords(WordsKind.Viewpoint, actor.Id, Said(random));

    private static MeetingCommand OfAgreements(Random random, Meeting meeting) =>
        meeting.Agreements.Count == 0 ? new RequestFloor()
        : meeting.Agreements[random.Next(meeting.Agreements.Count)].Id is var id && random.Next(3) == 0
            ? new DropAgreement(id)
        : new AcceptAgreement(id);

    private static MeetingCommand Forms(Random random, Meeting meeting, int turn, PersonId other) =>
        meeting.SilentSince is not null ? new EndSilence()
        : meeting.Phase == Phase.Reflection ? new EndReflection(turn)
        : random.Next(4) switch
        {
            0 => new BeginReflection(turn),
            1 => new BeginSilence(),
            2 => new WriteNote(Said(random)),
            _ => new BeginOneToOne(turn, other),
        };

    private static MeetingCommand Circle(Random random, Meeting meeting, PersonId other) =>
        meeting.Circle is not null ? new EndSmallerCircle()
        : random.Next(3) == 0 ? new CallSmallerCircle([other])
        : new GrantWindow(random.Next(1, 10));

    private static MeetingCommand Nonsense(Random random, Actor actor, Table table) =>
        random.Next(8) switch
        {
            0 => new EndTurn(random.Next(1000, 2000)),
            1 => new TakeSeat(99),
            2 => new NoteWords(WordsKind.KeyWord, new("nobody"), Said(random)),
            3 => new GiveFloor(table.Meeting.Floor.Turn, new("nobody")),
            4 => new AcceptAgreement(Guid.NewGuid()),
            5 when !actor.IsYoung => new RemovePerson(Other(random, table).Id),
            6 when !actor.IsFacilitator => new CloseMeeting(),
            _ => new NoteAbsence(actor.Id),
        };

    private static Actor Other(Random random, Table table) => table.People[random.Next(7)];

    internal static string Said(Random random) => $"ord nr. {random.Next(1_000_000)}, sagt højt";
}
