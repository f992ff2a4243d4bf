namespace OpenDialogue.Dialogue.Meetings;

/// <summary>Sent by the keeper when somebody the meeting depends on has no connection left.</summary>
/// <param name="Person">The young person or a facilitator; null: the young person.</param>
public sealed record NoteAbsence(PersonId? Person = null) : MeetingCommand;

/// <summary>Sent by the keeper when they have a connection again.</summary>
/// <param name="Person">The young person or a facilitator; null: the young person.</param>
public sealed record NoteReturn(PersonId? Person = null) : MeetingCommand;

/// <summary>The deadline of an absence.</summary>
public sealed record PauseForAbsence : MeetingCommand;

public sealed record AbsenceNoticed(PersonId Person) : MeetingEvent;

public sealed record ReturnNoticed(PersonId Person) : MeetingEvent;

/// <summary>Somebody without a connection, and since when.</summary>
public sealed record Away(PersonId Person, DateTimeOffset Since);

/// <summary>
/// Nothing about the young person without them (INV1, feature 16): when their connection has been gone for
/// <see cref="Grace"/>, the meeting pauses with the floor as it is, and goes on when they are back. The same when the
/// last facilitator has gone: one may drop and another carries on.
/// </summary>
internal static class Absence
{
    internal static readonly TimeSpan Grace = TimeSpan.FromSeconds(60);

    internal static Decision<MeetingEvent> Decide(Meeting meeting, NoteAbsence c)
    {
        var person = c.Person ?? meeting.YoungPerson.Id;
        if (!Matters(meeting, person) || SinceOf(meeting, person) is not null)
            return [];
        MeetingEvent noticed = new AbsenceNoticed(person);
        return [noticed, .. Lead.PassOn(meeting.After(noticed))];
    }

    internal static Decision<MeetingEvent> Decide(Meeting meeting, NoteReturn c)
    {
        var person = c.Person ?? meeting.YoungPerson.Id;
        return Matters(meeting, person) && SinceOf(meeting, person) is not null ? [.. Back(meeting, person)] : [];
    }

    internal static Decision<MeetingEvent> Pause(Meeting meeting, Context context) =>
        Due(meeting) is { } due && due.At <= context.Now ? [new MeetingPausedBy(due.Reason)] : [];

    /// <summary>Somebody is back, by a connection or by arriving anew.</summary>
    internal static MeetingEvent[] Back(Meeting meeting, PersonId person)
    {
        List<MeetingEvent> events = [];
        if (SinceOf(meeting, person) is not null)
            events.Add(new ReturnNoticed(person));
        if (person != meeting.YoungPerson.Id)
            return meeting.Pause?.Reason == PauseReason.FacilitatorsAbsent
                ? [.. events, .. Pausing.GoOn(meeting.After(events))]
                : [.. events];
        if (meeting.Window is not null)
            events.Add(new WindowEnded());
        if (meeting.Pause?.Reason != PauseReason.CentreAbsent)
            return [.. events];
        events.AddRange(Pausing.GoOn(meeting.After(events)));
        return [.. events, .. HandOver.OfferToCentre(meeting.After(events))];
    }

    internal static DateTimeOffset? Deadline(Meeting meeting) => Due(meeting)?.At;

    /// <summary>Whose connection the meeting depends on: the young person's, and the facilitators'.</summary>
    internal static bool Matters(Meeting meeting, PersonId person) =>
        meeting.IsPresent(person) && (person == meeting.YoungPerson.Id || meeting.IsFacilitator(person));

    internal static DateTimeOffset? SinceOf(Meeting meeting, PersonId person) =>
        person == meeting.YoungPerson.Id
            ? meeting.CentreAwaySince
            : meeting.FacilitatorsAway.FirstOrDefault(a => a.Person == person)?.Since;

    internal static Meeting Evolve(Meeting meeting, AbsenceNoticed e, Stamp stamp) =>
        e.Person == meeting.YoungPerson.Id
            ? meeting with
            {
                CentreAwaySince = stamp.At,
            }
            : meeting with
            {
                FacilitatorsAway = [.. meeting.FacilitatorsAway, new(e.Person, stamp.At)],
            };

    internal static Meeting Evolve(Meeting meeting, ReturnNoticed e) =>
        e.Person == meeting.YoungPerson.Id ? meeting with { CentreAwaySince = null } : Forget(meeting, e.Person);

    internal static Meeting Forget(Meeting meeting, PersonId person) =>
        meeting with
        {
            FacilitatorsAway = [.. meeting.FacilitatorsAway.Where(a => a.Person != person)],
        };

    private static (DateTimeOffset At, PauseReason Reason)? Due(Meeting meeting)
    {
        if (meeting is not { Pause: null, Phase: > Phase.Lobby and < Phase.Closed })
            return null;
        if (meeting.CentreAwaySince is { } since)
        {
            var end = since + Grace;
            return (meeting.Window is { } window && window.Until > end ? window.Until : end, PauseReason.CentreAbsent);
        }
        if (meeting.FacilitatorsAway.Count == 0)
            return null;
        var leading = meeting.People.Where(p => p.Attendance == Attendance.Present && meeting.IsFacilitator(p.Id));
        var gone = leading.Select(p => SinceOf(meeting, p.Id)).ToList();
        return gone.Count > 0 && gone.All(g => g is not null)
            ? (gone.Max()!.Value + Grace, PauseReason.FacilitatorsAbsent)
            : null;
    }
}
