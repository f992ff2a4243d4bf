namespace OpenDialogue.Checker.Sabotage;

/// <summary>A clock that runs as it should and shows the wrong time.</summary>
internal sealed class ShiftedClock(TimeSpan by) : TimeProvider
{
    /// <param name="clock">As the settings name it; null is right.</param>
    internal static TimeSpan By(string? clock) =>
        clock switch
        {
            "ahead" => TimeSpan.FromHours(1),
            "behind" => TimeSpan.FromHours(-1),
            _ => TimeSpan.Zero,
        };

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + by;
}
