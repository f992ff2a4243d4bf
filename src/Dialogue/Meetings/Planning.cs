namespace OpenDialogue.Dialogue.Meetings;

/// <param name="AgreedWithYoungPerson">INV2: staff confirm that the young person decided who comes.</param>
/// <param name="Minutes">15 to 240.</param>
/// <param name="Municipality">Whose it is, where a course plans it; of staff it is their own, and this is null.</param>
public sealed record PlanMeeting(
    RoomId Network,
    DateTimeOffset StartsAt,
    int Minutes,
    string Place,
    IReadOnlyList<Invitee> People,
    bool AgreedWithYoungPerson,
    MeetingMode Mode = MeetingMode.InRoom,
    string? Municipality = null
) : MeetingCommand;

public sealed record Invitee(PersonId Person, string Name, Part Part);

public sealed record InvitePerson(PersonId Person, string Name, Part Part) : MeetingCommand;

/// <summary>The effect of the young person taking an invitation back in the course.</summary>
public sealed record UninvitePerson(PersonId Person) : MeetingCommand;

public sealed record MeetingPlanned(
    RoomId Network,
    string Municipality,
    DateTimeOffset StartsAt,
    int Minutes,
    string Place,
    MeetingMode Mode = MeetingMode.InRoom
) : MeetingEvent;

public sealed record PersonInvited(PersonId Person, string Name, Part Part) : MeetingEvent;

/// <summary>How a meeting comes to be, and who is invited to it: that is the young person's to decide (INV2).</summary>
internal static class Planning
{
    internal static Decision<MeetingEvent> Decide(Meeting meeting, PlanMeeting c, Context context)
    {
        if (MunicipalityOf(c, context.Caller) is not { } municipality)
            return new NotFound();
        if (meeting.Phase != Phase.Unplanned)
            return new AlreadyExists();
        var youngPeople = c.People.Count(p => p.Part == Part.YoungPerson);
        var leaders = c.People.Count(p => p.Part == Part.MeetingLeader);
        if (youngPeople != 1 || leaders == 0)
            return new WrongParty(youngPeople, leaders);
        var at = new Arrangement(Wire.Instant(c.StartsAt), c.Minutes, c.Place, c.Mode);
        var refusal =
            at.Check()
            ?? Text.CheckRange(nameof(c.People), c.People.Count, 2, Meeting.Seats)
            ?? c.People.Select(p => Text.CheckName(nameof(p.Name), p.Name)).FirstOrDefault(r => r is not null);
        if (refusal is not null)
            return refusal;
        if (c.People.DistinctBy(p => p.Person).Count() != c.People.Count)
            return new AlreadyExists();
        if (!c.AgreedWithYoungPerson)
            return new YoungPersonDecides();
        return
        [
            new MeetingPlanned(c.Network, municipality, at.StartsAt, at.Minutes, at.Place, at.Mode),
            .. c.People.Select(p => new PersonInvited(p.Person, p.Name, p.Part)),
        ];
    }

    internal static Decision<MeetingEvent> Decide(Meeting meeting, InvitePerson c)
    {
        if (Text.CheckName(nameof(c.Name), c.Name) is { } refusal)
            return refusal;
        if (c.Part == Part.Supporter)
            return new SupporterNeedsAge();
        if (c.Part == Part.YoungPerson)
            return new WrongParty(2, meeting.People.Count(p => p.Part == Part.MeetingLeader));
        if (meeting.Find(c.Person) is { } known && known.Attendance != Attendance.Removed)
            return new AlreadyExists();
        if (IsFull(meeting))
            return new OutOfRange("people", 2, Meeting.Seats);
        return [new PersonInvited(c.Person, c.Name, c.Part)];
    }

    internal static Decision<MeetingEvent> Decide(Meeting meeting, UninvitePerson c, Context context) =>
        meeting.Find(c.Person) is null ? [] : Attending.Decide(meeting, new RemovePerson(c.Person), context);

    /// <summary>Null for whoever may not plan, and for staff who would plan elsewhere.</summary>
    private static string? MunicipalityOf(PlanMeeting c, Caller caller) =>
        caller.Kind == CallerKind.System ? c.Municipality
        : caller.Kind == CallerKind.Staff && c.Municipality is null ? caller.Municipality
        : null;

    internal static bool IsFull(Meeting meeting) =>
        meeting.People.Count(p => p.Attendance != Attendance.Removed) >= Meeting.Seats;

    internal static Meeting Evolve(Meeting meeting, MeetingPlanned e) =>
        meeting with
        {
            Phase = Phase.Planned,
            Network = e.Network,
            Municipality = e.Municipality,
            StartsAt = e.StartsAt,
            Minutes = e.Minutes,
            Place = e.Place,
            Mode = e.Mode,
        };

    /// <summary>Invited again after being removed, somebody keeps their line of the ledger.</summary>
    internal static Meeting Evolve(Meeting meeting, PersonInvited e) =>
        meeting.Find(e.Person) is null
            ? meeting with
            {
                People = [.. meeting.People, new(e.Person, e.Name, e.Part)],
            }
            : meeting.With(e.Person, p => p with { Attendance = Attendance.Invited, Name = e.Name, Part = e.Part });
}
