namespace OpenDialogue.Dialogue.Meetings;

/// <summary>Why somebody is not there, as meetings have been asked about it.</summary>
public enum DeclineReason
{
    Work,
    Illness,

    /// <summary>Har ikke overskud.</summary>
    NoEnergy,
    DoesNotWant,
    Leave,

    /// <summary>Away to learn something.</summary>
    Course,
    Other,
}

/// <summary>Somebody will not be there. Why is for the young person and the facilitators (feature 10).</summary>
/// <param name="Answered">The young person has said what is to happen since.</param>
public sealed record Decline(PersonId Person, DeclineReason? Reason, string? Words, bool Answered = false);

/// <summary>"Skal vi holde det alligevel?"</summary>
public enum HoldAnyway
{
    Yes,

    /// <summary>It is called off.</summary>
    No,

    /// <summary>At another time, which the young person or a facilitator finds.</summary>
    Move,
}

/// <summary>"Jeg kan ikke komme", before the meeting opens. No reason is needed.</summary>
public sealed record DeclineInvitation(DeclineReason? Reason = null, string? Words = null) : MeetingCommand;

/// <summary>"Jeg kan godt alligevel."</summary>
public sealed record TakeBackDecline : MeetingCommand;

public sealed record AnswerHoldAnyway(HoldAnyway Answer) : MeetingCommand;

public sealed record InvitationDeclined(PersonId Person, DeclineReason? Reason = null, string? Words = null)
    : MeetingEvent;

public sealed record DeclineTakenBack(PersonId Person) : MeetingEvent;

public sealed record HoldAnywayAnswered(HoldAnyway Answer) : MeetingEvent;

/// <summary>
/// Whoever is invited may say that they cannot come. The meeting then waits for the young person (AfventerUng, feature
/// 11): it is not opened before they have said whether it is held all the same. One answer is for all who had declined
/// by then.
/// </summary>
internal static class Declining
{
    internal static Decision<MeetingEvent> Decide(Meeting meeting, DeclineInvitation c, Context context)
    {
        if (c.Words is not null && Text.CheckName(nameof(c.Words), c.Words) is { } refusal)
            return refusal;
        return Of(meeting, context.By) is { } said && (said.Reason, said.Words) == (c.Reason, c.Words)
            ? []
            : [new InvitationDeclined(context.By, c.Reason, c.Words)];
    }

    internal static Decision<MeetingEvent> TakeBack(Meeting meeting, Context context) =>
        Of(meeting, context.By) is null ? [] : [new DeclineTakenBack(context.By)];

    internal static Decision<MeetingEvent> Decide(Meeting meeting, AnswerHoldAnyway c) =>
        meeting.Declines.Count == 0 ? new NothingAsked()
        : !meeting.AwaitsYoungPerson && meeting.HoldAnyway == c.Answer ? []
        : c.Answer == HoldAnyway.No ? [new HoldAnywayAnswered(c.Answer), new MeetingCalledOff()]
        : [new HoldAnywayAnswered(c.Answer)];

    /// <summary>Another reason is no other decline.</summary>
    internal static Meeting Evolve(Meeting meeting, InvitationDeclined e)
    {
        var decline = new Decline(e.Person, e.Reason, e.Words, Of(meeting, e.Person)?.Answered == true);
        return meeting with { Declines = [.. Forget(meeting, e.Person).Declines, decline] };
    }

    internal static Meeting Evolve(Meeting meeting, HoldAnywayAnswered e) =>
        meeting with
        {
            HoldAnyway = e.Answer,
            Declines = [.. meeting.Declines.Select(d => d with { Answered = true })],
        };

    internal static Meeting Forget(Meeting meeting, PersonId person) =>
        meeting with
        {
            Declines = [.. meeting.Declines.Where(d => d.Person != person)],
        };

    /// <summary>To others it is enough to know who is not coming; what one has said oneself one sees.</summary>
    internal static bool SeesWhy(Viewer viewer, PersonId person) =>
        viewer.Standing is Standing.YoungPerson or Standing.Facilitator or Standing.System || viewer.Person == person;

    internal static IReadOnlyList<Decline> SeenBy(Meeting meeting, Viewer viewer) =>
        [.. meeting.Declines.Select(d => SeesWhy(viewer, d.Person) ? d : d with { Reason = null, Words = null })];

    private static Decline? Of(Meeting meeting, PersonId person) =>
        meeting.Declines.FirstOrDefault(d => d.Person == person);
}
