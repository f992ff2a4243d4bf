namespace OpenDialogue.Dialogue.Measures;

/// <summary>
/// What a WHO-5 score says to the one who answered. It is a thermometer of how somebody is doing, not a diagnosis, and
/// no word here or on the page makes it one.
/// </summary>
public enum Wellbeing
{
    /// <summary>0 to 35: hard just now. They are asked whether they want to talk with somebody.</summary>
    Hard,

    /// <summary>36 to 50.</summary>
    Strained,

    /// <summary>Above 50.</summary>
    Good,
}

/// <summary>Five items of 0 to 5; the total times four is 0 to 100. The bands are those of etf.dk.</summary>
public static class Who5
{
    /// <summary>The highest score of each of the two lower bands.</summary>
    public const int HardTo = 35;
    public const int StrainedTo = 50;

    internal static Questionnaire Items { get; } = new(5, 0, 5);

    internal static decimal Score(int total) => total * 4;

    public static Wellbeing Band(decimal score) =>
        score <= HardTo ? Wellbeing.Hard
        : score <= StrainedTo ? Wellbeing.Strained
        : Wellbeing.Good;
}
