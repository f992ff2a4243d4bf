using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Laws;

/// <summary>A walk through a meeting, mostly along what its permits allow, so that it gets somewhere.</summary>
internal sealed class MeetingWalk(int seed)
    : Walk<Meeting, MeetingCommand, MeetingEvent>(new MeetingRules(), Cast.Meeting, seed)
{
    private static readonly Type[] Rare =
    [
        typeof(PlanMeeting),
        typeof(CloseMeeting),
        typeof(BeginClosing),
        typeof(LeaveMeeting),
        typeof(RemovePerson),
        typeof(UninvitePerson),
        typeof(CallOffMeeting),
        typeof(DeclineInvitation),
        typeof(PauseMeeting),
        typeof(PauseForAbsence),
        typeof(NoteAbsence),
        typeof(StopMeeting),
        typeof(SealMeeting),
        typeof(BeginReflection),
        typeof(BeginSilence),
        typeof(WelcomeByPhone),
        typeof(CallSmallerCircle),
        typeof(EndSmallerCircle),
    ];

    /// <summary>Of those what ends a meeting before it begins, or leaves few in it.</summary>
    private static readonly Type[] Rarest = [typeof(UninvitePerson), typeof(CallOffMeeting)];

    /// <summary>What moves a meeting on.</summary>
    private static readonly Type[] Forward =
    [
        typeof(OpenMeeting),
        typeof(Arrive),
        typeof(BeginFraming),
        typeof(TellRoles),
        typeof(SetEndTime),
        typeof(AgreeRules),
        typeof(TellConfidentiality),
        typeof(BeginAgendaRound),
        typeof(EndTurn),
        typeof(EndReflection),
        typeof(BeginSmallerCircle),
        typeof(BeginClosing),
        typeof(ResumeMeeting),
        typeof(EndSilence),
    ];

    /// <summary>What has a meaning when it is over, and is not tried before.</summary>
    private static readonly Type[] Afterwards = [typeof(AnswerForm), typeof(RateElement)];

    /// <summary>Which ends a walk early, so it happens in few of them.</summary>
    private readonly bool mayBeSealed = seed % 8 == 1;

    private static readonly PersonId[] Everyone = [.. Invited.Select(i => i.Person), Stranger];

    protected override Type Choose(Type[] commands)
    {
        if (State.Phase == Phase.Unplanned && Dice.Next(4) > 0)
            return typeof(PlanMeeting);
        if (State.Phase == Phase.Planned && Dice.Next(3) == 0)
            return State.AwaitsYoungPerson
                ? typeof(AnswerHoldAnyway)
                : Any(typeof(OpenMeeting), typeof(DeclineInvitation));
        if (State is { Phase: Phase.Closing, Round: null, Pause: null } && Dice.Next(3) == 0)
            return Any(typeof(Arrive), typeof(Arrive), typeof(CloseMeeting));
        if (State.Floor.OfferedTo is not null && Dice.Next(8) == 0)
            return Any(typeof(TakeOffer), typeof(DeclineOffer));
        if (State is { Phase: Phase.Dialogue, Pause: null } && Dice.Next(12) == 0)
            return State.Circle is { Begun: false } ? typeof(BeginSmallerCircle) : typeof(CallSmallerCircle);
        if (
            (State.Pause is { Reason: PauseReason.CentreAbsent or PauseReason.FacilitatorsAbsent } || IsAwayInWindow)
            && Dice.Next(6) == 0
        )
            return typeof(NoteReturn);
        if (State.Circle is { Begun: true } && State.Floor.Queue.Count > 0 && Dice.Next(12) == 0)
            return typeof(EndSmallerCircle);
        if (State.People.Any(p => p.OnPhone && p.Id == State.Floor.Holder) && Dice.Next(8) == 0)
            return typeof(SayGoodbyeTo);
        if (State is { Round: not null, Floor.From: not null, Pause: null } && Dice.Next(3) == 0)
            return typeof(TakeBackTurn);
        if (State is { Phase: Phase.Closing, Note: not null, Pause: null } && Dice.Next(10) == 0)
            return typeof(SeeItSo);
        if (State.Phase == Phase.Reflection && Dice.Next(6) == 0)
            return typeof(GiveFloor);
        if (Dice.Next(5) == 0 && Forward.Where(f => Permits(f, State.Phase)).ToArray() is [_, ..] forward)
            return Any(forward);
        if (State.Phase == Phase.Closed && Dice.Next(2) == 0)
            return Any(Afterwards);
        commands = [.. commands.Except(Afterwards)];
        var type = Any(mayBeSealed ? commands : [.. commands.Where(c => c != typeof(SealMeeting))]);
        return
            (Permits(type, State.Phase) || Dice.Next(10) == 0)
            && (!Rare.Contains(type) || Dice.Next(Rarest.Contains(type) ? 40 : 4) == 0)
            ? type
            : Choose(commands);
    }

    /// <summary>When it is over, days do: some are late to say how it was.</summary>
    protected override TimeSpan Passes() =>
        State.Phase == Phase.Closed ? TimeSpan.FromHours(Dice.Next(24)) : base.Passes();

    private bool IsAwayInWindow => State is { Window: not null, CentreAwaySince: not null };

    private static bool Permits(Type command, Phase phase) =>
        MeetingPermits.All.TryGetValue(command, out var permit) && permit.Phases.Contains(phase);

    protected override MeetingCommand Fit(MeetingCommand command) =>
        (command, State.People.OrderByDescending(p => p.Id == State.Floor.Holder).FirstOrDefault(p => p.OnPhone)) switch
        {
            (WelcomeByPhone { Person: var person }, _) when person == Jonas => new WelcomeByPhone(Asta),
            (GiveFloor give, { } caller) when Dice.Next(4) == 0 => give with { To = caller.Id },
            (AnswerHoldAnyway { Answer: HoldAnyway.No }, _) when Dice.Next(20) > 0 => new AnswerHoldAnyway(
                HoldAnyway.Yes
            ),
            (UninvitePerson, _) => new UninvitePerson(Any(Asta, Asta, Stranger)),
            (RaiseHandFor, { } caller) => new RaiseHandFor(caller.Id),
            (SayGoodbyeTo, { } caller) => new SayGoodbyeTo(caller.Id),
            _ => command,
        };

    protected override Caller Sender(MeetingCommand command)
    {
        if (Dice.Next(20) == 0)
            return Any(Screen, Call(Stranger), Call(Karin) with { Municipality = "en-anden" });
        if (!MeetingPermits.All.TryGetValue(command.GetType(), out var permit) || Dice.Next(8) == 0)
            return Call(Any(Everyone));
        if (command is Arrive && Awaited() is [_, ..] away)
            return Call(Any(away).Id);
        if (command is ConfirmWords or DeclineWords && State.WordsPending is [var words, ..] && Dice.Next(2) == 0)
            return Call(words.Speaker);
        if (command is AcceptAgreement a && State.Agreements.FirstOrDefault(x => x.Id == a.Agreement) is { } agreed)
            return Call(Any(agreed.Who));
        if (permit.Lead && State.Lead is { } lead && Dice.Next(4) > 0)
            return Call(lead);
        if (command is TakeBackDecline && State.Declines is [var decline, ..])
            return Call(decline.Person);
        if (command is TakeBackTurn && State.Floor.From is { } giver)
            return Call(giver);
        if (State.Floor.Holder is { } holder && Dice.Next(2) == 0)
            return Call(holder);
        var standing = Any(permit.Who);
        return standing == Standing.System
            ? Caller.System
            : Call(Any([.. Everyone.Where(p => Rules.StandingOf(State, Call(p)) == standing), Karin]));
    }

    protected override object? Value(Type type, string name) =>
        type == typeof(PersonId) || type == typeof(PersonId?) ? Any(Everyone)
        : Nullable.GetUnderlyingType(type) is { IsEnum: true } maybe
            ? Any([null, .. Enum.GetValues(maybe).Cast<object?>()])
        : type.IsEnum ? Any([.. Enum.GetValues(type).Cast<object>()])
        : type == typeof(DateOnly) ? DateOnly.FromDateTime(Morning.Date).AddYears(-Dice.Next(10, 25))
        : type == typeof(Guid) ? Item(name)
        : type == typeof(IReadOnlyList<PersonId>)
            ? Enumerable.Range(0, Dice.Next(3)).Select(_ => Any(Everyone)).ToArray()
        : type == typeof(DeclineReason?) ? Any<DeclineReason?>([null, .. Enum.GetValues<DeclineReason>()])
        : name is "Exception" or "Words" or "Weighed" && Dice.Next(2) == 0 ? null
        : name == "Municipality" ? (Dice.Next(20) == 0 ? Kommune : null)
        : type == typeof(RoomId) ? Network
        : type == typeof(string) ? Words(name)
        : type == typeof(bool) ? Dice.Next(4) > 0
        : type == typeof(int) ? Number(name)
        : type == typeof(DateTimeOffset) ? Story.Now.AddMinutes(Dice.Next(-5, 250))
        : type == typeof(IReadOnlyList<Introduction>) ? Introductions()
        : type == typeof(IReadOnlyList<CarriedAgreement>) ? Carried()
        : type == typeof(IReadOnlyList<Invitee>)
            ? Any<IReadOnlyList<Invitee>>(Invited, Invited, Invited, [.. Invited.Skip(1)], [.. Invited.SkipLast(1)])
        : throw new NotSupportedException($"No dice for {type}.");

    protected override MeetingEvent Bare(MeetingEvent happened) =>
        happened is Withheld withheld ? withheld.Event : happened;

    /// <summary>Those who are not here, or only by phone. Jonas comes very late.</summary>
    private Participant[] Awaited() =>
        [
            .. State.People.Where(p =>
                p.OnPhone
                    ? Dice.Next(12) == 0
                    : p.Attendance != Attendance.Present && (p.Id != Jonas || State.Phase == Phase.Closing)
            ),
        ];

    private CarriedAgreement[] Carried() =>
        [
            .. Enumerable
                .Range(50, Dice.Next(4))
                .Select(i => new CarriedAgreement(
                    Id(i),
                    Words("aftale"),
                    [new(Any(Everyone), "Nogen")],
                    "fredag",
                    Dice.Next(2) == 0 ? null : [Any(Everyone), Any(Everyone), Freja]
                )),
        ];

    private Guid Item(string name) =>
        Any([
            .. name == "Agreement"
                ? State.Agreements.Select(a => a.Id).Concat(State.Carried.Select(a => a.Id))
                : State.WordsPending.Select(w => w.Id),
            Id(999_999),
        ]);

    private int Number(string name) =>
        name switch
        {
            "Turn" => State.Floor.Turn + (Dice.Next(8) == 0 ? Dice.Next(-1, 2) : 0),
            "Element" => Dice.Next(0, 14),
            "Minutes" => Dice.Next(10, 260),
            _ => Dice.Next(0, 26),
        };

    private Introduction[] Introductions() =>
        [.. Enumerable.Range(0, Dice.Next(4)).Select(_ => new Introduction(Any(Everyone), Words("kender Freja")))];
}
