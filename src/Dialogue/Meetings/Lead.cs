namespace OpenDialogue.Dialogue.Meetings;

/// <summary>"Jeg tager over": a facilitator takes the lead of the meeting's course, also from one who is here.</summary>
public sealed record TakeLead : MeetingCommand;

public sealed record LeadTaken(PersonId Person) : MeetingEvent;

/// <summary>
/// Of two facilitators one at a time moves the meeting on from form to form; both may give the floor. The lead is
/// lent, not owned: it passes on by itself when who has it drops or leaves, and can be taken back.
/// </summary>
internal static class Lead
{
    internal static Decision<MeetingEvent> Take(Meeting meeting, Context context) =>
        meeting.Lead == context.By ? [] : [new LeadTaken(context.By)];

    /// <summary>Where who leads is away or gone, the first facilitator who is here carries on.</summary>
    internal static MeetingEvent[] PassOn(Meeting meeting)
    {
        if (meeting.Lead is not { } lead || IsHere(meeting, lead))
            return [];
        return meeting.People.FirstOrDefault(p => meeting.IsFacilitator(p.Id) && IsHere(meeting, p.Id)) is { } other
            ? [new LeadTaken(other.Id)]
            : [];
    }

    private static bool IsHere(Meeting meeting, PersonId person) =>
        meeting.IsPresent(person) && Absence.SinceOf(meeting, person) is null;
}
