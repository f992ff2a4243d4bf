namespace OpenDialogue.Dialogue.Meetings;

public sealed record PauseMeeting : MeetingCommand;

public sealed record ResumeMeeting : MeetingCommand;

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

    internal static Decision<MeetingEvent> Resume(Meeting meeting, Context context) =>
        meeting.Pause?.Reason switch
        {
            null => [],
            PauseReason.CentreAbsent => new CentreAbsent(),
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
