namespace OpenDialogue.Dialogue.Meetings;

public enum WordsKind
{
    /// <summary>A word or two that the speaker used (nøgleord).</summary>
    KeyWord,

    /// <summary>How the speaker sees something (synspunkt). Two that contradict each other both stand (INV6).</summary>
    Viewpoint,
}

/// <summary>Words on the table, or on their way there.</summary>
public sealed record Words(Guid Id, WordsKind Kind, PersonId Speaker, PersonId WrittenBy, string Text);

/// <param name="Speaker">Whose words they are.</param>
public sealed record NoteWords(WordsKind Kind, PersonId Speaker, string Text) : MeetingCommand;

/// <summary>"Ja, det sagde jeg."</summary>
public sealed record ConfirmWords(Guid Item) : MeetingCommand;

/// <summary>"Nej, sådan sagde jeg det ikke."</summary>
public sealed record DeclineWords(Guid Item) : MeetingCommand;

public sealed record WordsNoted(Guid Item, WordsKind Kind, PersonId Speaker, PersonId WrittenBy, string Text)
    : MeetingEvent;

public sealed record WordsConfirmed(Guid Item, WordsKind Kind, PersonId Speaker, PersonId WrittenBy, string Text)
    : MeetingEvent;

public sealed record WordsDeclined(Guid Item, PersonId Speaker, PersonId WrittenBy) : MeetingEvent;

/// <summary>
/// What somebody said reaches the others only when they have said "yes, I said that" (feature 42). Until then it is
/// between the speaker and whoever wrote it down, and the young person, who sees everything.
/// </summary>
internal static class WordsTopic
{
    internal const int Most = 200;

    internal static Decision<MeetingEvent> Decide(Meeting meeting, NoteWords c, Context context)
    {
        var limit = c.Kind == WordsKind.KeyWord ? Text.CheckName(nameof(c.Text), c.Text) : Text.Check("text", c.Text);
        if (limit is { } refusal)
            return refusal;
        if (meeting.Find(c.Speaker) is null)
            return new UnknownPerson(c.Speaker);
        if (!meeting.IsPresent(c.Speaker))
            return new NotPresent(c.Speaker);
        if (meeting.Words.Count + meeting.WordsPending.Count >= Most)
            return new OutOfRange("words", 0, Most);
        return c.Speaker == context.By
            ? [new WordsConfirmed(c.Id, c.Kind, c.Speaker, context.By, c.Text)]
            : [new WordsNoted(c.Id, c.Kind, c.Speaker, context.By, c.Text)];
    }

    internal static Decision<MeetingEvent> Decide(Meeting meeting, ConfirmWords c, Context context) =>
        Mine(meeting, c.Item, context) is { } words
            ? [new WordsConfirmed(words.Id, words.Kind, words.Speaker, words.WrittenBy, words.Text)]
            : new NothingAsked();

    internal static Decision<MeetingEvent> Decide(Meeting meeting, DeclineWords c, Context context) =>
        Mine(meeting, c.Item, context) is { } words
            ? [new WordsDeclined(words.Id, words.Speaker, words.WrittenBy)]
            : new NothingAsked();

    internal static Meeting Evolve(Meeting meeting, WordsNoted e) =>
        meeting with
        {
            WordsPending = [.. meeting.WordsPending, new(e.Item, e.Kind, e.Speaker, e.WrittenBy, e.Text)],
        };

    internal static Meeting Evolve(Meeting meeting, WordsConfirmed e) =>
        Forget(meeting, e.Item) with
        {
            Words = [.. meeting.Words, new(e.Item, e.Kind, e.Speaker, e.WrittenBy, e.Text)],
        };

    internal static Meeting Forget(Meeting meeting, Guid item) =>
        meeting with
        {
            WordsPending = [.. meeting.WordsPending.Where(w => w.Id != item)],
        };

    internal static bool IsBetween(Viewer viewer, PersonId speaker, PersonId writtenBy) =>
        viewer.Standing is Standing.YoungPerson or Standing.System
        || viewer.Standing != Standing.Screen && (viewer.Person == speaker || viewer.Person == writtenBy);

    private static Words? Mine(Meeting meeting, Guid item, Context context) =>
        meeting.WordsPending.FirstOrDefault(w => w.Id == item && Phone.MayAnswerFor(meeting, w.Speaker, context.By));
}
