using System.Text.RegularExpressions;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;

namespace OpenDialogue.Dialogue.Courses;

public enum InvitationStatus
{
    /// <summary>Foreslået: it waits for the young person.</summary>
    Suggested,
    Approved,

    /// <summary>It stays so until the young person thinks otherwise.</summary>
    TurnedDown,
}

/// <summary>How somebody is reached. For the young person and their coordinator alone (feature 9).</summary>
public sealed record ContactDetails(string? Address = null, string? Phone = null, string? Email = null);

/// <summary>Somebody who might come to the next meeting.</summary>
/// <param name="Relation">As the young person says it: "mor", "min KUI-vejleder".</param>
/// <param name="Tie">Private or professional.</param>
/// <param name="Profession">Of a professional; null for others.</param>
/// <param name="Authority">Of a professional: the body they act for; null for others.</param>
public sealed record Invitation(
    PersonId Person,
    string Name,
    string Relation,
    Tie Tie,
    string? Profession,
    string? Authority,
    ContactDetails Details,
    InvitationStatus Status = InvitationStatus.Suggested
);

/// <summary>By the coordinator it is a suggestion, by the young person a decision.</summary>
/// <param name="Tie">Private, or professional with profession and authority.</param>
public sealed record SuggestInvitee(
    PersonId Person,
    string Name,
    string Relation,
    Tie Tie,
    string? Profession = null,
    string? Authority = null,
    string? Address = null,
    string? Phone = null,
    string? Email = null
) : CourseCommand;

/// <summary>Also of somebody who was turned down before.</summary>
public sealed record ApproveInvitee(PersonId Person) : CourseCommand;

/// <summary>Also of somebody who is invited already: they are told that they need not come.</summary>
public sealed record TurnDownInvitee(PersonId Person) : CourseCommand;

/// <summary>All three as they are from now on.</summary>
public sealed record CorrectDetails(PersonId Person, string? Address = null, string? Phone = null, string? Email = null)
    : CourseCommand;

/// <summary>The coordinator may take back what waits for the young person, who may take out anyone.</summary>
public sealed record TakeOutInvitee(PersonId Person) : CourseCommand;

public sealed record InviteeSuggested(
    PersonId Person,
    string Name,
    string Relation,
    Tie Tie,
    string? Profession,
    string? Authority,
    ContactDetails Details
) : CourseEvent;

public sealed record InviteeApproved(PersonId Person) : CourseEvent;

public sealed record InviteeTurnedDown(PersonId Person) : CourseEvent;

public sealed record DetailsCorrected(PersonId Person, ContactDetails Details) : CourseEvent;

public sealed record InviteeTakenOut(PersonId Person) : CourseEvent;

/// <summary>
/// The young person decides who is invited (INV2, feature 8): others suggest. Once a meeting is sent, a yes invites at
/// once, and a no takes the invitation back.
/// </summary>
internal static partial class InvitingTopic
{
    internal const int Most = 100;

    internal static Decision<CourseEvent> Decide(Course course, SuggestInvitee c, Context context)
    {
        if (course.StartedOn is null)
            return new CourseNotStarted();
        var details = new ContactDetails(c.Address, c.Phone, c.Email);
        if ((CheckPerson(c) ?? CheckDetails(details)) is { } refusal)
            return refusal;
        if (IsKnown(course, c.Person))
            return new AlreadyExists();
        var byYoungPerson = context.By == course.YoungPerson!.Id;
        // Suggested under another id it would be asked again and again.
        if (!byYoungPerson && course.Invitations.Any(i => i.Status == InvitationStatus.TurnedDown && IsNamed(i, c)))
            return new YoungPersonDecides();
        if (course.Invitations.Count >= Most)
            return new OutOfRange("invitees", 0, Most);
        var suggested = new InviteeSuggested(c.Person, c.Name, c.Relation, c.Tie, c.Profession, c.Authority, details);
        if (!byYoungPerson)
            return [suggested];
        var after = Evolve(course, suggested);
        return SendingTopic.CheckSeats(after, c.Person) is { } full
            ? full
            : [suggested, .. Approve(after, c.Person, context)];
    }

    internal static Decision<CourseEvent> Decide(Course course, ApproveInvitee c, Context context) =>
        course.FindInvitation(c.Person) is not { } invitation ? new UnknownPerson(c.Person)
        : invitation.Status == InvitationStatus.Approved ? []
        : SendingTopic.CheckSeats(course, c.Person) is { } full ? full
        : [.. Approve(course, c.Person, context)];

    internal static Decision<CourseEvent> Decide(Course course, TurnDownInvitee c, Context context) =>
        course.FindInvitation(c.Person) is not { } invitation ? new UnknownPerson(c.Person)
        : invitation.Status == InvitationStatus.TurnedDown ? []
        : [new InviteeTurnedDown(c.Person), .. SendingTopic.TakeBack(course, invitation, context)];

