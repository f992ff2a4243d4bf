namespace OpenDialogue.Dialogue.Meetings;

/// <summary>What those who work there have decided, as it is told in the meeting.</summary>
/// <param name="Differs">From what the young person wants.</param>
/// <param name="Weighed">Why, and how the young person's view was weighed; null where it does not differ.</param>
public sealed record StaffDecision(Guid Id, PersonId WrittenBy, string What, bool Differs, string? Weighed);

public sealed record RecordDecision(string What, bool Differs, string? Weighed = null) : MeetingCommand;

public sealed record DecisionRecorded(Guid Decision, string What, bool Differs, string? Weighed) : MeetingEvent;

/// <summary>
/// A decision that is another than the young person wants is told with how their view was weighed (feature 48; Barnets
/// Lov §5): in the meeting, where they are, and in the note.
/// </summary>
internal static class StaffDecisionTopic
{
    internal const int Most = 50;

    internal static Decision<MeetingEvent> Decide(Meeting meeting, RecordDecision c)
    {
        var explained = !string.IsNullOrWhiteSpace(c.Weighed);
        var refusal =
            Text.Check(nameof(c.What), c.What)
            ?? (c.Differs && !explained ? new WeighingMissing() : null)
            ?? (explained ? Text.Check(nameof(c.Weighed), c.Weighed!) : null)
            ?? Text.CheckRange("decisions", meeting.Decisions.Count + 1, 1, Most);
        return refusal is not null
            ? refusal
            : [new DecisionRecorded(c.Id, c.What, c.Differs, c.Differs ? c.Weighed : null)];
    }

    internal static Meeting Evolve(Meeting meeting, DecisionRecorded e, Stamp stamp) =>
        meeting with
        {
            Decisions = [.. meeting.Decisions, new(e.Decision, stamp.By, e.What, e.Differs, e.Weighed)],
        };
}
