namespace OpenDialogue.Dialogue.Meetings;

/// <summary>"Det var ikke meningen": whoever handed the floor over last takes it back, in the same turn.</summary>
public sealed record TakeBackTurn(int Turn) : MeetingCommand;

public sealed record HandOverTakenBack(int Turn, PersonId Person) : MeetingEvent;

/// <summary>The young person takes the floor that they are offered first on their return.</summary>
public sealed record TakeOffer(int Turn) : MeetingCommand;

public sealed record DeclineOffer(int Turn) : MeetingCommand;

public sealed record FloorOffered(int Turn, PersonId Person) : MeetingEvent;

public sealed record OfferDeclined(int Turn) : MeetingEvent;

/// <summary>Who had the floor makes room for the young person, and has their place again right after.</summary>
public sealed record TurnSetAside(int Turn, PersonId Person) : MeetingEvent;

/// <summary>The hand-overs that are not endings: a slip taken back, a place kept.</summary>
internal static class HandOver
{
    internal static Decision<MeetingEvent> Decide(Meeting meeting, TakeBackTurn c, Context context)
    {
        var floor = meeting.Floor;
        if (FloorTopic.CheckTurn(meeting, c.Turn) is { } stale)
            return stale;
        if (floor.Holder is not { } holder || floor.From != context.By)
            return new NothingToTakeBack();
        if (holder == meeting.YoungPerson.Id)
            return new FloorIsTheYoungPersons();
        var taken = new HandOverTakenBack(c.Turn, holder);
        return floor.Before == context.By
            ? [taken, new FloorGranted(c.Turn + 1, context.By)]
            : FloorTopic.Then(meeting, taken);
    }

    internal static Decision<MeetingEvent> Decide(Meeting meeting, TakeOffer c, Context context)
    {
        if (FloorTopic.CheckTurn(meeting, c.Turn) is { } stale)
            return stale;
        if (meeting.Floor.OfferedTo != context.By)
            return new NothingAsked();
        var granted = new FloorGranted(c.Turn + 1, context.By);
        return meeting.Floor.Holder is { } holder ? [new TurnSetAside(c.Turn, holder), granted] : [granted];
    }

    internal static Decision<MeetingEvent> Decide(Meeting meeting, DeclineOffer c, Context context) =>
        FloorTopic.CheckTurn(meeting, c.Turn) is { } stale ? stale
        : meeting.Floor.OfferedTo == context.By ? [new OfferDeclined(c.Turn)]
        : [];

    /// <summary>Offered only where somebody else has the floor, or nobody, and the floor is not the team's alone.</summary>
    internal static MeetingEvent[] OfferToCentre(Meeting meeting) =>
        meeting.Phase is Phase.AgendaRound or Phase.Dialogue or Phase.ResponseRound or Phase.Closing
        && meeting.Floor.Holder != meeting.YoungPerson.Id
            ? [new FloorOffered(meeting.Floor.Turn, meeting.YoungPerson.Id)]
            : [];

    internal static Meeting Evolve(Meeting meeting, FloorOffered e) =>
        meeting with
        {
            Floor = meeting.Floor with { OfferedTo = e.Person },
        };

    internal static Meeting Evolve(Meeting meeting, TurnSetAside e)
    {
        var freed = FloorTopic.Free(meeting, e.Person);
        return freed.Round is { } round
            ? freed with
            {
                Round = round with { Remaining = [e.Person, .. round.Remaining] },
            }
            : freed with
            {
                Floor = freed.Floor with { Queue = [new(e.Person, RequestKind.Speak), .. freed.Floor.Queue] },
            };
    }
}
