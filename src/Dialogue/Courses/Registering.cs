using OpenDialogue.Dialogue.Measures;

namespace OpenDialogue.Dialogue.Courses;

/// <summary>What an instrument is used under.</summary>
/// <param name="Number">Of the registration or the licence, as its owner gave it.</param>
/// <param name="Sentences">Of an instrument that is answered here: its items, word for word as they came with the licence.</param>
/// <param name="Scale">The words of its answers, from the lowest number up.</param>
public sealed record Licence(
    Instrument Instrument,
    string Number,
    IReadOnlyList<string>? Sentences = null,
    IReadOnlyList<string>? Scale = null
);

/// <summary>A score that came from outside. The young person and their coordinator see it.</summary>
/// <param name="Licence">Under which it was made elsewhere; null where it needs none.</param>
public sealed record RegisteredScore(
    Guid Id,
    Instrument Instrument,
    DateOnly On,
    decimal Score,
    PersonId By,
    string? Licence
);

/// <summary>The wording is not ours to ship: whoever has registered has it, and it comes in with the licence.</summary>
public sealed record RecordLicence(
    Instrument Instrument,
    string Number,
    IReadOnlyList<string>? Sentences = null,
    IReadOnlyList<string>? Scale = null
) : CourseCommand;

/// <param name="On">The day in Denmark on which it was rated, at most a year ago.</param>
/// <param name="RaterIsTrained">Whoever registers answers for it that the rater is trained in the instrument.</param>
public sealed record RegisterScore(Instrument Instrument, decimal Score, DateOnly On, bool RaterIsTrained)
    : CourseCommand;

public sealed record LicenceRecorded(
    Instrument Instrument,
    string Number,
    IReadOnlyList<string>? Sentences = null,
    IReadOnlyList<string>? Scale = null
) : CourseEvent;

public sealed record ScoreRegistered(
    Guid Measure,
    Instrument Instrument,
    DateOnly On,
    decimal Score,
    string? Licence = null
) : CourseEvent;

/// <summary>
/// Scores that are made elsewhere, on paper or in another program, are registered as a number in its range (features
/// 54 and 55). Registered again for the same day, it takes the place of what was there.
/// </summary>
internal static class RegisteringTopic
{
    private const int DaysBack = 366;

    internal static Decision<CourseEvent> Decide(Course course, RecordLicence c) =>
        Text.CheckName(nameof(c.Number), c.Number) is { } refusal ? refusal
        : !Instruments.Of(c.Instrument).NeedsLicence ? new LicenceNotNeeded(c.Instrument)
        : CheckWording(c) is { } wrong ? wrong
        : IsRecorded(course, c) ? []
        : [new LicenceRecorded(c.Instrument, c.Number, c.Sentences, c.Scale)];

    private static Refusal? CheckWording(RecordLicence c)
    {
        if (c.Sentences is null && c.Scale is null)
            return null;
        var facts = Instruments.Of(c.Instrument);
        if (facts.Items is not { } items)
            return new ComesOtherwise(c.Instrument, facts.Origin);
        var (sentences, scale) = (c.Sentences ?? [], c.Scale ?? []);
        return Text.CheckRange(nameof(c.Sentences), sentences.Count, items.Items, items.Items)
            ?? Text.CheckRange(nameof(c.Scale), scale.Count, items.Steps, items.Steps)
            ?? sentences.Select(s => Text.CheckName(nameof(c.Sentences), s)).FirstOrDefault(r => r is not null)
            ?? scale.Select(s => Text.CheckName(nameof(c.Scale), s)).FirstOrDefault(r => r is not null);
    }

    private static bool IsRecorded(Course course, RecordLicence c) =>
        course.Licences.FirstOrDefault(l => l.Instrument == c.Instrument) is { } licence
        && licence.Number == c.Number
        && (licence.Sentences ?? []).SequenceEqual(c.Sentences ?? [])
        && (licence.Scale ?? []).SequenceEqual(c.Scale ?? []);

    internal static Decision<CourseEvent> Decide(Course course, RegisterScore c, Context context)
    {
        var origin = Instruments.Of(c.Instrument).Origin;
        var refusal =
            CheckUse(course, c.Instrument, origin == Origin.External ? origin : Origin.Registered, context)
            ?? Instruments.CheckScore(c.Instrument, c.Score)
            ?? Text.CheckRange("daysAgo", context.Today.DayNumber - c.On.DayNumber, 0, DaysBack)
            ?? (c.RaterIsTrained ? null : new RaterNotTrained(c.Instrument));
        if (refusal is not null)
            return refusal;
        if (course.Scores.Any(s => (s.Instrument, s.On, s.Score) == (c.Instrument, c.On, c.Score)))
            return [];
        return course.Scores.Count >= AnsweringTopic.Most
            ? new OutOfRange("measures", 0, AnsweringTopic.Most)
            : [new ScoreRegistered(c.Id, c.Instrument, c.On, Plain(c.Score), LicenceOf(course, c.Instrument))];
    }

    /// <summary>Whether an instrument may be used in this course today, and its score comes this way.</summary>
    internal static Refusal? CheckUse(Course course, Instrument instrument, Origin origin, Context context)
    {
        var facts = Instruments.Of(instrument);
        return course.StartedOn is null ? new CourseNotStarted()
            : facts.Origin != origin ? new ComesOtherwise(instrument, facts.Origin)
            : Age.On(context.Today, course.YoungPerson!.BornOn) < facts.LeastAge
                ? new TooYoung(instrument, facts.LeastAge)
            : facts.NeedsLicence && LicenceOf(course, instrument) is null ? new LicenceMissing(instrument)
            : null;
    }

    internal static Course Evolve(Course course, LicenceRecorded e) =>
        course with
        {
            Licences =
            [
                .. course.Licences.Where(l => l.Instrument != e.Instrument),
                new(e.Instrument, e.Number, e.Sentences, e.Scale),
            ],
        };

    internal static Course Evolve(Course course, ScoreRegistered e, Stamp stamp) =>
        course with
        {
            Scores =
            [
                .. course.Scores.Where(s => (s.Instrument, s.On) != (e.Instrument, e.On)),
                new(e.Measure, e.Instrument, e.On, e.Score, stamp.By, e.Licence),
            ],
        };

    private static string? LicenceOf(Course course, Instrument instrument) =>
        course.Licences.FirstOrDefault(l => l.Instrument == instrument)?.Number;

    /// <summary>As few digits as it needs: 24.30 and 24.3 are one score, here and in a browser.</summary>
    private static decimal Plain(decimal score) => score / 1.0000000000000000000000000000m;
}
