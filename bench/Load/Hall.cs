using System.Diagnostics;

namespace OpenDialogue.Bench.Load;

/// <summary>All the rooms of a run and everyone in them.</summary>
internal sealed class Hall : IDisposable
{
    private const int AtOnce = 32;

    /// <summary>What is told of those who came in later is over by then, before anything is counted.</summary>
    internal static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private Hall(Layout layout) =>
        (Layout, Tables) = (layout, [.. Enumerable.Range(0, layout.Rooms).Select(room => new Table(room, layout))]);

    internal Layout Layout { get; }
    internal IReadOnlyList<Table> Tables { get; }
    internal IEnumerable<Seat> Seats => Tables.SelectMany(table => table.Seats);

    internal static async Task<Hall> Enter(
        Layout layout,
        Func<Seat, Client> client,
        Func<int, bool> maySpeak,
        int atOnce = AtOnce
    )
    {
        var hall = new Hall(layout);
        try
        {
            foreach (var table in hall.Tables)
                table.MaySpeak = maySpeak;
            foreach (var seat in hall.Seats)
                seat.Client = client(seat);
            await Parallel.ForEachAsync(
                hall.Seats,
                new ParallelOptions { MaxDegreeOfParallelism = atOnce },
                async (seat, _) => await seat.Client.Enter()
            );
            await Task.Delay(Pause);
            foreach (var seat in hall.Seats)
                seat.IsReady = true;
            return hall;
        }
        catch
        {
            hall.Dispose();
            throw;
        }
    }

    /// <summary>As much as the server can do, with so many commands on their way in each room.</summary>
    internal async Task<Outcome> Saturate(int inFlight, TimeSpan warm, TimeSpan time, Func<double> cpu)
    {
        foreach (var table in Tables)
            table.Open(inFlight);
        await Task.Delay(warm);
        var outcome = await Measure(time, cpu);
        foreach (var table in Tables)
            table.Close();
        await Quiet();
        return outcome;
    }

    /// <summary>So many commands in a second, evenly, of all rooms together.</summary>
    internal async Task<Outcome> Pace(double perSecond, TimeSpan warm, TimeSpan time, Func<double> cpu)
    {
        using var over = new CancellationTokenSource();
        var speaking = new Thread(() => SpeakEvenly(perSecond, over.Token)) { IsBackground = true };
        speaking.Start();
        await Task.Delay(warm);
        var outcome = await Measure(time, cpu);
        await over.CancelAsync();
        speaking.Join();
        await Quiet();
        return outcome;
    }

    private void SpeakEvenly(double perSecond, CancellationToken over)
    {
        var begun = Stopwatch.GetTimestamp();
        for (var said = 0L; !over.IsCancellationRequested; said++)
        {
            var early = TimeSpan.FromSeconds(said / perSecond) - Stopwatch.GetElapsedTime(begun);
            if (early > TimeSpan.Zero)
                Thread.Sleep(early);
            Tables[(int)(said % Tables.Count)].Speak();
        }
    }

    private async Task<Outcome> Measure(TimeSpan time, Func<double> cpu)
    {
        foreach (var table in Tables)
            table.Clear();
        var (begun, server, own) = (Stopwatch.GetTimestamp(), cpu(), Own());
        await Task.Delay(time);
        var took = Stopwatch.GetElapsedTime(begun);
        var times = new Spread();
        foreach (var table in Tables)
            times.Add(table.Times);
        return new(
            Tables.Sum(table => table.Commands),
            Tables.Sum(table => table.Deliveries),
            took,
            times,
            cpu() - server,
            Own() - own
        );
    }

    /// <summary>A run in which anything was lost or came twice is none.</summary>
    private async Task Quiet()
    {
        for (var begun = Stopwatch.GetTimestamp(); !Tables.All(table => table.IsQuiet); await Task.Delay(20))
            if (Seats.Any(seat => seat.Client.Ended.IsCompleted))
                throw new InvalidOperationException("a connection was lost");
            else if (Stopwatch.GetElapsedTime(begun) > TimeSpan.FromSeconds(20))
                throw new InvalidOperationException("not everyone has heard everything once");
    }

    private static double Own()
    {
        using var me = Process.GetCurrentProcess();
        return me.TotalProcessorTime.TotalSeconds;
    }

    public void Dispose()
    {
        foreach (var seat in Seats.Where(seat => seat.Client is not null))
            seat.Client.Dispose();
    }
}

/// <param name="Times">From saying to hearing, of every delivery.</param>
/// <param name="ServerCpu">Seconds of a processor.</param>
internal sealed record Outcome(
    long Commands,
    long Deliveries,
    TimeSpan Took,
    Spread Times,
    double ServerCpu,
    double GeneratorCpu
)
{
    internal double PerSecond => Deliveries / Took.TotalSeconds;

    internal double CpuPer100K => ServerCpu * 100_000 / Deliveries;

    internal double GeneratorShare => GeneratorCpu / Took.TotalSeconds;

    public override string ToString() =>
        $"{PerSecond / 1000:0.0} k/s, p50 {Times.At(0.5):0.00} p99 {Times.At(0.99):0.00} ms, "
        + $"cpu {CpuPer100K:0.00} s per 100 k, server {ServerCpu / Took.TotalSeconds:P0}, generator {GeneratorShare:P0}";
}
