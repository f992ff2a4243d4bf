namespace OpenDialogue.Dialogue.Meetings;

/// <param name="BornOn">Asked for once, to know the age; it is not stored.</param>
public sealed record BringSupporter(PersonId Person, string Name, DateOnly BornOn) : MeetingCommand;

/// <summary>They were told of their duty of confidentiality when they came.</summary>
public sealed record SupporterBrought(PersonId Person, string Name) : MeetingEvent;

/// <summary>An attempt on record: too young. Who it was about is not kept.</summary>
public sealed record SupporterTooYoung(int LowestAge) : MeetingEvent;

/// <summary>
/// The young person may bring a supporter (bisidder) at any time (INV14, Barnets Lov §6): 15 or older, for they are
/// bound by straffeloven §152.
/// </summary>
internal static class SupporterTopic
{
    internal const int LowestAge = 15;

    internal static Decision<MeetingEvent> Decide(Meeting meeting, BringSupporter c, Context context)
    {
        if (Text.CheckName(nameof(c.Name), c.Name) is { } refusal)
            return refusal;
        if (meeting.Find(c.Person) is { } known && known.Attendance != Attendance.Removed)
            return new AlreadyExists();
        if (Planning.IsFull(meeting))
            return new OutOfRange("people", 2, Meeting.Seats);
        return Age.On(context.Today, c.BornOn) >= LowestAge
            ? [new SupporterBrought(c.Person, c.Name)]
            : [new SupporterTooYoung(LowestAge)];
    }
}
