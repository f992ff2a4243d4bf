namespace OpenDialogue.Dialogue.Meetings;

/// <summary>"Med på telefon": somebody who takes part by voice alone. A facilitator presses for them, aloud.</summary>
public sealed record WelcomeByPhone(PersonId Person) : MeetingCommand;

/// <summary>Asks for the floor for somebody on the phone.</summary>
public sealed record RaiseHandFor(PersonId Person) : MeetingCommand;

/// <summary>Somebody on the phone has gone.</summary>
public sealed record SayGoodbyeTo(PersonId Person) : MeetingCommand;

public sealed record PhoneJoined(PersonId Person) : MeetingEvent;

/// <summary>They have come in with a screen of their own, and press for themselves from here on.</summary>
public sealed record PhonePutDown(PersonId Person) : MeetingEvent;

/// <summary>
/// Who is on the phone is in the circle like anyone: seated, heard, in the ledger of voices. What they cannot press, a
/// facilitator presses for them; nobody presses for the young person, whose yes is their own.
/// </summary>
internal static class Phone
{
    internal static Decision<MeetingEvent> Decide(Meeting meeting, WelcomeByPhone c) =>
        meeting.Find(c.Person) is not { } person || person.Attendance == Attendance.Removed
            ? new UnknownPerson(c.Person)
        : person.Part == Part.YoungPerson ? new YoungPersonDecides()
        : meeting.IsFacilitator(c.Person) ? new NotYourPart([Standing.Participant])
        : person.Attendance == Attendance.Present ? []
        : [new PhoneJoined(c.Person), .. Attending.Arrived(meeting, c.Person)];

    internal static Decision<MeetingEvent> Decide(Meeting meeting, RaiseHandFor c) =>
        !IsOn(meeting, c.Person) ? new UnknownPerson(c.Person)
        : SmallerCircleTopic.LeavesOut(meeting, c.Person) ? new NotPresent(c.Person)
        : FloorTopic.Request(meeting, c.Person, RequestKind.Speak);

    internal static Decision<MeetingEvent> Decide(Meeting meeting, SayGoodbyeTo c, Context context) =>
        IsOn(meeting, c.Person)
            ? [.. Attending.Goes(meeting, c.Person, new PersonLeft(c.Person), context.Now)]
            : new UnknownPerson(c.Person);

    internal static bool IsOn(Meeting meeting, PersonId person) => meeting.Find(person) is { OnPhone: true };

    /// <summary>Whose answer this caller may give: their own, or that of somebody on the phone.</summary>
    internal static bool MayAnswerFor(Meeting meeting, PersonId person, PersonId by) =>
        person == by || (meeting.IsFacilitator(by) && IsOn(meeting, person));

    internal static Meeting Evolve(Meeting meeting, PhoneJoined e) =>
        meeting.With(e.Person, p => p with { OnPhone = true });

    internal static Meeting PutDown(Meeting meeting, PersonId person) =>
        meeting.With(person, p => p with { OnPhone = false });
}
