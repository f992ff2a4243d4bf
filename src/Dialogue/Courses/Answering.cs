using OpenDialogue.Dialogue.Measures;
using OpenDialogue.Dialogue.Networks;

namespace OpenDialogue.Dialogue.Courses;

/// <summary>What the young person answered on a day in Denmark. It is theirs.</summary>
/// <param name="Answers">In the order of the items; null for one left blank.</param>
/// <param name="Score">Null where an item is blank.</param>
public sealed record Answered(Guid Id, Instrument Instrument, DateOnly On, IReadOnlyList<int?> Answers, decimal? Score);

/// <summary>Answered again on the same day, it takes the place of what was answered before.</summary>
public sealed record AnswerMeasure(Instrument Instrument, IReadOnlyList<int?> Answers) : CourseCommand;

public sealed record ShareScore(Guid Measure, Audience With) : CourseCommand;

public sealed record TakeBackScore(Guid Measure) : CourseCommand;

public sealed record MeasureAnswered(
    Guid Measure,
    Instrument Instrument,
    DateOnly On,
    IReadOnlyList<int?> Answers,
    decimal? Score
) : CourseEvent;

public sealed record ScoreShared(SharedScore Score) : CourseEvent;

/// <param name="With">Those who could see it until now.</param>
public sealed record ScoreTakenBack(Guid Measure, Audience With) : CourseEvent;

/// <summary>
/// The young person answers, sees the score first, and chooses whether somebody else sees it, and who (feature 52).
/// What they share with the network the network is told by an effect, and told again when they take it back.
/// </summary>
internal static class AnsweringTopic
{
    internal const int Most = 1000;

    internal static Decision<CourseEvent> Decide(Course course, AnswerMeasure c, Context context)
    {
        if (
            (
                RegisteringTopic.CheckUse(course, c.Instrument, Origin.Answered, context)
                ?? Instruments.Of(c.Instrument).Items!.Check(c.Answers)
            ) is
            { } refusal
        )
            return refusal;
        if (course.Answers.Count >= Most)
            return new OutOfRange("measures", 0, Most);
        var score = Instruments.Score(c.Instrument, c.Answers);
        return [new MeasureAnswered(c.Id, c.Instrument, context.Today, c.Answers, score)];
    }

    internal static Decision<CourseEvent> Decide(Course course, ShareScore c)
    {
        if (course.Answers.FirstOrDefault(a => a.Id == c.Measure) is not { } answered)
            return new UnknownMeasure(c.Measure);
        if (answered.Score is not { } score)
            return new NothingToShare();
        var shared = new SharedScore(c.Measure, answered.Instrument, answered.On, score, c.With);
        return course.SharedScores.Contains(shared) ? [] : [new ScoreShared(shared)];
    }

    internal static Decision<CourseEvent> Decide(Course course, TakeBackScore c) =>
        Find(course, c.Measure) is { } shared ? [new ScoreTakenBack(c.Measure, shared.With)]
        : course.Answers.Any(a => a.Id == c.Measure) ? []
        : new UnknownMeasure(c.Measure);

    internal static Course Evolve(Course course, MeasureAnswered e) =>
        course with
        {
            Answers =
            [
                .. course.Answers.Where(a => (a.Instrument, a.On) != (e.Instrument, e.On)),
                new(e.Measure, e.Instrument, e.On, e.Answers, e.Score),
            ],
        };

    internal static Course Evolve(Course course, ScoreShared e) =>
        course with
        {
            SharedScores = [.. course.SharedScores.Where(s => s.Measure != e.Score.Measure), e.Score],
        };

    internal static Course Evolve(Course course, ScoreTakenBack e) =>
        course with
        {
            SharedScores = [.. course.SharedScores.Where(s => s.Measure != e.Measure)],
        };

    internal static Effect Show(Course course, ScoreShared e) =>
        new(RoomId.NetworkOf(course.Id), new ShowScore(e.Score));

    internal static Effect Hide(Course course, ScoreTakenBack e) =>
        new(RoomId.NetworkOf(course.Id), new HideScore(e.Measure));

    private static SharedScore? Find(Course course, Guid measure) =>
        course.SharedScores.FirstOrDefault(s => s.Measure == measure);
}
