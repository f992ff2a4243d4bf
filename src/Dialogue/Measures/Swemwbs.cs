namespace OpenDialogue.Dialogue.Measures;

/// <summary>
/// Seven items of 1 to 5, whose total the table of its authors turns into a score one may reckon with. Free to use for
/// those who have registered, with the line of its owners on every copy.
/// </summary>
public static class Swemwbs
{
    /// <summary>Word for word, in every language.</summary>
    public const string Copyright =
        "Short Warwick Edinburgh Mental Wellbeing Scale (SWEMWBS) © NHS Health Scotland, University of Warwick and "
        + "University of Edinburgh, 2008, all rights reserved.";

    // The scores of the totals 7, 8 … 35.
    private static readonly decimal[] Metrics =
    [
        .. (decimal[])[7m, 9.51m, 11.25m, 12.4m, 13.33m, 14.08m, 14.75m, 15.32m, 15.84m, 16.36m],
        .. (decimal[])[16.88m, 17.43m, 17.98m, 18.59m, 19.25m, 19.98m, 20.73m, 21.54m, 22.35m, 23.21m],
        .. (decimal[])[24.11m, 25.03m, 26.02m, 27.03m, 28.13m, 29.31m, 30.7m, 32.55m, 35m],
    ];

    internal static Questionnaire Items { get; } = new(7, 1, 5);

    internal static decimal Metric(int total) => Metrics[total - 7];
}
