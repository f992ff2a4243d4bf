namespace OpenDialogue.Bench.Rows;

/// <summary>How long a run takes its time.</summary>
/// <param name="Before">Rounds that do not count: whatever is compiled while it runs is compiled in them.</param>
/// <param name="Rounds">In each, everyone takes a turn.</param>
internal sealed record Plan(int Before, int Rounds, TimeSpan Warm, TimeSpan Time, bool IsQuick)
{
    internal static readonly Plan Whole = new(2, 5, TimeSpan.FromSeconds(0.7), TimeSpan.FromSeconds(2), false);
    internal static readonly Plan Quick = new(0, 3, TimeSpan.FromSeconds(0.2), TimeSpan.FromSeconds(0.5), true);

    internal static void Say(string what) => Console.Error.WriteLine(what);
}
