namespace OpenDialogue.Dialogue;

/// <summary>
/// Age in whole years. Whoever was born on 29 February is a year older on 1 March in a year without that day: a year
/// has passed when its last day has.
/// </summary>
internal static class Age
{
    /// <param name="day">By the Danish calendar, as <see cref="Context.Today"/> is.</param>
    internal static int On(DateOnly day, DateOnly bornOn) =>
        day.Year - bornOn.Year - ((day.Month, day.Day).CompareTo((bornOn.Month, bornOn.Day)) < 0 ? 1 : 0);
}
