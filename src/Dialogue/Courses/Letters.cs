using OpenDialogue.Dialogue.Meetings;

namespace OpenDialogue.Dialogue.Courses;

public enum LetterKind
{
    Invitation,

    /// <summary>Another time, place or mode.</summary>
    Change,
    CalledOff,

    /// <summary>The day before.</summary>
    Reminder,
}

/// <summary>
/// What is to be sent to somebody with an e-mail address, with all that it tells. One says the newest there is: what
/// happens while it waits is told by it, and by no second one.
/// </summary>
/// <param name="Id">1, 2, 3 … in its course.</param>
/// <param name="Name">Of whom it is for.</param>
/// <param name="To">Their e-mail address.</param>
/// <param name="Number">
/// Of what this person is told of the meeting: 0, 1, 2 …, as a calendar counts (the SEQUENCE of RFC 5545; the meeting's
/// id is the UID). A reminder has the number of the letter before it.
/// </param>
/// <param name="DueAt">Nobody takes it before. While it is taken: when others may.</param>
public sealed record Letter(
    int Id,
    PersonId Person,
    string Name,
    string To,
    LetterKind Kind,
    RoomId Meeting,
    int Number,
    Arrangement Arrangement,
    DateTimeOffset MadeAt,
    DateTimeOffset DueAt
)
{
    /// <summary>How often it was taken to be sent. From the third failure on the coordinator is to know of it.</summary>
    public int Tries { get; init; }

    /// <summary>The id of the command that took it; null while nobody has.</summary>
    public Guid? Claim { get; init; }
    public DateTimeOffset? SentAt { get; init; }
    public DateTimeOffset? FailedAt { get; init; }

    /// <summary>Nobody is sending it just now.</summary>
    internal bool IsWaiting(DateTimeOffset now) => SentAt is null && (Claim is null || DueAt <= now);
}

/// <summary>
/// A sender takes a letter before it sends it: its own for five minutes. Whoever gets <see cref="LetterTaken"/>, and
/// nobody else, sends what the letter says at that version.
/// </summary>
public sealed record TakeLetter(int Letter) : CourseCommand;

/// <summary>How it went. Of a claim that has passed on to another sender, or to newer contents, nothing is noted.</summary>
/// <param name="Claim">The id of the command that took it.</param>
/// <param name="Sent">The post has it; false where it could not be handed over.</param>
public sealed record NoteLetter(int Letter, Guid Claim, bool Sent) : CourseCommand;

/// <summary>Made, or brought up to date where one with that id was waiting.</summary>
public sealed record LetterMade(
    int Letter,
    PersonId Person,
    string Name,
    string To,
    LetterKind Kind,
    RoomId Meeting,
    int Number,
    Arrangement Arrangement
) : CourseEvent;

/// <summary>It was not sent, and need not be.</summary>
public sealed record LetterDropped(int Letter) : CourseEvent;

public sealed record LetterTaken(int Letter, Guid Claim, DateTimeOffset Until) : CourseEvent;

public sealed record LetterSent(int Letter) : CourseEvent;

/// <param name="DueAt">When it is tried again.</param>
public sealed record LetterFailed(int Letter, DateTimeOffset DueAt) : CourseEvent;

