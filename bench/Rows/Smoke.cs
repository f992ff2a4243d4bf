using OpenDialogue.Bench.Candidates;
using OpenDialogue.Bench.Load;

namespace OpenDialogue.Bench.Rows;

/// <summary>A few seconds of load, in which nothing may be lost or come twice. No time is held against anything.</summary>
internal static class Smoke
{
    internal static async Task<int> Run()
    {
        var plan = new Plan(0, 1, TimeSpan.Zero, TimeSpan.FromSeconds(0.5), true);
        await using var rivals = await Rivals.Enter(new Layout(3, 8, 2), Candidate.Bare, Candidate.Sqlite);
        await rivals.Rounds(plan, rival => rival.Saturate(plan, 4));
        var areAllHeard = rivals.AreAllHeard;
        await rivals.Rounds(plan, rival => rival.Pace(plan, 100));
        return areAllHeard && rivals.AreAllHeard ? 0 : 1;
    }
}
