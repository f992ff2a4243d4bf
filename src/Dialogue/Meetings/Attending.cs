namespace OpenDialogue.Dialogue.Meetings;

public sealed record Arrive : MeetingCommand;

/// <param name="Seat">1 to <see cref="Meeting.Seats"/>, clockwise.</param>
public sealed record TakeSeat(int Seat) : MeetingCommand;

public sealed record LeaveMeeting : MeetingCommand;

public sealed record RemovePerson(PersonId Person) : MeetingCommand;

public sealed record PersonArrived(PersonId Person, int Seat) : MeetingEvent;

public sealed record SeatChosen(PersonId Person, int Seat) : MeetingEvent;

public sealed record PersonLeft(PersonId Person) : MeetingEvent;

public sealed record PersonRemoved(PersonId Person) : MeetingEvent;

/// <summary>
/// Who is in the circle, and on which seat: the order people see each other in is the order they sit in (feature 26).
/// Being here is a fact of the meeting; being connected is not (see <see cref="Absence"/>).
/// </summary>
internal static class Attending
{
    internal static Decision<MeetingEvent> Arrive(Meeting meeting, Context context) =>
        !meeting.IsPresent(context.By) ? [.. Arrived(meeting, context.By)]
        : Phone.IsOn(meeting, context.By) ? [new PhonePutDown(context.By)]
        : [];

    internal static MeetingEvent[] Arrived(Meeting meeting, PersonId person)
    {
        var kept = meeting.Find(person)?.Seat;
        var seat =
            kept is { } own && IsFree(meeting, own, person)
                ? own
                : Enumerable.Range(1, Meeting.Seats).First(s => IsFree(meeting, s, person));
        var arrived = new PersonArrived(person, seat);
        return [arrived, .. Absence.Back(meeting.After(arrived), person)];
    }

    internal static Decision<MeetingEvent> Decide(Meeting meeting, TakeSeat c, Context context)
    {
        if (Text.CheckRange(nameof(c.Seat), c.Seat, 1, Meeting.Seats) is { } refusal)
            return refusal;
        if (meeting.Find(context.By)?.Seat == c.Seat)
            return [];
        return Sitting(meeting, c.Seat, context.By) is { } other
            ? new SeatTaken(c.Seat, other.Id)
            : [new SeatChosen(context.By, c.Seat)];
    }

    internal static Decision<MeetingEvent> Leave(Meeting meeting, Context context) =>
        [.. Goes(meeting, context.By, new PersonLeft(context.By), context.Now)];

    internal static Decision<MeetingEvent> Decide(Meeting meeting, RemovePerson c, Context context) =>
        meeting.Find(c.Person) is not { } person ? new UnknownPerson(c.Person)
        : person.Attendance == Attendance.Removed ? []
        : person.Part == Part.YoungPerson ? new NotYourPart([Standing.Participant])
        : [.. Goes(meeting, c.Person, new PersonRemoved(c.Person), context.Now)];

    /// <summary>
    /// Whoever goes with the floor in hand leaves it to the next. When the young person goes, all pause, unless they
    /// said that one may go on; the same when the last facilitator goes.
    /// </summary>
    internal static MeetingEvent[] Goes(Meeting meeting, PersonId person, MeetingEvent going, DateTimeOffset now)
    {
        List<MeetingEvent> events = [going];
        if (meeting.Floor.Holder == person)
            events.Insert(0, new FloorReleased(meeting.Floor.Turn, person));
        var after = meeting.After(events);
        events.AddRange(Lead.PassOn(after));
        if (meeting.Pause is not null || meeting.Phase <= Phase.Lobby)
            return [.. events];
        if (person == meeting.YoungPerson.Id && !WindowTopic.IsOpen(meeting, now))
            return [.. events, new MeetingPausedBy(PauseReason.CentreAbsent)];
        return after.People.Any(p => p.Attendance == Attendance.Present && after.IsFacilitator(p.Id))
            ? [.. events, .. FloorTopic.NextIfFree(after)]
            : [.. events, new MeetingPausedBy(PauseReason.FacilitatorsAbsent)];
    }

    internal static Meeting Evolve(Meeting meeting, PersonArrived e)
    {
        var here = meeting.With(e.Person, p => p with { Attendance = Attendance.Present, Seat = e.Seat });
        return Rounds.WithLateJoiner(here, e.Person);
    }

    internal static Meeting Evolve(Meeting meeting, SeatChosen e) =>
        meeting.With(e.Person, p => p with { Seat = e.Seat });

    internal static Meeting Gone(Meeting meeting, PersonId person, Attendance attendance, Stamp stamp) =>
        FloorTopic
            .Forget(Rounds.Forget(Absence.Forget(meeting, person), person), person)
            .With(person, p => p with { Attendance = attendance, OnPhone = false }) switch
        {
            var gone when person == meeting.YoungPerson.Id => gone with { CentreAwaySince = stamp.At },
            var gone => gone,
        };

    private static Participant? Sitting(Meeting meeting, int seat, PersonId except) =>
        meeting.People.FirstOrDefault(p => p.Seat == seat && p.Attendance == Attendance.Present && p.Id != except);

    private static bool IsFree(Meeting meeting, int seat, PersonId except) => Sitting(meeting, seat, except) is null;
}
