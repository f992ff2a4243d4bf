namespace OpenDialogue.Dialogue.Meetings;

public enum RoundKind
{
    Agenda,

    /// <summary>After a reflection: each who listened may answer (feature 29).</summary>
    Response,
    Closing,
}

/// <summary>A round under way: who has still to have their turn, in order. The one speaking is not among them.</summary>
public sealed record Round(RoundKind Kind, IReadOnlyList<PersonId> Remaining);

/// <param name="Order">Everyone the round goes to, in order.</param>
public sealed record RoundBegan(RoundKind Kind, IReadOnlyList<PersonId> Order) : MeetingEvent;

public sealed record RoundEnded(RoundKind Kind) : MeetingEvent;

/// <summary>"Kom tilbage til mig": the turn goes on, and comes again when the others have had theirs.</summary>
public sealed record DeferTurn(int Turn) : MeetingCommand;

public sealed record TurnDeferred(int Turn, PersonId Person) : MeetingEvent;

/// <summary>
/// A round gives everyone the floor once, the young person first, then around the circle. Facilitators lead it and
/// have no turn in it; an interpreter lends a voice and has none. Who comes late comes last (feature 25). Requests
/// for the floor wait behind it.
/// </summary>
internal static class Rounds
{
    internal static MeetingEvent[] Begin(Meeting meeting, RoundKind kind)
    {
        var began = new RoundBegan(kind, Order(meeting));
        return [began, .. FloorTopic.NextIfFree(meeting.After(began))];
    }

    /// <summary>After the agenda round the dialogue begins, and the young person has the first word.</summary>
    internal static MeetingEvent[] End(Meeting meeting, Round round)
    {
        List<MeetingEvent> events = [new RoundEnded(round.Kind)];
        var young = meeting.YoungPerson;
        if (round.Kind is RoundKind.Agenda or RoundKind.Response)
            events.Add(new DialogueBegan());
        if (round.Kind == RoundKind.Agenda && young.Attendance == Attendance.Present)
            events.Add(new FloorGranted(meeting.Floor.Turn + 1, young.Id));
        return [.. events, .. FloorTopic.NextIfFree(meeting.After(events))];
    }

    internal static Decision<MeetingEvent> Decide(Meeting meeting, DeferTurn c, Context context)
    {
        if ((FloorTopic.CheckTurn(meeting, c.Turn) ?? FloorTopic.CheckMine(meeting, context, false)) is { } refusal)
            return refusal;
        return meeting.Round is { Remaining.Count: > 0 }
            ? FloorTopic.Then(meeting, new TurnDeferred(c.Turn, context.By))
            : new NobodyAfterYou();
    }

    internal static Meeting Evolve(Meeting meeting, TurnDeferred e) =>
        FloorTopic.Free(meeting, e.Person) switch
        {
            { Round: { } round } m => m with { Round = round with { Remaining = [.. round.Remaining, e.Person] } },
            var m => m,
        };

    internal static Meeting Evolve(Meeting meeting, RoundBegan e) =>
        meeting with
        {
            Phase = e.Kind switch
            {
                RoundKind.Agenda => Phase.AgendaRound,
                RoundKind.Response => Phase.ResponseRound,
                _ => meeting.Phase,
            },
            Round = new(e.Kind, e.Order),
        };

    internal static Meeting WithLateJoiner(Meeting meeting, PersonId person) =>
        meeting.Round is { } round
        && TakesPart(meeting.Find(person)!)
        && !SmallerCircleTopic.LeavesOut(meeting, person)
        && meeting.Floor.Holder != person
        && !round.Remaining.Contains(person)
        && meeting.Find(person)!.Voice == Voice.NotOffered
            ? meeting with
            {
                Round = round with { Remaining = [.. round.Remaining, person] },
            }
            : meeting;

    internal static Meeting Forget(Meeting meeting, PersonId person) =>
        meeting.Round is { } round
            ? meeting with
            {
                Round = round with { Remaining = [.. round.Remaining.Where(p => p != person)] },
            }
            : meeting;

    private static PersonId[] Order(Meeting meeting)
    {
        var first = meeting.YoungPerson.Seat ?? 1;
        return
        [
            .. meeting
                .People.Where(p => p.Attendance == Attendance.Present && TakesPart(p))
                .Where(p => !SmallerCircleTopic.LeavesOut(meeting, p.Id))
                .OrderBy(p => ((p.Seat ?? Meeting.Seats) - first + Meeting.Seats) % Meeting.Seats)
                .Select(p => p.Id),
        ];
    }

    private static bool TakesPart(Participant person) =>
        person.Part is not (Part.MeetingLeader or Part.Reflector or Part.Interpreter);
}
