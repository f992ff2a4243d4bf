namespace OpenDialogue.Dialogue.Meetings;

public enum MoreMeetingsAnswer
{
    /// <summary>Flere.</summary>
    More,

    /// <summary>Ikke nu: the course rests, and nothing reminds.</summary>
    NotNow,

    /// <summary>Slut.</summary>
    End,
}

/// <param name="Words">With whom, when, or whatever the young person says to it.</param>
public sealed record MoreMeetings(MoreMeetingsAnswer Answer, string? Words)
{
    /// <summary>Whom the next invitation is drafted for; nothing is sent.</summary>
    public IReadOnlyList<PersonId> NextTime { get; init; } = [];
}

/// <param name="Without">Of those in this meeting, who should not be there next time.</param>
public sealed record AnswerMoreMeetings(
    MoreMeetingsAnswer Answer,
    string? Words = null,
    IReadOnlyList<PersonId>? Without = null
) : MeetingCommand;

/// <summary>What somebody else thinks of it: kept as a view, and it decides nothing.</summary>
public sealed record SayViewOnMore(string Text) : MeetingCommand;

public sealed record MoreMeetingsAnswered(MoreMeetingsAnswer Answer, string? Words, IReadOnlyList<PersonId> NextTime)
    : MeetingEvent;

public sealed record ViewOnMoreSaid(Guid Item, PersonId Speaker, string Text) : MeetingEvent;

/// <summary>The young person decides whether there will be more meetings (feature 45).</summary>
internal static class MoreMeetingsTopic
{
    internal static Decision<MeetingEvent> Decide(Meeting meeting, AnswerMoreMeetings c)
    {
        if (c.Words is not null && Text.Check(nameof(c.Words), c.Words) is { } refusal)
            return refusal;
        var without = c.Without ?? [];
        if (without.Where(p => meeting.Find(p) is null).ToList() is [var unknown, ..])
            return new UnknownPerson(unknown);
        PersonId[] next =
            c.Answer == MoreMeetingsAnswer.More
                ?
                [
                    .. meeting
                        .People.Where(p => p.Attendance != Attendance.Removed && !without.Contains(p.Id))
                        .Select(p => p.Id),
                ]
                : [];
        return
            meeting.MoreMeetings is { } said
            && (said.Answer, said.Words) == (c.Answer, c.Words)
            && said.NextTime.SequenceEqual(next)
            ? []
            : [new MoreMeetingsAnswered(c.Answer, c.Words, next)];
    }

    internal static Decision<MeetingEvent> Decide(Meeting meeting, SayViewOnMore c, Context context) =>
        Text.Check(nameof(c.Text), c.Text) is { } refusal ? refusal
        : meeting.ViewsOnMore.Count >= WordsTopic.Most ? new OutOfRange("views", 0, WordsTopic.Most)
        : [new ViewOnMoreSaid(c.Id, context.By, c.Text)];
}
