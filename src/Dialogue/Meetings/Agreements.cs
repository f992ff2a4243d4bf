namespace OpenDialogue.Dialogue.Meetings;

/// <summary>Who does what, and when. A draft until everyone it binds has accepted it, live (feature 44).</summary>
public sealed record Agreement(
    Guid Id,
    PersonId DraftedBy,
    string What,
    IReadOnlyList<PersonId> Who,
    string When,
    bool Dropped = false
)
{
    public IReadOnlyList<PersonId> AcceptedBy { get; init; } = [];
}

/// <param name="When">In words: "inden jul".</param>
public sealed record DraftAgreement(string What, IReadOnlyList<PersonId> Who, string When) : MeetingCommand;

public sealed record AcceptAgreement(Guid Agreement) : MeetingCommand;

public sealed record DropAgreement(Guid Agreement) : MeetingCommand;

/// <summary>"Ingen aftaler": a full answer (INV11).</summary>
public sealed record MarkNoDecision : MeetingCommand;

public sealed record AgreementDrafted(Guid Agreement, string What, IReadOnlyList<PersonId> Who, string When)
    : MeetingEvent;

public sealed record AgreementAccepted(Guid Agreement, PersonId Person) : MeetingEvent;

public sealed record AgreementDropped(Guid Agreement) : MeetingEvent;

public sealed record NoDecisionMarked : MeetingEvent;

/// <summary>Agreements are possible and never needed; nobody is bound by what they have not accepted themselves.</summary>
internal static class AgreementTopic
{
    internal const int Most = 50;

    internal static Decision<MeetingEvent> Decide(Meeting meeting, DraftAgreement c)
    {
        var refusal =
            Text.Check(nameof(c.What), c.What)
            ?? Text.CheckName(nameof(c.When), c.When)
            ?? Text.CheckRange(nameof(c.Who), c.Who.Count, 1, Meeting.Seats)
            ?? c.Who.Where(p => !meeting.IsPresent(p)).Select(p => (Refusal)new NotPresent(p)).FirstOrDefault();
        if (refusal is not null)
            return refusal;
        return meeting.Agreements.Count >= Most
            ? new OutOfRange("agreements", 0, Most)
            : [new AgreementDrafted(c.Id, c.What, [.. c.Who.Distinct()], c.When)];
    }

    internal static Decision<MeetingEvent> Decide(Meeting meeting, AcceptAgreement c, Context context) =>
        Find(meeting, c.Agreement) switch
        {
            null or { Dropped: true } => new UnknownAgreement(c.Agreement),
            var a when !a.Who.Contains(context.By) => new NotYourAgreement(a.Who),
            var a when a.AcceptedBy.Contains(context.By) => [],
            _ => [new AgreementAccepted(c.Agreement, context.By)],
        };

    internal static Decision<MeetingEvent> Decide(Meeting meeting, DropAgreement c, Context context) =>
        Find(meeting, c.Agreement) switch
        {
            null => new UnknownAgreement(c.Agreement),
            { Dropped: true } => [],
            var a when a.DraftedBy == context.By || a.Who.Contains(context.By) => [new AgreementDropped(c.Agreement)],
            var a => new NotYourAgreement(a.Who),
        };

    internal static Meeting Evolve(Meeting meeting, AgreementDrafted e, Stamp stamp) =>
        meeting with
        {
            Agreements = [.. meeting.Agreements, new(e.Agreement, stamp.By, e.What, e.Who, e.When)],
            NoDecision = false,
        };

    internal static Meeting Evolve(Meeting meeting, AgreementAccepted e) =>
        With(meeting, e.Agreement, a => a with { AcceptedBy = [.. a.AcceptedBy, e.Person] });

    internal static Meeting Evolve(Meeting meeting, AgreementDropped e) =>
        With(meeting, e.Agreement, a => a with { Dropped = true });

    /// <summary>Somebody has said yes to it, live; whom it binds are those who did.</summary>
    internal static bool IsAgreed(Agreement agreement) => !agreement.Dropped && agreement.AcceptedBy.Count > 0;

    private static Agreement? Find(Meeting meeting, Guid id) => meeting.Agreements.FirstOrDefault(a => a.Id == id);

    private static Meeting With(Meeting meeting, Guid id, Func<Agreement, Agreement> change) =>
        meeting with
        {
            Agreements = [.. meeting.Agreements.Select(a => a.Id == id ? change(a) : a)],
        };
}
