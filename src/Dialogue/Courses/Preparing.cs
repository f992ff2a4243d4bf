namespace OpenDialogue.Dialogue.Courses;

/// <summary>Something that matters to the young person, written down before a meeting.</summary>
public sealed record PreparedCard(Guid Id, string Text);

/// <param name="Text">At most as long as a name: a card is read at a glance.</param>
public sealed record PrepareCard(string Text) : CourseCommand;

public sealed record PutAwayCard(Guid Card) : CourseCommand;

public sealed record CardPrepared(Guid Card, string Text) : CourseEvent;

public sealed record CardPutAway(Guid Card) : CourseEvent;

/// <summary>
/// The young person's own preparation. Nobody else sees it: what they show in a meeting they say there, as their words
/// in their turn, and the meeting does not know that it was prepared.
/// </summary>
internal static class PreparingTopic
{
    internal const int Most = 30;

    internal static Decision<CourseEvent> Decide(Course course, PrepareCard c) =>
        course.StartedOn is null ? new CourseNotStarted()
        : Text.CheckName(nameof(c.Text), c.Text) is { } refusal ? refusal
        : course.Prepared.Count >= Most ? new OutOfRange("cards", 0, Most)
        : [new CardPrepared(c.Id, c.Text)];

    internal static Decision<CourseEvent> Decide(Course course, PutAwayCard c) =>
        course.Prepared.Any(card => card.Id == c.Card) ? [new CardPutAway(c.Card)] : [];
}
