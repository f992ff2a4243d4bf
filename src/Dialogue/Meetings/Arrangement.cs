namespace OpenDialogue.Dialogue.Meetings;

/// <summary>How people take part: the young person's to choose (feature 12).</summary>
public enum MeetingMode
{
    InRoom,
    Hybrid,
    Online,
}

/// <summary>When and where a meeting is held.</summary>
/// <param name="Minutes">15 to 240.</param>
/// <param name="Place">At home, at the office or a third place, as they call it; of an online meeting, how one gets there.</param>
public sealed record Arrangement(DateTimeOffset StartsAt, int Minutes, string Place, MeetingMode Mode)
{
    private const int DaysAhead = 366;

    internal Refusal? Check() =>
        Text.CheckName(nameof(Place), Place)
        ?? Text.CheckNoPersonNumber(nameof(Place), Place)
        ?? Text.CheckRange(nameof(Minutes), Minutes, 15, 240);

    internal Refusal? CheckAhead(DateTimeOffset now) =>
        Text.CheckRange("daysUntil", (int)Math.Floor((StartsAt - now).TotalDays), 0, DaysAhead);
}
