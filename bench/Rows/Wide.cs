using System.Diagnostics;
using OpenDialogue.Bench.Candidates;
using OpenDialogue.Bench.Load;
using OpenDialogue.Bench.Report;
using OpenDialogue.Bench.Servers;

namespace OpenDialogue.Bench.Rows;

/// <summary>Many people who mostly listen: what each costs while nothing happens, and how the whole grows.</summary>
internal static class Wide
{
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(3);

    internal static async Task Measure(Book book, Plan plan)
    {
        await Idle(book, plan);
        if (!plan.IsQuick)
        {
            await Growth(book, plan);
            await Doubled(book, plan);
        }
        await Storm(book, plan);
        await Headline(book, plan);
    }

    private static async Task Idle(Book book, Plan plan)
    {
        var layout = new Layout(plan.IsQuick ? 60 : 250, 8);
        Plan.Say($"{layout}, idle");
        List<double> ours = [];
        List<double> bare = [];
        for (var round = 0; round < (plan.IsQuick ? 1 : 3); round++)
        {
            bare.Add(await BytesPerClient(Candidate.Bare, layout));
            ours.Add(await BytesPerClient(Candidate.Sqlite, layout));
        }
        book.Add(
            Row.Of($"bytes of an idle participant, {layout}: ours, SQLite / bare", ours, bare, Target.AtMost(1.1))
        );
    }

    private static async Task<double> BytesPerClient(Candidate candidate, Layout layout)
    {
        await using var served = await candidate.Start(layout, Cores.OfServer);
        await Task.Delay(Settle);
        var before = served.Memory;
        using var hall = await Rival.Enter(layout, candidate, served);
        await Task.Delay(Settle);
        var bytes = (double)(served.Memory - before) / layout.Clients;
        Plan.Say($"  {candidate.Name, -32} {bytes / 1024:0.0} KB each");
        return bytes;
    }

    private static async Task Growth(Book book, Plan plan)
    {
        const int few = 10;
        const double rate = 200;
        const int many = 1000;
        Plan.Say($"{few} rooms and {many}");
        await using var small = await Rival.Enter(new(few, 8), Candidate.Sqlite);
        await using var large = await Rival.Enter(new(many, 8), new Own("ours, SQLite, wide", "real"));
        foreach (var rival in new[] { small, large })
            await rival.Saturate(plan, 4);
        List<double> ours = [];
        List<double> theirs = [];
        for (var round = 0; round < plan.Rounds; round++)
        {
            theirs.Add((await small.Pace(plan, rate)).CpuPer100K);
            ours.Add((await large.Pace(plan, rate)).CpuPer100K);
        }
        book.Add(
            Row.Of(
                $"CPU s per 100 k deliveries, {rate} commands per s: {many} rooms / {few}",
                ours,
                theirs,
                Target.AtMost(1.15)
            )
        );
    }

    private static async Task Doubled(Book book, Plan plan)
    {
        await using var rival = await Rival.Enter(Saturation.Layouts[0], Candidate.Sqlite);
        for (var round = 0; round < plan.Before; round++)
            await rival.Saturate(plan, 4);
        var peak = await rival.Saturate(plan, 4);
        var perSecond = peak.Commands / peak.Took.TotalSeconds;
        Plan.Say($"the peak is {perSecond:0} commands per s");
        List<double> whole = [];
        List<double> half = [];
        for (var round = 0; round < plan.Rounds; round++)
        {
            half.Add((await rival.Pace(plan, 0.35 * perSecond)).Times.At(0.99));
            whole.Add((await rival.Pace(plan, 0.7 * perSecond)).Times.At(0.99));
        }
        book.Add(Row.Of("p99 in ms at 70 % of the peak / at 35 %, SQLite", whole, half, Target.AtMost(1.5)));
    }

    private static async Task Storm(Book book, Plan plan)
    {
        var layout = new Layout(plan.IsQuick ? 60 : 500, 8);
        Plan.Say($"{layout}, all anew");
        List<double> ours = [];
        List<double> bare = [];
        var reads = 0.0;
        for (var round = 0; round < (plan.IsQuick ? 1 : 3); round++)
        {
            bare.Add((await Anew(Candidate.Bare, layout)).Seconds);
            var (seconds, read) = await Anew(Candidate.Counted, layout);
            ours.Add(seconds);
            reads = Math.Max(reads, read);
        }
        book.Add(
            Row.Of(
                $"s until {layout.Clients} are back: ours, caught up / bare, connected",
                ours,
                bare,
                Target.AtMost(2)
            )
        );
        book.Add(Row.Of("journal reads per room while they come back", [reads], Target.AtMost(1)));
    }

    /// <summary>Everyone's line is cut, something is said meanwhile, and everyone comes back at once.</summary>
    private static async Task<(double Seconds, double ReadsPerRoom)> Anew(Candidate candidate, Layout layout)
    {
        await using var served = await candidate.Start(layout, Cores.OfServer);
        var versions = new Dictionary<(int Room, int Person), long>();
        using (var first = await Rival.Enter(layout, candidate, served))
            foreach (var seat in first.Seats)
                if (seat.Client is OurClient mine)
                    versions[(seat.Table.Room, seat.Person)] = mine.Version;
        await Task.Delay(TimeSpan.FromSeconds(1));
        var before = served.Lines("read");
        var begun = Stopwatch.GetTimestamp();
        using var again = await Hall.Enter(
            layout,
            seat =>
            {
                var client = candidate.ClientFor(seat, served);
                // The last of what was entered before it left: that is what it has missed.
                if (client is OurClient mine)
                    mine.Since = versions[(seat.Table.Room, seat.Person)] - 3;
                return client;
            },
            _ => true,
            atOnce: 512
        );
        var seconds = (Stopwatch.GetElapsedTime(begun) - Hall.Pause).TotalSeconds;
        var reads = (double)(served.Lines("read") - before) / layout.Rooms;
        Plan.Say($"  {candidate.Name, -32} {seconds:0.00} s, {reads:0.00} reads per room");
        return (seconds, reads);
    }

    private static async Task Headline(Book book, Plan plan)
    {
        var layout = new Layout(plan.IsQuick ? 100 : 1250, 8);
        var rate = layout.Clients / 20.0;
        Plan.Say($"{layout}, a command per person in 20 s");
        await using var rival = await Rival.Enter(layout, Candidate.Sqlite);
        var memory = 0.0;
        List<double> times = [];
        for (var round = 0; round < plan.Rounds; round++)
        {
            var seen = await rival.Pace(plan with { Time = 2 * plan.Time }, rate);
            Plan.Say($"  {seen}, {rival.Served.Memory / 1048576.0:0} MB");
            times.Add(seen.Times.At(0.99));
            memory = Math.Max(memory, rival.Served.Memory / 1048576.0);
        }
        var who = $"{layout.Clients} people in meetings of 8, each a command in 20 s, SQLite";
        book.Add(Row.Of($"p99 in ms, {who}", times, Target.AtMost(50)));
        book.Add(Row.Of($"MB, {who}", [memory], Target.AtMost(350)));
    }
}
