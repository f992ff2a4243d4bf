namespace OpenDialogue.Dialogue.Meetings;

public sealed record PauseMeeting : MeetingCommand;

public sealed record ResumeMeeting : MeetingCommand;

/// <summary>Anyone may ask for a pause; the young person and the facilitators see it and may give one.</summary>
public sealed record AskForPause : MeetingCommand;

public sealed record WithdrawPauseAsk : MeetingCommand;

public sealed record PauseAsked(PersonId Person) : MeetingEvent;

public sealed record PauseAskWithdrawn(PersonId Person) : MeetingEvent;

public sealed record MeetingPausedBy(PauseReason Reason) : MeetingEvent;

public sealed record MeetingResumed : MeetingEvent;

/// <summary>
/// A pause freezes floor, queue and round as they are. The young person's pause ends when they say so; a
/// facilitator's when a facilitator or the young person says so.
/// </summary>
internal static class Pausing
{
    internal static Decision<MeetingEvent> Pause(Meeting meeting, Context context) =>
        [new MeetingPausedBy(context.By == meeting.YoungPerson.Id ? PauseReason.YoungPerson : PauseReason.Facilitator)];

    internal static Decision<MeetingEvent> Ask(Meeting meeting, Context context) =>
        meeting.PausesAsked.Contains(context.By) ? [] : [new PauseAsked(context.By)];

    internal static Decision<MeetingEvent> WithdrawAsk(Meeting meeting, Context context) =>
        meeting.PausesAsked.Contains(context.By) ? [new PauseAskWithdrawn(context.By)] : [];

    internal static Decision<MeetingEvent> Resume(Meeting meeting, Context context) =>
        meeting.Pause?.Reason switch
        {
            null => [],
            PauseReason.CentreAbsent => new CentreAbsent(),
            PauseReason.FacilitatorsAbsent => new MeetingPaused(PauseReason.FacilitatorsAbsent),
            PauseReason.YoungPerson when context.By != meeting.YoungPerson.Id => new MeetingPaused(
                PauseReason.YoungPerson
            ),
            _ => [.. GoOn(meeting)],
        };

    /// <summary>Whoever had the floor has it still; if they went meanwhile, it goes to the next.</summary>
    internal static MeetingEvent[] GoOn(Meeting meeting)
    {
        var resumed = new MeetingResumed();
        return [resumed, .. FloorTopic.NextIfFree(meeting.After(resumed))];
    }
}
