namespace OpenDialogue.Dialogue.Meetings;

/// <summary>The floor (ordet): who has it, and who waits, in the order they asked.</summary>
/// <param name="Turn">The number of the present turn, or of the last one while nobody has the floor; 0 before any.</param>
/// <param name="From">Who handed it over by name.</param>
/// <param name="Before">Who had the floor before.</param>
/// <param name="OfferedTo">The young person, come back, may have it first; who has it keeps it till they answer.</param>
public sealed record Floor(
    int Turn = 0,
    PersonId? Holder = null,
    DateTimeOffset? Since = null,
    PersonId? InterruptionAskedBy = null,
    PersonId? From = null,
    PersonId? Before = null,
    PersonId? OfferedTo = null
)
{
    public IReadOnlyList<Waiting> Queue { get; init; } = [];

    internal bool IsWaiting(PersonId person) => Queue.Any(w => w.Person == person);
}

public enum RequestKind
{
    Speak,

    /// <summary>To answer what was just said. It is shown to all; it does not jump the queue.</summary>
    Answer,
}

public sealed record Waiting(PersonId Person, RequestKind Kind);

public sealed record RequestFloor(RequestKind Kind = RequestKind.Speak) : MeetingCommand;

public sealed record WithdrawRequest : MeetingCommand;

/// <summary>"Jeg er færdig" from the one who has the floor, "næste" from a facilitator.</summary>
/// <param name="Turn">The turn it ends: of two people who press at once, only one ends a turn.</param>
public sealed record EndTurn(int Turn) : MeetingCommand;

/// <summary>"Pas": a full answer, on record as such (feature 23). One may ask for the floor later.</summary>
public sealed record PassTurn(int Turn) : MeetingCommand;

/// <summary>The talking piece handed to a named person, by the one who has it or by a facilitator.</summary>
/// <param name="Turn">The turn it ends, or the last one if nobody has the floor.</param>
public sealed record GiveFloor(int Turn, PersonId To) : MeetingCommand;

public sealed record FloorRequested(PersonId Person, RequestKind Kind = RequestKind.Speak) : MeetingEvent;

public sealed record RequestWithdrawn(PersonId Person) : MeetingEvent;

/// <param name="From">Who handed it over by name; null where it came by the queue or the round.</param>
public sealed record FloorGranted(int Turn, PersonId Person, PersonId? From = null) : MeetingEvent;

public sealed record FloorReleased(int Turn, PersonId Person) : MeetingEvent;

public sealed record TurnPassed(int Turn, PersonId Person) : MeetingEvent;

/// <summary>
/// One person has the floor, and one speaks only when one has it (INV4). The queue is first come, first served;
/// nobody is moved in it, and nobody takes the floor from the young person (feature 22). There is no clock here:
/// silence is respected (feature 27).
/// </summary>
internal static class FloorTopic
{
    internal static Decision<MeetingEvent> Decide(Meeting meeting, RequestFloor c, Context context) =>
        Request(meeting, context.By, c.Kind);

    internal static Decision<MeetingEvent> Request(Meeting meeting, PersonId person, RequestKind kind)
    {
        var floor = meeting.Floor;
        if (meeting.Find(person)?.Part == Part.Interpreter)
            return new NotYourPart([Standing.YoungPerson, Standing.Participant, Standing.Facilitator]);
        if (floor.Holder == person || floor.IsWaiting(person))
            return [];
        return floor.Holder is null && meeting.Round is null && MayHold(meeting, person)
            ? [new FloorGranted(floor.Turn + 1, person)]
            : [new FloorRequested(person, kind)];
    }

    internal static Decision<MeetingEvent> Withdraw(Meeting meeting, Context context) =>
        meeting.Floor.IsWaiting(context.By) ? [new RequestWithdrawn(context.By)] : [];

    internal static Decision<MeetingEvent> Decide(Meeting meeting, EndTurn c, Context context) =>
        CheckTurn(meeting, c.Turn) is { } stale ? stale
        : CheckMine(meeting, context, orFacilitator: true) is { } refusal ? refusal
        : Then(meeting, new FloorReleased(c.Turn, meeting.Floor.Holder!.Value));

    internal static Decision<MeetingEvent> Decide(Meeting meeting, PassTurn c, Context context) =>
        CheckTurn(meeting, c.Turn) is { } stale ? stale
        : meeting.Floor.Holder is not { } holder || !Phone.MayAnswerFor(meeting, holder, context.By)
            ? new NotYourTurn(meeting.Floor.Holder)
        : Then(meeting, new TurnPassed(c.Turn, holder));

