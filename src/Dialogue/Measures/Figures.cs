namespace OpenDialogue.Dialogue.Measures;

/// <summary>
/// How a figure is worked out wherever it is shown: in decimals, rounded once, at the end, to one decimal, half away
/// from zero.
/// </summary>
public static class Figures
{
    public static decimal Rounded(decimal value) => decimal.Round(value, 1, MidpointRounding.AwayFromZero);

    /// <summary>Null where there is nothing to have a share of.</summary>
    public static decimal? Percent(int part, int whole) => whole == 0 ? null : Rounded(100m * part / whole);

    /// <summary>Null where there is nothing.</summary>
    public static decimal? Mean(decimal sum, int count) => count == 0 ? null : Rounded(sum / count);

    /// <summary>The last less the first, in the order they were given; null for fewer than two.</summary>
    public static decimal? Change(IReadOnlyList<decimal> scores) => scores.Count < 2 ? null : scores[^1] - scores[0];
}