/// <summary>
/// Letters are data: who sends them, and by what post, is not the core's. Each is handed over at least once; a sender
/// that dies between sending and noting leaves it to be sent again. Of the letters that were sent the newest of each
/// kind to each person is kept.
/// </summary>
internal static class LetterTopic
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>After the first failure, the second, the third and every later one.</summary>
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2),
        TimeSpan.FromHours(12),
    ];

    internal static Decision<CourseEvent> Decide(Course course, TakeLetter c, Context context) =>
        Find(course, c.Letter) is not { SentAt: null } letter
        || letter.Arrangement.StartsAt <= context.Now
        || IsOvertaken(course, letter)
            ? new UnknownLetter(c.Letter)
        : letter.DueAt > context.Now ? new LetterNotDue(letter.DueAt)
        : [new LetterTaken(c.Letter, c.Id, context.Now + Lease)];

    internal static Decision<CourseEvent> Decide(Course course, NoteLetter c, Context context) =>
        Find(course, c.Letter) is not { } letter ? new UnknownLetter(c.Letter)
        : letter.Claim != c.Claim || letter.SentAt is not null ? []
        : c.Sent ? [new LetterSent(c.Letter)]
        : [new LetterFailed(c.Letter, context.Now + Waits[Math.Clamp(letter.Tries, 1, Waits.Length) - 1])];

    /// <summary>A letter to each who has an address, unless the meeting has begun.</summary>
    internal static IReadOnlyList<CourseEvent> Tell(
        Course course,
        LetterKind kind,
        IEnumerable<Invitation> people,
        Context context
    )
    {
        var coming = course.Coming!;
        List<CourseEvent> letters = [];
        if (coming.Arrangement.StartsAt <= context.Now)
            return letters;
        var next = course.LettersMade;
        foreach (var person in people.Where(p => p.Details.Email is not null))
        {
            var before = Of(course, person.Person).ToList();
            var waiting = before.LastOrDefault(l => l.IsWaiting(context.Now));
            letters.Add(
                new LetterMade(
                    waiting?.Id ?? ++next,
                    person.Person,
                    person.Name,
                    person.Details.Email!,
                    KindOf(waiting, kind),
                    coming.Meeting,
                    before.Count == 0 ? 0 : before.Max(l => l.Number) + (kind == LetterKind.Reminder ? 0 : 1),
                    coming.Arrangement
                )
            );
        }
        return letters;
    }

    /// <summary>Whoever may have been told is told otherwise; for whom nobody has taken a letter, there is none.</summary>
    internal static IEnumerable<CourseEvent> TakeBack(Course course, Invitation person, Context context) =>
        Of(course, person.Person).ToList() switch
        {
            [] => [],
            var letters when letters.Any(l => l.Tries > 0) => Tell(course, LetterKind.CalledOff, [person], context),
            var letters => letters.Select(l => new LetterDropped(l.Id)),
        };

    /// <summary>To another address goes the invitation anew, or what was on its way to the old one.</summary>
    internal static IEnumerable<CourseEvent> Readdress(Course course, Invitation person, string? old, Context context)
    {
        if (course.Coming is not { SentAt: not null } coming || person.Details.Email == old)
            return [];
        var waiting = Of(course, person.Person).LastOrDefault(l => l.IsWaiting(context.Now));
        if (person.Details.Email is null)
            return waiting is null ? [] : [new LetterDropped(waiting.Id)];
        return coming.IsOn && person.Status == InvitationStatus.Approved
                ? Tell(course, LetterKind.Invitation, [person], context)
            : waiting is not null ? Tell(course, waiting.Kind, [person], context)
            : [];
    }

    internal static Course Evolve(Course course, LetterMade e, Stamp stamp)
    {
        var letter = new Letter(
            e.Letter,
            e.Person,
            e.Name,
            e.To,
            e.Kind,
            e.Meeting,
            e.Number,
            e.Arrangement,
            stamp.At,
            stamp.At
        )
        {
            Tries = Find(course, e.Letter)?.Tries ?? 0,
        };
        return course with
        {
            LettersMade = Math.Max(course.LettersMade, e.Letter),
            Letters =
            [
                .. course.Letters.Where(l =>
                    l.Id != e.Letter && (l.SentAt is null || (l.Person, l.Kind) != (e.Person, e.Kind))
                ),
                letter,
            ],
        };
    }

    internal static Course Evolve(Course course, int id, Func<Letter, Letter> change) =>
        course with
        {
            Letters = [.. course.Letters.Select(l => l.Id == id ? change(l) : l)],
        };

    /// <summary>What was on its way to the same person before it is not sent after it.</summary>
    internal static Course Evolve(Course course, LetterSent e, Stamp stamp)
    {
        var sent = Find(course, e.Letter)!;
        return course with
        {
            Letters =
            [
                .. course
                    .Letters.Where(l =>
                        l.SentAt is not null || (l.Person, l.Meeting) != (sent.Person, sent.Meeting) || l.Id >= sent.Id
                    )
                    .Select(l => l.Id == sent.Id ? l with { Claim = null, SentAt = stamp.At, FailedAt = null } : l),
            ],
        };
    }

    internal static Course Evolve(Course course, LetterDropped e) =>
        course with
        {
            Letters = [.. course.Letters.Where(l => l.Id != e.Letter)],
        };

    /// <summary>What has not reached somebody yet is still news, whatever else has changed.</summary>
    private static LetterKind KindOf(Letter? waiting, LetterKind kind) =>
        (waiting?.Kind, kind) switch
        {
            (LetterKind.Invitation, LetterKind.Change or LetterKind.Reminder) => LetterKind.Invitation,
            (LetterKind.Change, LetterKind.Reminder) => LetterKind.Change,
            _ => kind,
        };

    /// <summary>A newer one to the same person, about the same meeting, says more.</summary>
    private static bool IsOvertaken(Course course, Letter letter) =>
        course.Letters.Any(l => (l.Person, l.Meeting) == (letter.Person, letter.Meeting) && l.Id > letter.Id);

    private static IEnumerable<Letter> Of(Course course, PersonId person) =>
        course.Letters.Where(l => l.Person == person && l.Meeting == course.Coming?.Meeting);

    private static Letter? Find(Course course, int id) => course.Letters.FirstOrDefault(l => l.Id == id);
}
