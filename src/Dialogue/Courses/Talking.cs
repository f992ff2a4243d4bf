namespace OpenDialogue.Dialogue.Courses;

/// <summary>
/// "Vil du tale med nogen?" It is always there for the young person, whatever they have answered, so that asking for it
/// tells nothing of a score (feature 57).
/// </summary>
public sealed record AskToTalk : CourseCommand;

/// <summary>They have talked, or the young person no longer wants to.</summary>
public sealed record MarkTalked : CourseCommand;

public sealed record TalkAsked : CourseEvent;

public sealed record TalkMarked : CourseEvent;

internal static class TalkingTopic
{
    internal static Decision<CourseEvent> Ask(Course course) =>
        course.StartedOn is null ? new CourseNotStarted()
        : course.TalkAskedAt is null ? [new TalkAsked()]
        : [];

    internal static Decision<CourseEvent> Mark(Course course) => course.TalkAskedAt is null ? [] : [new TalkMarked()];
}
