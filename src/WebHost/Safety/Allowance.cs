using System.Runtime.InteropServices;
using OpenDialogue.Dialogue;

namespace OpenDialogue.WebHost.Safety;

/// <summary>
/// So much at once, and then so much per second, to each. It remembers at most <see cref="Most"/> of them: past that
/// it forgets those whose allowance is whole again, and if there are none, the one heard of longest ago.
/// </summary>
internal sealed class Allowance<TKey>(TimeProvider clock, int burst, double perSecond)
    where TKey : notnull
{
    internal const int Most = 20_000;

    private readonly Lock gate = new();
    private readonly Dictionary<TKey, Left> left = [];

    /// <summary>Takes one; where none is left, says when there will be.</summary>
    internal TooFast? Take(TKey key)
    {
        lock (gate)
        {
            if (left.Count >= Most && !left.ContainsKey(key))
                Forget();
            ref var mine = ref CollectionsMarshal.GetValueRefOrAddDefault(left, key, out var known);
            mine = new(known ? Now(mine) : burst, clock.GetTimestamp());
            if (mine.Amount < 1)
                return new((int)Math.Ceiling((1 - mine.Amount) / perSecond));
            mine = mine with { Amount = mine.Amount - 1 };
            return null;
        }
    }

    internal void GiveBack(TKey key)
    {
        lock (gate)
            if (left.TryGetValue(key, out var mine))
                left[key] = mine with { Amount = Math.Min(burst, mine.Amount + 1) };
    }

    private double Now(Left mine) =>
        Math.Min(burst, mine.Amount + (clock.GetElapsedTime(mine.At).TotalSeconds * perSecond));

    private void Forget()
    {
        foreach (var whole in left.Where(entry => Now(entry.Value) >= burst).Select(entry => entry.Key).ToList())
            left.Remove(whole);
        if (left.Count >= Most)
            left.Remove(left.MinBy(entry => entry.Value.At).Key);
    }

    private readonly record struct Left(double Amount, long At);
}
