namespace OpenDialogue.Bench.Inside;

/// <param name="Name">What is measured, and in what, as in "one room: commands per s / single commits per s".</param>
/// <param name="Theirs">What it is held against: what the disk does by itself, or the most that is allowed.</param>
internal sealed record Figure(string Name, double Ours, double Theirs)
{
    internal double Ratio => Ours / Theirs;

    /// <summary>Of pairs measured in turn, the one in the middle: what a busy moment did to one of them is left out.</summary>
    internal static Figure Middle(string name, IReadOnlyList<(double Ours, double Theirs)> pairs)
    {
        var (ours, theirs) = pairs.OrderBy(pair => pair.Ours / pair.Theirs).ElementAt(pairs.Count / 2);
        return new(name, ours, theirs);
    }
}
