namespace OpenDialogue.Dialogue.Meetings;

/// <summary>A part of the meeting without some of those in it, as the young person wants it.</summary>
/// <param name="Begun">False while the network is being told, so that it hides first what is said of goals.</param>
public sealed record SmallerCircle(IReadOnlyList<PersonId> Without, bool Begun);

/// <summary>The meeting as somebody sees it who was once left out: it goes on beside the whole one.</summary>
public sealed record Outside(PersonId Person, Meeting Seen);

/// <summary>"Uden forældre": the young person calls it; the others stay.</summary>
public sealed record CallSmallerCircle(IReadOnlyList<PersonId> Without) : MeetingCommand;

/// <summary>Sent by the network, which from now on hides what it is told from those left out.</summary>
public sealed record BeginSmallerCircle : MeetingCommand;

public sealed record EndSmallerCircle : MeetingCommand;

public sealed record SmallerCircleCalled(IReadOnlyList<PersonId> Without) : MeetingEvent;

public sealed record SmallerCircleBegan(IReadOnlyList<PersonId> Without) : MeetingEvent;

/// <param name="Outline">The circle as all see it from here on.</param>
public sealed record SmallerCircleEnded(IReadOnlyList<PersonId> Without, Outline Outline) : MeetingEvent;

/// <summary>Something that happened in a smaller circle. To those left out only the number of its entry is known.</summary>
public sealed record Withheld(IReadOnlyList<PersonId> Without, MeetingEvent Event) : MeetingEvent;

/// <summary>What everyone may see of a meeting, whatever was said in it.</summary>
public sealed record Outline(
    IReadOnlyList<Participant> People,
    Floor Floor,
    PersonId? Lead,
    DateTimeOffset? CentreAwaySince,
    IReadOnlyList<Away> FacilitatorsAway,
    IReadOnlyList<PersonId> PausesAsked,
    int Reflections,
    Window? Window,
    Missed? Missed
);

/// <summary>
/// Those left out see that there is a pause, and nothing else: not in their stream, not in a replay, not in what their
/// commands are refused with. Each of them has the meeting as they know it (<see cref="Meeting.Outsides"/>), which
/// goes on beside the whole one and never learns what was said without them.
/// </summary>
internal static class SmallerCircleTopic
{
    internal static Decision<MeetingEvent> Decide(Meeting meeting, CallSmallerCircle c)
    {
        var without = c.Without.Distinct().ToList();
        if (Text.CheckRange(nameof(c.Without), without.Count, 1, Meeting.Seats) is { } refusal)
            return refusal;
        foreach (var person in without)
            if (meeting.Find(person) is not { Part: Part.Participant or Part.Supporter or Part.Interpreter })
                return new UnknownPerson(person);
        if (meeting.Circle is not null)
            return new AlreadyExists();
        return meeting.Floor.Holder is { } holder && without.Contains(holder)
            ? new NotYourTurn(holder)
            : [new SmallerCircleCalled(without)];
    }

    internal static Decision<MeetingEvent> Begin(Meeting meeting)
    {
        if (meeting.Circle is not { Begun: false } called)
            return [];
        var holds = meeting.Floor.Holder is { } holder && called.Without.Contains(holder);
        MeetingEvent[] freed = holds ? [new FloorReleased(meeting.Floor.Turn, meeting.Floor.Holder!.Value)] : [];
        MeetingEvent[] began = [.. freed, new SmallerCircleBegan(called.Without)];
        // In a pause nobody is next; else that is the first thing that those left out do not see.
        if (meeting.Pause is not null)
            return [.. began];
        return [.. began, .. FloorTopic.NextIfFree(meeting.After(began)).Select(e => Around(called.Without, e))];
    }

    internal static Decision<MeetingEvent> End(Meeting meeting) =>
        meeting.Circle is null ? []
        : meeting.SilentSince is not null ? new SilenceKept()
        : FloorTopic.Then(meeting, Ended(meeting));

    /// <summary>Brings all together again, before something that concerns all.</summary>
    internal static MeetingEvent[] Ended(Meeting meeting) =>
        meeting.Circle is { } circle ? [new SmallerCircleEnded(circle.Without, OutlineOf(meeting))] : [];

