using System.Globalization;

namespace OpenDialogue.Bench.Report;

/// <summary>One line of the table: what was seen of us and of them in the same run, and what it was to be.</summary>
/// <param name="Ratio">The median of the ratios of the rounds; for a row without a rival, what was seen itself.</param>
/// <param name="Spread">The lowest and the highest ratio of a round.</param>
/// <param name="Theirs">Null where there is none to compare with.</param>
internal sealed record Row(
    string Name,
    double Ours,
    double? Theirs,
    double Ratio,
    (double Lowest, double Highest) Spread,
    Target Target
)
{
    internal bool IsMet => Target.IsMet(Ratio);

    /// <summary>Of rounds in which both took their turns.</summary>
    internal static Row Of(string name, IReadOnlyList<double> ours, IReadOnlyList<double> theirs, Target target)
    {
        var ratios = ours.Zip(theirs, (mine, other) => mine / other).ToList();
        return new(name, Median(ours), Median(theirs), Median(ratios), (ratios.Min(), ratios.Max()), target);
    }

    internal static Row Of(string name, IReadOnlyList<double> seen, Target target) =>
        new(name, Median(seen), null, Median(seen), (seen.Min(), seen.Max()), target);

    internal static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}

internal readonly record struct Target(bool IsAtLeast, double Bound)
{
    internal static Target AtLeast(double bound) => new(true, bound);

    internal static Target AtMost(double bound) => new(false, bound);

    internal bool IsMet(double seen) => IsAtLeast ? seen >= Bound : seen <= Bound;

    public override string ToString() =>
        $"{(IsAtLeast ? ">=" : "<=")} {Bound.ToString("0.##", CultureInfo.InvariantCulture)}";
}
