using System.Text.Json.Serialization;

namespace OpenDialogue.Dialogue.Meetings;

public enum FramingItem
{
    Roles,
    EndTime,
    Rules,
    Confidentiality,
}

/// <summary>What has been told and agreed at the start (feature 18). Nothing else may begin before all of it.</summary>
public sealed record Framing(
    bool RolesTold = false,
    DateTimeOffset? EndsAt = null,
    string? Rules = null,
    string? Confidentiality = null
)
{
    [JsonIgnore]
    public IReadOnlyList<FramingItem> StillToTell =>
        [
            .. RolesTold ? (FramingItem[])[] : [FramingItem.Roles],
            .. EndsAt is null ? (FramingItem[])[FramingItem.EndTime] : [],
            .. Rules is null ? (FramingItem[])[FramingItem.Rules] : [],
            .. Confidentiality is null ? (FramingItem[])[FramingItem.Confidentiality] : [],
        ];
}

/// <summary>How somebody was presented, in the words used: "Frejas mor", "vejleder i KUI".</summary>
public sealed record Introduction(PersonId Person, string Words);

public sealed record TellRoles(IReadOnlyList<Introduction> Introductions) : MeetingCommand;

/// <param name="EndsAt">Later than now, at most four hours on.</param>
public sealed record SetEndTime(DateTimeOffset EndsAt) : MeetingCommand;

public sealed record AgreeRules(string Text) : MeetingCommand;

public sealed record TellConfidentiality(string Text) : MeetingCommand;

public sealed record RolesTold(IReadOnlyList<Introduction> Introductions) : MeetingEvent;

public sealed record EndTimeSet(DateTimeOffset EndsAt) : MeetingEvent;

public sealed record RulesAgreed(string Text) : MeetingEvent;

public sealed record ConfidentialityTold(string Text) : MeetingEvent;

/// <summary>Welcome and framing (velkomst og rammesætning). Each item may be told again, for those who come late.</summary>
internal static class FramingTopic
{
    internal static Decision<MeetingEvent> Decide(Meeting meeting, TellRoles c)
    {
        if (Text.CheckRange(nameof(c.Introductions), c.Introductions.Count, 0, Meeting.Seats) is { } tooMany)
            return tooMany;
        foreach (var (person, words) in c.Introductions)
        {
            if (meeting.Find(person) is null)
                return new UnknownPerson(person);
            if (Text.CheckName(nameof(c.Introductions), words) is { } refusal)
                return refusal;
        }
        return [new RolesTold(c.Introductions)];
    }

    internal static Decision<MeetingEvent> Decide(Meeting meeting, SetEndTime c, Context context)
    {
        var minutes = (int)Math.Clamp((c.EndsAt - context.Now).TotalMinutes, -1, 10_000);
        return minutes is < 0 or > 240 || c.EndsAt <= context.Now ? new OutOfRange("endsAt", 0, 240)
            : meeting.Framing.EndsAt == Wire.Instant(c.EndsAt) ? []
            : [new EndTimeSet(Wire.Instant(c.EndsAt))];
    }

    internal static Decision<MeetingEvent> Decide(AgreeRules c) =>
        Text.Check(nameof(c.Text), c.Text) is { } refusal ? refusal : [new RulesAgreed(c.Text)];

    internal static Decision<MeetingEvent> Decide(TellConfidentiality c) =>
        Text.Check(nameof(c.Text), c.Text) is { } refusal ? refusal : [new ConfidentialityTold(c.Text)];

    internal static Meeting Evolve(Meeting meeting, RolesTold e) =>
        e.Introductions.Aggregate(
            meeting with
            {
                Framing = meeting.Framing with { RolesTold = true },
            },
            (m, told) => m.With(told.Person, p => p with { Introduction = told.Words })
        );
}