    /// <summary>
    /// In a smaller circle whatever those in it do is withheld from the rest; and what began in one stays withheld when
    /// it comes up again later.
    /// </summary>
    internal static Decision<MeetingEvent> Withhold(Meeting meeting, Context context, Decision<MeetingEvent> decision)
    {
        if (decision is not Decision<MeetingEvent>.Accepted { Events: var events })
            return decision;
        if (meeting.Circle is { Begun: true } circle && !circle.Without.Contains(context.By))
            return events.Any(e => e is SmallerCircleEnded or AgreementsCarried)
                ? decision
                : [.. events.Select(e => Around(circle.Without, e))];
        return meeting.Outsides.Count == 0
            ? decision
            :
            [
                .. events.Select(e =>
                    Around([.. meeting.Outsides.Where(o => !Knows(meeting, o, e)).Select(o => o.Person)], e)
                ),
            ];
    }

    private static MeetingEvent Around(IReadOnlyList<PersonId> without, MeetingEvent happened) =>
        without.Count == 0 ? happened : new Withheld(without, happened);

    private static bool Knows(Meeting meeting, Outside outside, MeetingEvent happened) =>
        happened switch
        {
            WordsConfirmed e => !IsPending(meeting, e.Item) || IsPending(outside.Seen, e.Item),
            WordsDeclined e => IsPending(outside.Seen, e.Item),
            AgreementAccepted e => outside.Seen.Agreements.Any(a => a.Id == e.Agreement),
            AgreementDropped e => outside.Seen.Agreements.Any(a => a.Id == e.Agreement),
            _ => true,
        };

    private static bool IsPending(Meeting meeting, Guid item) => meeting.WordsPending.Any(w => w.Id == item);

    internal static bool LeavesOut(Meeting meeting, PersonId person) =>
        meeting.Circle is { Begun: true } circle && circle.Without.Contains(person);

    /// <summary>The meeting as this person knows it.</summary>
    internal static Meeting SeenBy(Meeting meeting, PersonId person) =>
        meeting.Outsides.FirstOrDefault(o => o.Person == person)?.Seen ?? meeting;

    internal static Meeting Evolve(Meeting meeting, MeetingEvent happened, Stamp stamp)
    {
        var before = meeting with { Outsides = [] };
        var left = happened is SmallerCircleBegan began
            ? began.Without.Where(p => meeting.Outsides.All(o => o.Person != p)).Select(p => new Outside(p, before))
            : [];
        return meeting.Apply(happened, stamp) with
        {
            Outsides = [.. meeting.Outsides.Concat(left).Select(o => o with { Seen = Seen(o, happened, stamp) })],
        };
    }

    /// <summary>The event as somebody left out may see it; null for nothing.</summary>
    internal static MeetingEvent? Redact(MeetingEvent happened, PersonId person) =>
        happened switch
        {
            Withheld e => e.Without.Contains(person) ? null : e,
            SmallerCircleBegan e when e.Without.Contains(person) => new MeetingPausedBy(PauseReason.SmallerCircle),
            _ => happened,
        };

    internal static Meeting Evolve(Meeting meeting, SmallerCircleEnded e) =>
        meeting with
        {
            Circle = null,
            Phase = Phase.Dialogue,
            Round = null,
            OneToOne = null,
            Pause = meeting.Pause?.Reason == PauseReason.SmallerCircle ? null : meeting.Pause,
            People = e.Outline.People,
            Floor = e.Outline.Floor,
            Lead = e.Outline.Lead,
            CentreAwaySince = e.Outline.CentreAwaySince,
            FacilitatorsAway = e.Outline.FacilitatorsAway,
            PausesAsked = e.Outline.PausesAsked,
            Reflections = e.Outline.Reflections,
            Window = e.Outline.Window,
            Missed = e.Outline.Missed,
        };

    private static Meeting Seen(Outside outside, MeetingEvent happened, Stamp stamp) =>
        Redact(happened, outside.Person) is { } seen and not SmallerCircleCalled
            ? outside.Seen.Apply(seen, stamp)
            : outside.Seen;

    private static Outline OutlineOf(Meeting meeting) =>
        new(
            meeting.People,
            meeting.Floor,
            meeting.Lead,
            meeting.CentreAwaySince,
            meeting.FacilitatorsAway,
            meeting.PausesAsked,
            meeting.Reflections,
            meeting.Window,
            meeting.Missed
        );
}
