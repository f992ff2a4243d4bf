namespace OpenDialogue.Dialogue.Meetings;

/// <param name="Exception">Why it is opened with fewer than two facilitators, for the record (feature 13).</param>
public sealed record OpenMeeting(string? Exception = null) : MeetingCommand;

public sealed record BeginFraming : MeetingCommand;

public sealed record BeginAgendaRound : MeetingCommand;

/// <param name="Turn">The turn it ends, or the last one if nobody has the floor.</param>
public sealed record BeginClosing(int Turn) : MeetingCommand;

public sealed record CloseMeeting : MeetingCommand;

/// <summary>The young person stops everything, at once and without a reason.</summary>
public sealed record StopMeeting : MeetingCommand;

/// <summary>The effect of the network being sealed.</summary>
public sealed record SealMeeting : MeetingCommand;

public sealed record MeetingOpened(string? Exception = null) : MeetingEvent;

public sealed record FramingBegan : MeetingEvent;

public sealed record DialogueBegan : MeetingEvent;

public sealed record ClosingBegan : MeetingEvent;

public sealed record MeetingStopped : MeetingEvent;

public sealed record MeetingEnded : MeetingEvent;

/// <summary>The consent is withdrawn: it is over, and from now on only the young person is admitted, to read.</summary>
public sealed record MeetingSealed : MeetingEvent;

/// <summary>From planned to closed: Planned, Lobby, Framing, AgendaRound, Dialogue, Closing, Closed.</summary>
internal static class Lifecycle
{
    private const int FacilitatorsNeeded = 2;

    /// <summary>A meeting has two facilitators or more (INV10), or a reason on record why not.</summary>
    internal static Decision<MeetingEvent> Decide(Meeting meeting, OpenMeeting c, Context context)
    {
        var facilitators = meeting.People.Count(p => meeting.IsFacilitator(p.Id) && p.Attendance != Attendance.Removed);
        if (meeting.AwaitsYoungPerson || meeting.HoldAnyway == HoldAnyway.Move)
            return new YoungPersonDecides();
        if (c.Exception is not null && Text.Check(nameof(c.Exception), c.Exception) is { } refusal)
            return refusal;
        if (facilitators < FacilitatorsNeeded && c.Exception is null)
            return new FacilitatorsMissing(facilitators, FacilitatorsNeeded);
        var exception = facilitators < FacilitatorsNeeded ? c.Exception : null;
        return [new MeetingOpened(exception), .. Attending.Arrived(meeting, context.By)];
    }

    internal static Decision<MeetingEvent> BeginFraming(Meeting meeting, Context context) =>
        CentreLets(meeting, context) ? [new FramingBegan()] : new CentreAbsent();

    internal static Decision<MeetingEvent> BeginAgendaRound(Meeting meeting, Context context)
    {
        if (!CentreLets(meeting, context))
            return new CentreAbsent();
        if (meeting.Framing.StillToTell is { Count: > 0 } missing)
            return new FramingIncomplete(missing);
        return [.. Rounds.Begin(meeting, RoundKind.Agenda)];
    }

    internal static Decision<MeetingEvent> Decide(Meeting meeting, BeginClosing c)
    {
        if (FloorTopic.CheckTurn(meeting, c.Turn) is { } stale)
            return stale;
        if (meeting.Circle is { } circle)
            return new CircleIsSmaller(circle.Without);
        if (meeting.Floor.Holder == meeting.YoungPerson.Id)
            return new FloorIsTheYoungPersons();
        List<MeetingEvent> events = [];
        if (meeting.Floor.Holder is { } holder)
            events.Add(new FloorReleased(c.Turn, holder));
        events.Add(new ClosingBegan());
        return [.. events, .. Rounds.Begin(meeting.After(events), RoundKind.Closing)];
    }

    /// <summary>
    /// Nobody present may be left who was never offered the floor (INV5). Where the young person is gone and all is
    /// paused, nothing may be said any more, and the meeting may be closed from any phase.
    /// </summary>
    internal static Decision<MeetingEvent> Close(Meeting meeting)
    {
        if (meeting.Pause is { } pause)
            return pause.Reason == PauseReason.CentreAbsent
                ? [.. SmallerCircleTopic.Ended(meeting), new MeetingEnded()]
                : new MeetingPaused(pause.Reason);
        if (meeting.Phase != Phase.Closing)
            return new NotNow(meeting.Phase);
        if (meeting.Round is { } round)
            return new RoundUnderWay(round.Remaining);
        if (meeting.Floor.Holder is { } holder)
            return new NotYourTurn(holder);
        var missing = Voices.NeverOffered(meeting);
        return missing.Count > 0 ? new VoicesMissing(missing) : [new MeetingEnded()];
    }

    internal static Decision<MeetingEvent> Seal(Meeting meeting) =>
        meeting.Sealed ? [] : [.. SmallerCircleTopic.Ended(meeting), new MeetingSealed()];

    internal static Meeting Ended(Meeting meeting) =>
        meeting with
        {
            Phase = Phase.Closed,
            Pause = null,
            Round = null,
            CentreAwaySince = null,
        };

    /// <summary>The young person is here, or has said that one may begin without them.</summary>
    private static bool CentreLets(Meeting meeting, Context context) =>
        meeting.YoungPerson.Attendance == Attendance.Present && meeting.CentreAwaySince is null
        || WindowTopic.IsOpen(meeting, context.Now);
}
