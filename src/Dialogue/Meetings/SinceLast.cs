namespace OpenDialogue.Dialogue.Meetings;

/// <summary>How it went with what was agreed. No more is asked: it is looked at, not checked.</summary>
public enum Went
{
    Done,
    Partly,
    NotYet,
}

/// <summary>An agreement of the meeting before, looked at in this one (siden sidst).</summary>
/// <param name="Who">Whom it binds: those who said yes to it.</param>
/// <param name="Only">
/// Those who knew of it, where it was kept from somebody in a smaller circle: nobody else hears of it now. Null where
/// everyone in the meeting did.
/// </param>
public sealed record CarriedAgreement(
    Guid Id,
    string What,
    IReadOnlyList<Bound> Who,
    string When,
    IReadOnlyList<PersonId>? Only = null
)
{
    /// <summary>Null until somebody has said.</summary>
    public Went? Went { get; init; }
}

/// <param name="Name">They may not be in this meeting.</param>
public sealed record Bound(PersonId Id, string Name);

/// <summary>Sent by the course when a meeting has been opened.</summary>
public sealed record CarryAgreements(IReadOnlyList<CarriedAgreement> Agreements) : MeetingCommand;

public sealed record TellHowItWent(Guid Agreement, Went Went) : MeetingCommand;

public sealed record AgreementsCarried(IReadOnlyList<CarriedAgreement> Agreements) : MeetingEvent;

/// <param name="Only">As of the agreement.</param>
public sealed record HowItWentTold(Guid Agreement, Went Went, IReadOnlyList<PersonId>? Only = null) : MeetingEvent;

/// <summary>
/// What was agreed in one meeting is looked at in the opening of the next. Whom it binds says how it went, or a
/// facilitator with the pen, but not for the young person.
/// </summary>
internal static class SinceLastTopic
{
    internal static Decision<MeetingEvent> Decide(Meeting meeting, CarryAgreements c) =>
        meeting.Carried.Count > 0 || c.Agreements.Count == 0 ? [] : [new AgreementsCarried(c.Agreements)];

    internal static Decision<MeetingEvent> Decide(Meeting meeting, TellHowItWent c, Context context) =>
        meeting.Carried.FirstOrDefault(a => a.Id == c.Agreement && Knows(meeting, a.Only, context.By)) switch
        {
            null => new UnknownAgreement(c.Agreement),
            var a when !MayTell(meeting, a, context.By) => new NotYourAgreement([.. a.Who.Select(w => w.Id)]),
            var a when a.Went == c.Went => [],
            var a => [new HowItWentTold(c.Agreement, c.Went, a.Only)],
        };

    internal static Meeting Evolve(Meeting meeting, HowItWentTold e) =>
        meeting with
        {
            Carried = [.. meeting.Carried.Select(a => a.Id == e.Agreement ? a with { Went = e.Went } : a)],
        };

    /// <summary>What this meeting leaves for the next.</summary>
    internal static IEnumerable<CarriedAgreement> Of(Meeting meeting) =>
        from agreement in meeting.Agreements
        where AgreementTopic.IsAgreed(agreement)
        let who = agreement.AcceptedBy.Select(p => new Bound(p, meeting.Find(p)?.Name ?? ""))
        select new CarriedAgreement(agreement.Id, agreement.What, [.. who], agreement.When, OnlyOf(meeting, agreement));

    internal static IReadOnlyList<CarriedAgreement> SeenBy(Viewer viewer, IReadOnlyList<CarriedAgreement> agreements) =>
        viewer.Standing is Standing.YoungPerson or Standing.System ? agreements
        : viewer.Standing == Standing.Screen ? []
        : agreements.All(a => Reaches(a.Only, viewer)) ? agreements
        : [.. agreements.Where(a => Reaches(a.Only, viewer))];

    internal static MeetingEvent? Redact(AgreementsCarried happened, Viewer viewer) =>
        SeenBy(viewer, happened.Agreements) switch
        {
            [] => null,
            var seen when seen.Count == happened.Agreements.Count => happened,
            var seen => new AgreementsCarried(seen),
        };

    internal static bool Reaches(IReadOnlyList<PersonId>? only, Viewer viewer) =>
        viewer.Standing is Standing.YoungPerson or Standing.System
        || viewer.Standing != Standing.Screen && only?.Contains(viewer.Person) != false;

    private static bool Knows(Meeting meeting, IReadOnlyList<PersonId>? only, PersonId person) =>
        person == meeting.YoungPerson.Id || only?.Contains(person) != false;

    private static bool MayTell(Meeting meeting, CarriedAgreement agreement, PersonId person) =>
        agreement.Who.Any(w => w.Id == person)
        || meeting.IsFacilitator(person) && agreement.Who.All(w => w.Id != meeting.YoungPerson.Id);

    private static PersonId[]? OnlyOf(Meeting meeting, Agreement agreement)
    {
        PersonId[] unknowing =
        [
            .. meeting.Outsides.Where(o => o.Seen.Agreements.All(a => a.Id != agreement.Id)).Select(o => o.Person),
        ];
        return unknowing.Length == 0
            ? null
            : [.. meeting.People.Where(p => p.Seat is not null).Select(p => p.Id).Except(unknowing)];
    }
}
