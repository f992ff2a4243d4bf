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
        meeting.IsPresent(context.By) ? [] : [.. Arrived(meeting, context.By)];

    internal static MeetingEvent[] Arrived(Meeting meeting, PersonId person)
    {
        var kept = meeting.Find(person)?.Seat;
        var seat =
            kept is { } own && IsFree(meeting, own, person)
                ? own
                : Enumerable.Range(1, Meeting.Seats).First(s => IsFree(meeting, s, person));
        var arrived = new PersonArrived(person, seat);
        return person == meeting.YoungPerson.Id ? [arrived, .. Absence.Back(meeting.After(arrived))] : [arrived];
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
        [.. Goes(meeting, context.By, new PersonLeft(context.By))];

    internal static Decision<MeetingEvent> Decide(Meeting meeting, RemovePerson c) =>
        meeting.Find(c.Person) is not { } person ? new UnknownPerson(c.Person)
        : person.Attendance == Attendance.Removed ? []
        : person.Part == Part.YoungPerson ? new NotYourPart([Standing.Participant])
        : [.. Goes(meeting, c.Person, new PersonRemoved(c.Person))];

    /// <summary>Whoever goes with the floor in hand leaves it to the next; when the young person goes, all pause.</summary>
    private static MeetingEvent[] Goes(Meeting meeting, PersonId person, MeetingEvent going)
    {
        List<MeetingEvent> events = [going];
        if (meeting.Floor.Holder == person)
            events.Insert(0, new FloorReleased(meeting.Floor.Turn, person));
        if (person == meeting.YoungPerson.Id && meeting.Phase > Phase.Lobby && meeting.Pause is null)
            return [.. events, new MeetingPausedBy(PauseReason.CentreAbsent)];
        if (meeting.Pause is null)
            events.AddRange(FloorTopic.NextIfFree(meeting.After(events)));
        return [.. events];
    }

    internal static Meeting Evolve(Meeting meeting, PersonArrived e)
    {
        var here = meeting.With(e.Person, p => p with { Attendance = Attendance.Present, Seat = e.Seat });
        return Rounds.WithLateJoiner(here, e.Person);
    }

    internal static Meeting Evolve(Meeting meeting, SeatChosen e) =>
        meeting.With(e.Person, p => p with { Seat = e.Seat });

    internal static Meeting Gone(Meeting meeting, PersonId person, Attendance attendance) =>
        FloorTopic.Forget(Rounds.Forget(meeting, person), person).With(person, p => p with { Attendance = attendance });

    private static Participant? Sitting(Meeting meeting, int seat, PersonId except) =>
        meeting.People.FirstOrDefault(p => p.Seat == seat && p.Attendance == Attendance.Present && p.Id != except);

    private static bool IsFree(Meeting meeting, int seat, PersonId except) => Sitting(meeting, seat, except) is null;
}
