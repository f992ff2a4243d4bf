namespace OpenDialogue.Dialogue.Meetings;

public enum Phase
{
    /// <summary>Nobody has planned a meeting under this name.</summary>
    Unplanned,
    Planned,
    Lobby,
    Framing,
    AgendaRound,
    Dialogue,

    /// <summary>The team talks together, aloud, in front of the rest, who listen (INV7).</summary>
    Reflection,

    /// <summary>Each who listened answers the reflection, the young person first.</summary>
    ResponseRound,
    Closing,
    Closed,
}

/// <summary>
/// A network meeting as a value: who is in the circle, who has the floor, what has been put on the table. It changes
/// only by events (<see cref="Evolve"/>), which <see cref="MeetingDecider"/> makes from commands. It never reads a
/// clock and never tells anyone. Goals are not here: they are the network room's.
/// </summary>
public sealed record Meeting(RoomId Id)
{
    /// <summary>The longest table: seats are numbered 1 to this.</summary>
    public const int Seats = 24;

    public RoomId Network { get; init; }
    public string Municipality { get; init; } = "";
    public DateTimeOffset StartsAt { get; init; }
    public int Minutes { get; init; }
    public string Place { get; init; } = "";
    public MeetingMode Mode { get; init; }

    /// <summary>Who will not be there, of those invited.</summary>
    public IReadOnlyList<Decline> Declines { get; init; } = [];

    /// <summary>What the young person last answered to a decline; null before, and at a new time.</summary>
    public HoldAnyway? HoldAnyway { get; init; }

    /// <summary>It was not held.</summary>
    public bool CalledOff { get; init; }
    public Phase Phase { get; init; }

    /// <summary>When the framing began: the first moment that the young person has to be there for.</summary>
    public DateTimeOffset? BeganAt { get; init; }

    /// <summary>In the order they were invited. The circle is ordered by <see cref="Participant.Seat"/>.</summary>
    public IReadOnlyList<Participant> People { get; init; } = [];

    public Framing Framing { get; init; } = new();
    public IReadOnlyList<Spoken> Agenda { get; init; } = [];
    public Floor Floor { get; init; } = new();
    public Round? Round { get; init; }
    public Pause? Pause { get; init; }

    /// <summary>A talk between a leader and one other, to which the rest listen.</summary>
    public OneToOne? OneToOne { get; init; }

    /// <summary>Since when all are silent together; null when they are not.</summary>
    public DateTimeOffset? SilentSince { get; init; }

    /// <summary>How many times the team has reflected.</summary>
    public int Reflections { get; init; }

    /// <summary>Since when the young person has had no connection; null while they have one.</summary>
    public DateTimeOffset? CentreAwaySince { get; init; }

    public IReadOnlyList<Away> FacilitatorsAway { get; init; } = [];

    /// <summary>The facilitator who moves the meeting on just now.</summary>
    public PersonId? Lead { get; init; }

    /// <summary>Why it was opened with fewer than two facilitators (INV10); null where it was not.</summary>
    public string? Exception { get; init; }

    public Window? Window { get; init; }

    /// <summary>What the young person's last window held.</summary>
    public Missed? Missed { get; init; }

    /// <summary>Who would like a pause.</summary>
    public IReadOnlyList<PersonId> PausesAsked { get; init; } = [];

    /// <summary>On the table: confirmed by who said them.</summary>
    public IReadOnlyList<Words> Words { get; init; } = [];

    /// <summary>Not yet confirmed by who is said to have said them.</summary>
    public IReadOnlyList<Words> WordsPending { get; init; } = [];

    public IReadOnlyList<Agreement> Agreements { get; init; } = [];
    public bool NoDecision { get; init; }
    public IReadOnlyList<StaffDecision> Decisions { get; init; } = [];
    public IReadOnlyList<Spoken> ClosingWords { get; init; } = [];
    public CaseNote? Note { get; init; }
    public MoreMeetings? MoreMeetings { get; init; }
    public IReadOnlyList<Spoken> ViewsOnMore { get; init; } = [];

    public SmallerCircle? Circle { get; init; }

    /// <summary>For each who was once left out, the meeting as they know it. In nobody's view.</summary>
    public IReadOnlyList<Outside> Outsides { get; init; } = [];

    /// <summary>What was agreed in the meeting before.</summary>
    public IReadOnlyList<CarriedAgreement> Carried { get; init; } = [];

    /// <summary>When it ended; null before.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>In a view: one's own alone.</summary>
    public IReadOnlyList<FilledForm> Forms { get; init; } = [];

    public IReadOnlyList<TeamForm> TeamForms { get; init; } = [];

    /// <summary>The young person stopped it.</summary>
    public bool Stopped { get; init; }

    /// <summary>The consent it was held on is withdrawn.</summary>
    public bool Sealed { get; init; }

