namespace OpenDialogue.Dialogue.Courses;

public enum ContactChannel
{
    Phone,
    InPerson,

    /// <summary>A letter, an e-mail, a text.</summary>
    InWriting,
}

/// <summary>Who got in touch.</summary>
public enum ContactFrom
{
    YoungPerson,
    Relative,

    /// <summary>Somebody whose work concerns the young person, such as a referrer (visitator).</summary>
    Professional,
}

/// <summary>How it began.</summary>
/// <param name="FirstSentence">What the young person said first, as they said it; null where it was not they.</param>
public sealed record Contact(ContactChannel Channel, ContactFrom From, DateTimeOffset At, string? FirstSentence);

/// <param name="BornOn">10 to 24 years ago. A person-number is never asked for.</param>
/// <param name="Coordinator">The name of the one who records it.</param>
/// <param name="ContactedAt">At most a year ago.</param>
public sealed record RecordContact(
    PersonId YoungPerson,
    string Name,
    DateOnly BornOn,
    string Coordinator,
    ContactChannel Channel,
    ContactFrom From,
    DateTimeOffset ContactedAt,
    string? FirstSentence = null
) : CourseCommand;

/// <summary>Recorded, or corrected.</summary>
public sealed record ContactRecorded(
    string Municipality,
    PersonId YoungPerson,
    string Name,
    DateOnly BornOn,
    string Coordinator,
    ContactChannel Channel,
    ContactFrom From,
    DateTimeOffset ContactedAt,
    string? FirstSentence = null
) : CourseEvent;

/// <summary>
/// Somebody asks for help (henvendelse). There is no course yet, and no profile beyond this contact. Whoever recorded
/// it may correct it until the course starts; with another date of birth the consent is to be given anew.
/// </summary>
internal static class ContactTopic
{
    /// <summary>Party powers begin at 10 (Barnets Lov §3); the programme is for young people up to 24.</summary>
    private const int Youngest = 10;
    private const int Oldest = 24;
    private const int DaysBack = 366;

    /// <summary>The clock of who writes "just now" may be ahead.</summary>
    private static readonly TimeSpan ClockSlack = TimeSpan.FromMinutes(5);

    internal static Decision<CourseEvent> Decide(Course course, RecordContact c, Context context)
    {
        if (context.Caller.Kind != CallerKind.Staff)
            return new NotFound();
        if (course.Phase != CoursePhase.Uncontacted && !IsCorrection(course, c, context))
            return new AlreadyExists();
        if (c.YoungPerson == context.By)
            return new NotYourPart([Standing.YoungPerson]);
        var at = Wire.Instant(c.ContactedAt);
        var refusal =
            Text.CheckName(nameof(c.Name), c.Name)
            ?? Text.CheckName(nameof(c.Coordinator), c.Coordinator)
            ?? (c.FirstSentence is null ? null : Text.Check(nameof(c.FirstSentence), c.FirstSentence))
            ?? Text.CheckRange("age", Age.On(context.Today, c.BornOn), Youngest, Oldest)
            ?? Text.CheckRange(
                "daysSinceContact",
                (int)Math.Floor((context.Now + ClockSlack - at).TotalDays),
                0,
                DaysBack
            );
        if (refusal is not null)
            return refusal;
        var recorded = new ContactRecorded(
            context.Caller.Municipality,
            c.YoungPerson,
            c.Name,
            c.BornOn,
            c.Coordinator,
            c.Channel,
            c.From,
            at,
            c.FirstSentence
        );
        return Evolve(course, recorded, new(0, context.Now, context.By)) == course ? [] : [recorded];
    }

    internal static Course Evolve(Course course, ContactRecorded e, Stamp stamp) =>
        course with
        {
            Phase = CoursePhase.Contact,
            Municipality = e.Municipality,
            YoungPerson = new(e.YoungPerson, e.Name, e.BornOn),
            Coordinator = new(stamp.By, e.Coordinator),
            Contact = new(e.Channel, e.From, e.ContactedAt, e.FirstSentence),
            Consent = e.BornOn == course.YoungPerson?.BornOn ? course.Consent : null,
        };

    private static bool IsCorrection(Course course, RecordContact c, Context context) =>
        course.Phase == CoursePhase.Contact
        && CourseSight.StandingOf(course, context.Caller) == Standing.Facilitator
        && course.YoungPerson?.Id == c.YoungPerson;
}
