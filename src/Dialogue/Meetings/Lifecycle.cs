namespace OpenDialogue.Dialogue.Meetings;

public sealed record OpenMeeting : MeetingCommand;

public sealed record BeginFraming : MeetingCommand;

public sealed record BeginAgendaRound : MeetingCommand;

/// <param name="Turn">The turn it ends, or the last one if nobody has the floor.</param>
public sealed record BeginClosing(int Turn) : MeetingCommand;

public sealed record CloseMeeting : MeetingCommand;

public sealed record MeetingOpened : MeetingEvent;

public sealed record FramingBegan : MeetingEvent;

public sealed record DialogueBegan : MeetingEvent;

public sealed record ClosingBegan : MeetingEvent;

public sealed record MeetingEnded : MeetingEvent;

/// <summary>From planned to closed: Planned, Lobby, Framing, AgendaRound, Dialogue, Closing, Closed.</summary>
internal static class Lifecycle
{
    internal static Decision<MeetingEvent> Open(Meeting meeting, Context context) =>
        [new MeetingOpened(), .. Attending.Arrived(meeting, context.By)];

    internal static Decision<MeetingEvent> BeginFraming(Meeting meeting) =>
        CentreIsHere(meeting) ? [new FramingBegan()] : new CentreAbsent();

    internal static Decision<MeetingEvent> BeginAgendaRound(Meeting meeting)
    {
        if (!CentreIsHere(meeting))
            return new CentreAbsent();
        if (meeting.Framing.StillToTell is { Count: > 0 } missing)
            return new FramingIncomplete(missing);
        return [.. Rounds.Begin(meeting, RoundKind.Agenda)];
    }

    internal static Decision<MeetingEvent> Decide(Meeting meeting, BeginClosing c)
    {
        if (FloorTopic.CheckTurn(meeting, c.Turn) is { } stale)
            return stale;
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
            return pause.Reason == PauseReason.CentreAbsent ? [new MeetingEnded()] : new MeetingPaused(pause.Reason);
        if (meeting.Phase != Phase.Closing)
            return new NotNow(meeting.Phase);
        if (meeting.Round is { } round)
            return new RoundUnderWay(round.Remaining);
        if (meeting.Floor.Holder is { } holder)
            return new NotYourTurn(holder);
        var missing = Voices.NeverOffered(meeting);
        return missing.Count > 0 ? new VoicesMissing(missing) : [new MeetingEnded()];
    }

    private static bool CentreIsHere(Meeting meeting) =>
        meeting.YoungPerson.Attendance == Attendance.Present && meeting.CentreAwaySince is null;
}