    public Meeting Evolve(MeetingEvent happened, Stamp stamp) =>
        Outsides.Count == 0 && happened is not SmallerCircleBegan
            ? Apply(happened, stamp)
            : SmallerCircleTopic.Evolve(this, happened, stamp);

    internal Meeting Apply(MeetingEvent happened, Stamp stamp) =>
        happened switch
        {
            MeetingPlanned e => Planning.Evolve(this, e),
            PersonInvited e => Planning.Evolve(this, e),
            MeetingOpened e => this with { Phase = Phase.Lobby, Lead = stamp.By, Exception = e.Exception },
            PhoneJoined e => Phone.Evolve(this, e),
            PhonePutDown e => Phone.PutDown(this, e.Person),
            PersonArrived e => Attending.Evolve(this, e),
            SeatChosen e => Attending.Evolve(this, e),
            PersonLeft e => Attending.Gone(this, e.Person, Attendance.Left, stamp),
            PersonRemoved e => Declining.Forget(Attending.Gone(this, e.Person, Attendance.Removed, stamp), e.Person),
            AbsenceNoticed e => Absence.Evolve(this, e, stamp),
            ReturnNoticed e => Absence.Evolve(this, e),
            LeadTaken e => this with { Lead = e.Person },
            WindowGranted e => WindowTopic.Evolve(this, e, stamp),
            WindowEnded => WindowTopic.Ended(this, stamp),
            FramingBegan => this with { Phase = Phase.Framing, BeganAt = stamp.At },
            RolesTold e => FramingTopic.Evolve(this, e),
            EndTimeSet e => this with { Framing = Framing with { EndsAt = e.EndsAt } },
            RulesAgreed e => this with { Framing = Framing with { Rules = e.Text } },
            ConfidentialityTold e => this with { Framing = Framing with { Confidentiality = e.Text } },
            RoundBegan e => Rounds.Evolve(this, e),
            RoundEnded => this with { Round = null },
            DialogueBegan => this with { Phase = Phase.Dialogue },
            ReflectionBegan => this with { Phase = Phase.Reflection, Reflections = Reflections + 1 },
            ReflectionEnded => this with { Phase = Phase.Dialogue },
            TurnDeferred e => Rounds.Evolve(this, e),
            OneToOneBegan e => this with { OneToOne = new(e.Leader, e.With) },
            SilenceBegan => this with { SilentSince = stamp.At },
            SilenceEnded => this with { SilentSince = null },
            AgendaItemSpoken e => this with { Agenda = [.. Agenda, new(e.Item, e.Speaker, stamp.By, e.Text)] },
            FloorRequested e => FloorTopic.Evolve(this, e),
            RequestWithdrawn e => FloorTopic.Evolve(this, e),
            FloorGranted e => FloorTopic.Evolve(this, e, stamp),
            FloorReleased e => FloorTopic.Free(this, e.Person, Voice.Heard),
            TurnPassed e => FloorTopic.Free(this, e.Person, Voice.Passed),
            InterruptionAsked e => this with { Floor = Floor with { InterruptionAskedBy = e.By } },
            InterruptionAnswered => this with { Floor = Floor with { InterruptionAskedBy = null } },
            HandOverTakenBack e => FloorTopic.Free(this, e.Person),
            FloorOffered e => HandOver.Evolve(this, e),
            OfferDeclined => this with { Floor = Floor with { OfferedTo = null } },
            TurnSetAside e => HandOver.Evolve(this, e),
            PauseAsked e => this with { PausesAsked = [.. PausesAsked, e.Person] },
            PauseAskWithdrawn e => this with { PausesAsked = [.. PausesAsked.Where(p => p != e.Person)] },
            MeetingPausedBy e => this with { Pause = new(e.Reason, stamp.At), PausesAsked = [] },
            MeetingResumed => this with { Pause = null },
            ClosingBegan => this with { Phase = Phase.Closing },
            ClosingWordSaid e => this with
            {
                ClosingWords = [.. ClosingWords, new(e.Item, e.Speaker, stamp.By, e.Text)],
            },
            SupporterBrought e => Planning.Evolve(this, new PersonInvited(e.Person, e.Name, Part.Supporter)),
            WordsNoted e => WordsTopic.Evolve(this, e),
            WordsConfirmed e => WordsTopic.Evolve(this, e),
            WordsDeclined e => WordsTopic.Forget(this, e.Item),
            AgreementDrafted e => AgreementTopic.Evolve(this, e, stamp),
            AgreementAccepted e => AgreementTopic.Evolve(this, e),
            AgreementDropped e => AgreementTopic.Evolve(this, e),
            NoDecisionMarked => this with { NoDecision = true },
            DecisionRecorded e => StaffDecisionTopic.Evolve(this, e, stamp),
            NoteWritten e => CaseNoteTopic.Evolve(this, e),
            NoteRead => CaseNoteTopic.With(this, n => n with { Read = true }),
            SeenSo e => CaseNoteTopic.With(this, n => n with { SeesItSo = e.Text }),
            MoreMeetingsAnswered e => this with { MoreMeetings = new(e.Answer, e.Words) { NextTime = e.NextTime } },
            ViewOnMoreSaid e => this with { ViewsOnMore = [.. ViewsOnMore, new(e.Item, e.Speaker, stamp.By, e.Text)] },
            Withheld e => Apply(e.Event, stamp),
            SmallerCircleCalled e => this with { Circle = new(e.Without, Begun: false) },
            SmallerCircleBegan e => this with { Circle = new(e.Without, Begun: true) },
            SmallerCircleEnded e => SmallerCircleTopic.Evolve(this, e),
            MeetingStopped => this with { Stopped = true },
            PlaceChanged e => this with { Place = e.Place, Mode = e.Mode },
            MeetingMoved e => PlaceAndMode.Evolve(this, e),
            MeetingCalledOff => PlaceAndMode.CalledOff(this),
            InvitationDeclined e => Declining.Evolve(this, e),
            DeclineTakenBack e => Declining.Forget(this, e.Person),
            HoldAnywayAnswered e => Declining.Evolve(this, e),
            MeetingEnded => Lifecycle.Ended(this) with { ClosedAt = stamp.At },
            MeetingSealed => Lifecycle.Ended(this) with { Sealed = true },
            AgreementsCarried e => this with { Carried = e.Agreements },
            HowItWentTold e => SinceLastTopic.Evolve(this, e),
            FormAnswered e => FormTopic.Evolve(this, e),
            ElementRated e => Fidelity.Evolve(this, e),
            _ => this,
        };

