namespace OpenDialogue.Dialogue.Meetings;

/// <summary>Sent by the keeper when the young person has no connection left.</summary>
public sealed record NoteAbsence : MeetingCommand;

/// <summary>Sent by the keeper when the young person has a connection again.</summary>
public sealed record NoteReturn : MeetingCommand;

/// <summary>The deadline of an absence.</summary>
public sealed record PauseForAbsence : MeetingCommand;

public sealed record AbsenceNoticed(PersonId Person) : MeetingEvent;

public sealed record ReturnNoticed(PersonId Person) : MeetingEvent;

/// <summary>
/// Nothing about the young person without them (INV1, feature 16): when their connection has been gone for
/// <see cref="Grace"/>, the meeting pauses with the floor as it is, and goes on when they are back.
/// </summary>
internal static class Absence
{
    internal static readonly TimeSpan Grace = TimeSpan.FromSeconds(60);

    internal static Decision<MeetingEvent> NoteAbsence(Meeting meeting) =>
        meeting.CentreAwaySince is null && meeting.YoungPerson.Attendance == Attendance.Present
            ? [new AbsenceNoticed(meeting.YoungPerson.Id)]
            : [];

    internal static Decision<MeetingEvent> NoteReturn(Meeting meeting) =>
        meeting.CentreAwaySince is null ? [] : [.. Back(meeting)];

    internal static Decision<MeetingEvent> Pause(Meeting meeting, Context context) =>
        Deadline(meeting) is { } due && due <= context.Now ? [new MeetingPausedBy(PauseReason.CentreAbsent)] : [];

    internal static MeetingEvent[] Back(Meeting meeting)
    {
        List<MeetingEvent> events = [];
        if (meeting.CentreAwaySince is not null)
            events.Add(new ReturnNoticed(meeting.YoungPerson.Id));
        if (meeting.Pause?.Reason == PauseReason.CentreAbsent)
            events.AddRange(Pausing.GoOn(meeting));
        return [.. events];
    }

    internal static DateTimeOffset? Deadline(Meeting meeting) =>
        meeting is { CentreAwaySince: { } since, Pause: null, Phase: > Phase.Lobby and < Phase.Closed }
            ? since + Grace
            : null;
}
