using OpenDialogue.Dialogue.Measures;
using OpenDialogue.Dialogue.Meetings;

namespace OpenDialogue.Dialogue.Courses;

/// <summary>Afslutning.</summary>
/// <param name="On">A date in Denmark.</param>
/// <param name="Words">Why, or whatever the young person says to it.</param>
/// <param name="AskLater">To be asked how they are half a year later: their own choice; null before they have made it.</param>
public sealed record CourseEnding(DateOnly On, string? Words, bool? AskLater = null);

/// <summary>"Slut", also outside a meeting.</summary>
public sealed record EndCourse(string? Words = null) : CourseCommand;

/// <summary>It goes on, after it had ended or while it rests.</summary>
public sealed record ResumeCourse : CourseCommand;

public sealed record ChooseLater(bool AskLater) : CourseCommand;

/// <summary>"Ikke nu": nothing reminds, and nobody is asked how they are.</summary>
public sealed record CourseRested : CourseEvent;

public sealed record CourseEnded(DateOnly On, string? Words = null) : CourseEvent;

public sealed record CourseResumed : CourseEvent;

public sealed record LaterChosen(bool AskLater) : CourseEvent;

/// <summary>
/// How it ends (INV13): by the young person's word, in a meeting or after it, and in no other way. No deadline ends a
/// course, and what they have ended nobody else takes up again.
/// </summary>
internal static class EndingTopic
{
    internal static Decision<CourseEvent> Decide(Course course, EndCourse c, Context context) =>
        course.StartedOn is null ? new CourseNotStarted()
        : c.Words is not null && Text.Check(nameof(c.Words), c.Words) is { } refusal ? refusal
        : course.Ending is not null ? []
        : [new CourseEnded(context.Today, c.Words)];

    internal static Decision<CourseEvent> Resume(Course course) =>
        course.StartedOn is null ? new CourseNotStarted()
        : IsUnderWay(course) ? []
        : [new CourseResumed()];

    internal static Decision<CourseEvent> Decide(Course course, ChooseLater c) =>
        course.Ending is not { } ending ? new NothingAsked()
        : ending.AskLater == c.AskLater ? []
        : [new LaterChosen(c.AskLater)];

    /// <summary>What the young person has answered to more meetings moves the course (feature 45).</summary>
    internal static CourseEvent? Follows(Course course, MoreMeetings? more, DateOnly today) =>
        more?.Answer switch
        {
            MoreMeetingsAnswer.End when course.Ending is null => new CourseEnded(today, more.Words),
            MoreMeetingsAnswer.NotNow when course.Phase != CoursePhase.Resting => new CourseRested(),
            MoreMeetingsAnswer.More when !IsUnderWay(course) => new CourseResumed(),
            _ => null,
        };

    internal static Course Evolve(Course course, CourseEnded e) =>
        course with
        {
            Phase = CoursePhase.Ending,
            Ending = new(e.On, e.Words),
            PutOff = null,
        };

    internal static Course Rested(Course course) => Goes(course) with { Phase = CoursePhase.Resting };

    /// <summary>What was asked of an end that was none is asked again when the end comes.</summary>
    internal static Course Resumed(Course course) =>
        Goes(course) with
        {
            Phase = course.Meetings.Count == 0 ? CoursePhase.StartUp : CoursePhase.UnderWay,
        };

    internal static Course Evolve(Course course, LaterChosen e) =>
        course with
        {
            Ending = course.Ending! with { AskLater = e.AskLater },
            PutOff = course.PutOff?.Occasion.Kind == OccasionKind.Later ? null : course.PutOff,
        };

    private static Course Goes(Course course) =>
        course.Ending is null
            ? course
            : course with
            {
                Ending = null,
                Asked = [.. course.Asked.Where(a => a.Occasion.Kind == OccasionKind.Regular)],
                PutOff = null,
            };

    private static bool IsUnderWay(Course course) => course.Phase is CoursePhase.StartUp or CoursePhase.UnderWay;
}
