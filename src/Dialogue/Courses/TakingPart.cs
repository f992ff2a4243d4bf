namespace OpenDialogue.Dialogue.Courses;

/// <summary>A way of saying something in a meeting.</summary>
public enum TakingPart
{
    Voice,

    /// <summary>Written when it is their turn.</summary>
    Text,

    /// <summary>Prepared before, and shown when it is their turn.</summary>
    Cards,

    /// <summary>A supporter (bisidder) says it.</summary>
    Supporter,
}

/// <summary>The young person says how they like to take part; of several, all are open to them.</summary>
public sealed record ChooseTakingPart(IReadOnlyList<TakingPart> Ways) : CourseCommand;

public sealed record TakingPartChosen(IReadOnlyList<TakingPart> Ways) : CourseEvent;

/// <summary>
/// How the young person wants to be involved (feature 5). Their coordinator sees it, so as to plan for it; it binds
/// nobody, the young person least: in a meeting they may speak, write or pass as they like.
/// </summary>
internal static class TakingPartTopic
{
    internal static Decision<CourseEvent> Decide(Course course, ChooseTakingPart c)
    {
        TakingPart[] ways = [.. c.Ways.Distinct().Order()];
        return course.StartedOn is null ? new CourseNotStarted()
            : ways.SequenceEqual(course.TakingPart) ? []
            : [new TakingPartChosen(ways)];
    }
}
