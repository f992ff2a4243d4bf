using OpenDialogue.Bench.Candidates;
using OpenDialogue.Bench.Inside;
using OpenDialogue.Bench.Load;
using OpenDialogue.Bench.Report;

namespace OpenDialogue.Bench.Rows;

/// <summary>The real load of municipalities: low and wide. What a delivery takes, in time and in work.</summary>
internal static class Calm
{
    private const double PerSecond = 200;

    internal static async Task Measure(Book book, Plan plan)
    {
        var longer = plan with { Time = 1.5 * plan.Time };
        var commit = await OneCommit(plan);
        Plan.Say($"a commit of its own takes this disk {commit:0.000} ms");
        foreach (var layout in plan.IsQuick ? Saturation.Layouts[..1] : Saturation.Layouts)
            await Measure(book, longer, layout, commit);
        await AsItComes(book, longer);
    }

    private static async Task Measure(Book book, Plan plan, Layout layout, double commit)
    {
        var rate = layout.Rooms == 1 ? PerSecond / 10 : PerSecond;
        var what = $"{layout}, {rate} commands per s";
        Plan.Say(what);
        await using var rivals = await Rivals.Enter(
            layout,
            Candidate.Bare,
            Candidate.ColyseusMessages,
            Candidate.SocketIo,
            Candidate.Sqlite,
            Candidate.Unstored
        );
        var seen = await rivals.Rounds(plan, rival => rival.Pace(plan, rate));
        foreach (var (candidate, outcomes) in seen)
            book.Note(what, candidate.Name, outcomes);
        book.Add(
            Row.Of(
                $"p50 in ms, {what}: ours, SQLite / bare and two commits",
                [.. seen[Candidate.Sqlite].Select(one => one.Times.At(0.5))],
                [.. seen[Candidate.Bare].Select(one => one.Times.At(0.5) + (2 * commit))],
                Target.AtMost(1)
            )
        );
        book.Add(
            Row.Of(
                $"p99 in ms, {what}: ours, SQLite / bare and 2 ms",
                [.. seen[Candidate.Sqlite].Select(one => one.Times.At(0.99))],
                [.. seen[Candidate.Bare].Select(one => one.Times.At(0.99) + 2)],
                Target.AtMost(1)
            )
        );
        book.Add(
            Row.Of(
                $"p99 in ms, {what}: ours, nothing stored / Colyseus, messages",
                [.. seen[Candidate.Unstored].Select(one => one.Times.At(0.99))],
                [.. seen[Candidate.ColyseusMessages].Select(one => one.Times.At(0.99))],
                Target.AtMost(2)
            )
        );
    }

    /// <summary>At 1,600 deliveries in a second, with all cores, as programs mostly run.</summary>
    private static async Task AsItComes(Book book, Plan plan)
    {
        var layout = Saturation.Layouts[0];
        var what = $"{layout}, {PerSecond} commands per s, all cores";
        Plan.Say(what);
        await using var rivals = await Rivals.Enter(layout, core: null, [Candidate.Bare, Candidate.Sqlite]);
        var seen = await rivals.Rounds(plan, rival => rival.Pace(plan, PerSecond));
        foreach (var (candidate, outcomes) in seen)
            book.Note(what, candidate.Name, outcomes);
        book.Add(
            Row.Of(
                $"CPU s per 100 k deliveries, {what}: ours, SQLite / bare as it comes",
                [.. seen[Candidate.Sqlite].Select(one => one.CpuPer100K)],
                [.. seen[Candidate.Bare].Select(one => one.CpuPer100K)],
                Target.AtMost(0.8)
            )
        );
    }

    /// <returns>Milliseconds, of the same journal on the same disk.</returns>
    private static async Task<double> OneCommit(Plan plan)
    {
        await using var store = Store.Sqlite();
        return 1000 / await new JournalAlone.SingleCommits(store.Journal).Rate(plan.Time);
    }
}
