using System.Numerics;

namespace OpenDialogue.Bench.Load;

/// <summary>How long things took: counted in steps of 3 % and finer, by any thread.</summary>
internal sealed class Spread
{
    private const int Steps = 32;

    private readonly long[] counts = new long[64 * Steps];

    internal long Count => counts.Sum();

    internal void Add(TimeSpan took) => Interlocked.Increment(ref counts[IndexOf(Math.Max(0, took.Ticks))]);

    internal void Clear() => Array.Clear(counts);

    internal void Add(Spread other)
    {
        for (var i = 0; i < counts.Length; i++)
            counts[i] += other.counts[i];
    }

    /// <returns>Milliseconds; not a number where there is nothing.</returns>
    internal double At(double part)
    {
        var left = (long)Math.Ceiling(Count * part);
        for (var i = 0; i < counts.Length; i++)
            if ((left -= counts[i]) <= 0 && counts[i] > 0)
                return TimeSpan.FromTicks(TicksOf(i)).TotalMilliseconds;
        return double.NaN;
    }

    private static int IndexOf(long ticks)
    {
        if (ticks < Steps)
            return (int)ticks;
        var power = BitOperations.Log2((ulong)ticks) - BitOperations.Log2(Steps);
        return (power * Steps) + (int)(ticks >> power);
    }

    private static long TicksOf(int index) =>
        index < 2 * Steps ? index : (long)((index % Steps) + Steps) << ((index / Steps) - 1);
}
