using OpenDialogue.Dialogue.Measures;

namespace OpenDialogue.Dialogue.Courses;

/// <summary>Sent by the room itself when the day has come.</summary>
public sealed record AskHowItIs : CourseCommand;

/// <param name="To">After today, and before the next occasion.</param>
public sealed record PutOffMeasure(Occasion Occasion, DateOnly To) : CourseCommand;

/// <summary>The young person is asked how they are. Nothing waits for the answer.</summary>
/// <param name="On">The day it fell on, or was put off to.</param>
public sealed record HowItIsAsked(Occasion Occasion, DateOnly On) : CourseEvent;

public sealed record MeasurePutOff(Occasion Occasion, DateOnly To) : CourseEvent;

/// <summary>
/// When the young person is asked how they are (feature 56). The schedule says; they alone put an occasion off, and
/// nobody else hears of it.
/// </summary>
internal static class AskingTopic
{
    /// <summary>In Denmark it is nine or ten then: nobody is asked in the night.</summary>
    private static readonly TimeOnly Morning = new(8, 0);

    /// <summary>Null before the course has started, while it rests, and after a withdrawal.</summary>
    internal static DateTimeOffset? Deadline(Course course) =>
        NextDue(course) is { } due ? new(due.On.ToDateTime(Morning), TimeSpan.Zero) : null;

    internal static Decision<CourseEvent> Decide(Course course, Context context)
    {
        if (NextDue(course) is not { } due || due.On > context.Today)
            return [];
        // After a long sleep the newest is asked, not one after the other.
        while (Schedule.Next(DatesOf(course)!.Value, due.Occasion) is { } next && next.On <= context.Today)
            due = next;
        return [new HowItIsAsked(due.Occasion, due.On)];
    }

    internal static Decision<CourseEvent> Decide(Course course, PutOffMeasure c, Context context)
    {
        if (DatesOf(course) is not { } dates)
            return new CourseNotStarted();
        if (c.Occasion != Last(course) && c.Occasion != Schedule.Next(dates, Last(course))?.Occasion)
            return new NothingAsked();
        var highest = Schedule.LatestFor(dates, c.Occasion).DayNumber - context.Today.DayNumber;
        return Text.CheckRange("days", c.To.DayNumber - context.Today.DayNumber, 1, highest) is { } refusal ? refusal
            : course.PutOff == new Due(c.Occasion, c.To) ? []
            : [new MeasurePutOff(c.Occasion, c.To)];
    }

    internal static Course Evolve(Course course, HowItIsAsked e) =>
        course with
        {
            Asked = [.. course.Asked.Where(a => a.Occasion != e.Occasion), new(e.Occasion, e.On)],
            PutOff = null,
        };

    private static Due? NextDue(Course course) =>
        course.Phase != CoursePhase.Resting && DatesOf(course) is { } dates
            ? course.PutOff ?? Schedule.Next(dates, Last(course))
            : null;

    private static Occasion? Last(Course course) => course.Asked is [.., var last] ? last.Occasion : null;

    private static CourseDates? DatesOf(Course course) =>
        course is { StartedOn: { } on, Withdrawal: null }
            ? new(on, course.Ending?.On, course.Ending?.AskLater == true)
            : null;
}