    internal static Decision<CourseEvent> Decide(Course course, TakeOutInvitee c, Context context) =>
        course.FindInvitation(c.Person) is not { } invitation ? new UnknownPerson(c.Person)
        : invitation.Status != InvitationStatus.Suggested && context.By != course.YoungPerson!.Id
            ? new YoungPersonDecides()
        : [new InviteeTakenOut(c.Person), .. SendingTopic.TakeBack(course, invitation, context)];

    internal static Decision<CourseEvent> Decide(Course course, CorrectDetails c, Context context)
    {
        var details = new ContactDetails(c.Address, c.Phone, c.Email);
        if (CheckDetails(details) is { } refusal)
            return refusal;
        if (course.FindInvitation(c.Person) is not { } invitation)
            return new UnknownPerson(c.Person);
        if (invitation.Details == details)
            return [];
        var corrected = invitation with { Details = details };
        return
        [
            new DetailsCorrected(c.Person, details),
            .. LetterTopic.Readdress(course, corrected, invitation.Details.Email, context),
        ];
    }

    internal static Course Evolve(Course course, InviteeSuggested e) =>
        course with
        {
            Invitations =
            [
                .. course.Invitations,
                new(e.Person, e.Name, e.Relation, e.Tie, e.Profession, e.Authority, e.Details),
            ],
        };

    internal static Course Evolve(Course course, PersonId person, Func<Invitation, Invitation> change) =>
        course with
        {
            Invitations = [.. course.Invitations.Select(i => i.Person == person ? change(i) : i)],
        };

    internal static Course Evolve(Course course, InviteeTakenOut e) =>
        course with
        {
            Invitations = [.. course.Invitations.Where(i => i.Person != e.Person)],
        };

    /// <summary>Without those whom the young person does not want there next time.</summary>
    internal static Course After(Course course, HeldMeeting held)
    {
        if (course.Coming?.Meeting != held.Meeting)
            return course;
        var next = held.More is { Answer: MoreMeetingsAnswer.More } more ? more.NextTime : null;
        var anew = Anew(course);
        return anew with
        {
            Invitations =
            [
                .. anew.Invitations.Where(i =>
                    next is null || i.Status == InvitationStatus.TurnedDown || next.Contains(i.Person)
                ),
            ],
        };
    }

    /// <summary>Who was agreed on for the last meeting is suggested for the next. Nothing of the last is sent any more.</summary>
    internal static Course Anew(Course course) =>
        course with
        {
            Coming = null,
            Letters = [.. course.Letters.Where(l => l.SentAt is null && l.Kind == LetterKind.CalledOff)],
            Invitations =
            [
                .. course.Invitations.Select(i =>
                    i.Status == InvitationStatus.Approved ? i with { Status = InvitationStatus.Suggested } : i
                ),
            ],
        };

    /// <summary>A yes. While a meeting is coming it sends the invitation.</summary>
    private static IEnumerable<CourseEvent> Approve(Course course, PersonId person, Context context) =>
        [
            new InviteeApproved(person),
            .. course.Coming is { IsOn: true }
                ? LetterTopic.Tell(course, LetterKind.Invitation, [course.FindInvitation(person)!], context)
                : [],
        ];

    private static Refusal? CheckPerson(SuggestInvitee c) =>
        Check(nameof(c.Name), c.Name)
        ?? Check(nameof(c.Relation), c.Relation)
        ?? Check(nameof(c.Profession), c.Profession)
        ?? Check(nameof(c.Authority), c.Authority)
        ?? (
            c.Tie is not (Tie.Private or Tie.Professional) ? new WrongShape("tie")
            : c.Tie == Tie.Professional && (c.Profession is null || c.Authority is null) ? new ProfessionMissing()
            : null
        );

    private static Refusal? CheckDetails(ContactDetails d) =>
        Check(nameof(d.Address), d.Address)
        ?? Check(nameof(d.Phone), d.Phone)
        ?? Check(nameof(d.Email), d.Email)
        ?? (
            d.Phone is not null && !Phone().IsMatch(d.Phone) ? new NotAPhoneNumber()
            : d.Email is not null && !Email().IsMatch(d.Email) ? new NotAnEmail()
            : null
        );

    private static Refusal? Check(string field, string? text) =>
        text is null ? null : Text.CheckName(field, text) ?? Text.CheckNoPersonNumber(field, text);

    private static bool IsKnown(Course course, PersonId person) =>
        person == course.YoungPerson!.Id
        || course.FindInvitation(person) is not null
        || course.Coming?.Facilitators.Any(f => f.Person == person) == true;

    private static bool IsNamed(Invitation invitation, SuggestInvitee c) =>
        invitation.Name.Trim().Equals(c.Name.Trim(), StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\A\+?[0-9][0-9 ()/-]{2,24}\z")]
    private static partial Regex Phone();

    /// <summary>One address, with nothing that could end a line or begin another address.</summary>
    [GeneratedRegex(@"\A[^\s\p{C}@,;:<>()\[\]""\\]{1,64}@([\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]+\z")]
    private static partial Regex Email();
}
