namespace OpenDialogue.Dialogue.Measures;

/// <summary>
/// "How close are you?", 0 to 10, said of a goal by the one whose goal it is, and by nobody else. After the idea of
/// goal-based outcomes (Law); the question is our own.
/// </summary>
public static class GoalProgress
{
    public const int Lowest = 0;
    public const int Highest = 10;

    /// <summary>The mean change over goals; one that was dropped, or was rated once, has none.</summary>
    public static decimal? MeanChange(IEnumerable<(IReadOnlyList<int> Ratings, bool Dropped)> goals)
    {
        decimal[] changes =
        [
            .. goals
                .Where(goal => !goal.Dropped)
                .Select(goal => Figures.Change([.. goal.Ratings.Select(r => (decimal)r)]))
                .OfType<decimal>(),
        ];
        return Figures.Mean(changes.Sum(), changes.Length);
    }
}
