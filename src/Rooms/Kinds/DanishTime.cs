namespace OpenDialogue.Rooms;

/// <summary>The clock on the wall in Denmark. Ages and dates go by it; order and deadlines never do.</summary>
public static class DanishTime
{
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    public static DateOnly DateOf(DateTimeOffset time) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, Zone).DateTime);
}