    public Participant? Find(PersonId person)
    {
        // Asked several times for every command, so without a closure and an enumerator; as below.
        for (var i = 0; i < People.Count; i++)
            if (People[i].Id == person)
                return People[i];
        return null;
    }

    public Arrangement Arrangement => new(StartsAt, Minutes, Place, Mode);

    /// <summary>AfventerUng: somebody has declined, and the young person has not yet said what is to happen.</summary>
    public bool AwaitsYoungPerson => Declines.Any(d => !d.Answered);

    public bool IsPresent(PersonId person) => Find(person)?.Attendance == Attendance.Present;

    public Participant YoungPerson
    {
        get
        {
            for (var i = 0; i < People.Count; i++)
                if (People[i].Part == Part.YoungPerson)
                    return People[i];
            throw new InvalidOperationException("There is nobody whose meeting it is.");
        }
    }

    public bool IsFacilitator(PersonId person) => Find(person)?.Part is Part.MeetingLeader or Part.Reflector;

    /// <summary>The meeting after these events, for deciding what follows from them in the same breath.</summary>
    internal Meeting After(params IEnumerable<MeetingEvent> events) =>
        events.Aggregate(this, (meeting, happened) => meeting.Evolve(happened, default));

    internal Meeting With(PersonId person, Func<Participant, Participant> change) =>
        this with
        {
            People = [.. People.Select(p => p.Id == person ? change(p) : p)],
        };
}

/// <summary>
/// What somebody is in the meeting. Profession and relation are not here (feature 26: equal presentation): they are
/// told by mouth in the framing, and stand as <see cref="Participant.Introduction"/> from then on.
/// </summary>
public enum Part
{
    YoungPerson,
    MeetingLeader,
    Reflector,
    Participant,
    Supporter,

    /// <summary>Lends a voice to others: never holds the floor, is not in the ledger of voices.</summary>
    Interpreter,
}

public enum Attendance
{
    Invited,
    Present,
    Left,
    Removed,
}

/// <summary>The ledger of voices (feature 24): was this person offered the floor, and what did they do with it?</summary>
public enum Voice
{
    NotOffered,
    Offered,
    Passed,
    Heard,
}

/// <param name="OnPhone">Takes part by voice alone; a facilitator presses for them.</param>
public sealed record Participant(
    PersonId Id,
    string Name,
    Part Part,
    Attendance Attendance = Attendance.Invited,
    int? Seat = null,
    Voice Voice = Voice.NotOffered,
    string? Introduction = null,
    bool OnPhone = false
);

/// <summary>Something said, verbatim.</summary>
/// <param name="WrittenBy">Who typed it: the speaker, or a facilitator for them.</param>
public sealed record Spoken(Guid Id, PersonId Speaker, PersonId WrittenBy, string Text);

public enum PauseReason
{
    /// <summary>The young person asked; only they end it.</summary>
    YoungPerson,
    Facilitator,

    /// <summary>The young person is gone (INV1); it ends by itself when they are back.</summary>
    CentreAbsent,

    /// <summary>No facilitator is here; it ends by itself when one is back.</summary>
    FacilitatorsAbsent,

    /// <summary>What those see whom a smaller circle leaves out.</summary>
    SmallerCircle,
}

public sealed record Pause(PauseReason Reason, DateTimeOffset Since);