    internal static Decision<MeetingEvent> Decide(Meeting meeting, GiveFloor c, Context context)
    {
        var holder = meeting.Floor.Holder;
        if (CheckTurn(meeting, c.Turn) is { } stale)
            return stale;
        if (!(holder is null && meeting.IsFacilitator(context.By)) && CheckMine(meeting, context, true) is { } refusal)
            return refusal;
        if (meeting.Find(c.To) is not { } receiver)
            return new UnknownPerson(c.To);
        if (receiver.Attendance != Attendance.Present || receiver.Part == Part.Interpreter)
            return new NotPresent(c.To);
        if (meeting.SilentSince is not null)
            return new SilenceKept();
        if (SmallerCircleTopic.LeavesOut(meeting, c.To))
            return new NotPresent(c.To);
        if (!MayHold(meeting, c.To))
            return new TeamIsReflecting();
        if (c.To == holder)
            return [];
        if (meeting.Round is { } round && !round.Remaining.Contains(c.To))
            return new AlreadyHadTurn(c.To);
        var given = new FloorGranted(c.Turn + 1, c.To, context.By);
        return holder is { } before ? [new FloorReleased(c.Turn, before), given] : [given];
    }

    /// <summary>Who is next when a turn has ended: the round first, then the queue; else the floor is free.</summary>
    internal static MeetingEvent[] NextIfFree(Meeting meeting)
    {
        if (meeting.Floor.Holder is not null || meeting.SilentSince is not null)
            return [];
        var turn = meeting.Floor.Turn + 1;
        if (meeting.Round is { Remaining: [var next, ..] })
            return [new FloorGranted(turn, next)];
        if (meeting.Round is { } done)
            return Rounds.End(meeting, done);
        return meeting.Floor.Queue.FirstOrDefault(w => MayHold(meeting, w.Person)) is { } first
            ? [new FloorGranted(turn, first.Person)]
            : [];
    }

    /// <summary>In a reflection the floor is the team's; in a shared silence it is nobody's to get.</summary>
    private static bool MayHold(Meeting meeting, PersonId person) =>
        meeting.SilentSince is null
        && (meeting.Phase != Phase.Reflection || meeting.IsFacilitator(person))
        && !SmallerCircleTopic.LeavesOut(meeting, person);

    internal static Refusal? CheckTurn(Meeting meeting, int turn) =>
        turn == meeting.Floor.Turn ? null : new StaleTurn(turn, meeting.Floor.Turn);

    /// <summary>The floor is held, by the caller or (not the young person's) under a facilitator's hand.</summary>
    internal static Refusal? CheckMine(Meeting meeting, Context context, bool orFacilitator)
    {
        var holder = meeting.Floor.Holder;
        if (holder == context.By)
            return null;
        if (holder is null || !orFacilitator || !meeting.IsFacilitator(context.By))
            return new NotYourTurn(holder);
        return holder == meeting.YoungPerson.Id ? new FloorIsTheYoungPersons() : null;
    }

    internal static Meeting Evolve(Meeting meeting, FloorRequested e) =>
        WithQueue(meeting, q => [.. q, new(e.Person, e.Kind)]);

    internal static Meeting Evolve(Meeting meeting, RequestWithdrawn e) => Forget(meeting, e.Person);

    internal static Meeting Evolve(Meeting meeting, FloorGranted e, Stamp stamp) =>
        Forget(Rounds.Forget(meeting, e.Person), e.Person) switch
        {
            var m => Voices.Mark(
                m with
                {
                    Floor = m.Floor with
                    {
                        Turn = e.Turn,
                        Holder = e.Person,
                        Since = stamp.At,
                        From = e.From,
                        OfferedTo = null,
                    },
                },
                e.Person,
                Voice.Offered
            ),
        };

    internal static Meeting Free(Meeting meeting, PersonId person, Voice voice) =>
        Voices.Mark(Free(meeting, person), person, voice);

    /// <summary>A talk between two ends with its turn, however that ends.</summary>
    internal static Meeting Free(Meeting meeting, PersonId person) =>
        meeting with
        {
            OneToOne = null,
            Floor = meeting.Floor with
            {
                Holder = null,
                Since = null,
                InterruptionAskedBy = null,
                From = null,
                Before = person,
                OfferedTo = null,
            },
        };

    internal static Meeting Forget(Meeting meeting, PersonId person) =>
        WithQueue(meeting, queue => [.. queue.Where(w => w.Person != person)]);

    internal static Decision<MeetingEvent> Then(Meeting meeting, params MeetingEvent[] ending) =>
        [.. ending, .. NextIfFree(meeting.After(ending))];

    private static Meeting WithQueue(Meeting meeting, Func<IReadOnlyList<Waiting>, IReadOnlyList<Waiting>> change) =>
        meeting with
        {
            Floor = meeting.Floor with { Queue = change(meeting.Floor.Queue) },
        };
}
