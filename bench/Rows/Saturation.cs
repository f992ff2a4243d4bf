using OpenDialogue.Bench.Candidates;
using OpenDialogue.Bench.Load;
using OpenDialogue.Bench.Report;
using OpenDialogue.Tests;

namespace OpenDialogue.Bench.Rows;

/// <summary>As much as a server can do on one core, ours with every entry on the disk before anyone hears of it.</summary>
internal static class Saturation
{
    private const int Few = 4;
    private const int Many = 64;

    internal static readonly Layout[] Layouts = [new(50, 8), new(10, 20, 2), new(1, 20, 20)];

    internal static async Task Measure(Book book, Plan plan, PostgresServer? postgres)
    {
        foreach (var layout in plan.IsQuick ? Layouts[..1] : Layouts)
        {
            await Measure(book, plan, postgres, layout);
            await WithMany(book, plan, postgres, layout);
        }
        await Grouping(book, plan);
    }

    private static async Task Measure(Book book, Plan plan, PostgresServer? postgres, Layout layout)
    {
        Candidate[] others = plan.IsQuick
            ? [Candidate.ColyseusMessages, Candidate.SocketIo]
            :
            [
                Candidate.Kestrel,
                Candidate.ColyseusMessages,
                Candidate.SocketIo,
                Candidate.Hocuspocus,
                Candidate.ShareDb,
            ];
        Candidate[] own = postgres is null ? [Candidate.Sqlite] : [Candidate.Sqlite, Candidate.Postgres(postgres)];
        Plan.Say($"{layout}, {Few} under way");
        await using var rivals = await Rivals.Enter(layout, [Candidate.Bare, .. others, .. own]);
        var seen = await rivals.Rounds(
            plan,
            rival => rival.Saturate(plan, rival.Candidate == Candidate.ShareDb ? 1 : Few)
        );
        foreach (var (candidate, outcomes) in seen)
            book.Note($"{layout}, {Few} under way", candidate.Name, outcomes);
        var isSmall = layout.Clients / layout.Rooms < 10;
        foreach (var mine in own)
        {
            Add(Candidate.Bare, isSmall ? 0.9 : 1.1);
            Add(Candidate.ColyseusMessages, 1);
            Add(Candidate.SocketIo, 1.5);

            void Add(Candidate rival, double bound) =>
                book.Add(
                    Row.Of(
                        $"deliveries per s, {layout}, {Few} under way: {mine.Name} / {rival.Name}",
                        [.. seen[mine].Select(one => one.PerSecond)],
                        [.. seen[rival].Select(one => one.PerSecond)],
                        Target.AtLeast(bound)
                    )
                );
        }
    }

    private static async Task WithMany(Book book, Plan plan, PostgresServer? postgres, Layout layout)
    {
        Candidate[] own = postgres is null ? [Candidate.Sqlite] : [Candidate.Sqlite, Candidate.Postgres(postgres)];
        Plan.Say($"{layout}, {Many} under way");
        await using var rivals = await Rivals.Enter(layout, [Candidate.Bare, Candidate.ColyseusPatches, .. own]);
        var seen = await rivals.Rounds(
            plan,
            rival => rival.Saturate(plan, rival.Candidate == Candidate.Bare ? Few : Many)
        );
        foreach (var (candidate, outcomes) in seen.Where(one => one.Key != Candidate.Bare))
            book.Note($"{layout}, {Many} under way", candidate.Name, outcomes);
        foreach (var mine in own)
        {
            book.Add(
                Row.Of(
                    $"deliveries per s, {layout}: {mine.Name} with {Many} under way / {Candidate.Bare.Name} with {Few}",
                    [.. seen[mine].Select(one => one.PerSecond)],
                    [.. seen[Candidate.Bare].Select(one => one.PerSecond)],
                    Target.AtLeast(3)
                )
            );
            var patches = seen[Candidate.ColyseusPatches];
            book.Add(
                Row.Of(
                    $"deliveries per s, {layout}, {Many} under way: {mine.Name} / {Candidate.ColyseusPatches.Name}",
                    [.. seen[mine].Select(one => one.PerSecond)],
                    [.. patches.Select(one => one.PerSecond)],
                    Target.AtLeast(1)
                )
            );
            book.Add(
                Row.Of(
                    $"p50 in ms, {layout}, {Many} under way: {mine.Name} / {Candidate.ColyseusPatches.Name}",
                    [.. seen[mine].Select(one => one.Times.At(0.5))],
                    [.. patches.Select(one => one.Times.At(0.5))],
                    Target.AtMost(1)
                )
            );
        }
    }

    private static async Task Grouping(Book book, Plan plan)
    {
        var layout = Layouts[0];
        Plan.Say($"{layout}, {Few} under way, grouped or not");
        await using var rivals = await Rivals.Enter(layout, Candidate.Sqlite, Candidate.Ungrouped);
        var seen = await rivals.Rounds(plan, rival => rival.Saturate(plan, Few));
        book.Note($"{layout}, {Few} under way", Candidate.Ungrouped.Name, seen[Candidate.Ungrouped]);
        book.Add(
            Row.Of(
                $"deliveries per s, {layout}, {Few} under way: grouped / a transaction per command, SQLite",
                [.. seen[Candidate.Sqlite].Select(one => one.PerSecond)],
                [.. seen[Candidate.Ungrouped].Select(one => one.PerSecond)],
                Target.AtLeast(3)
            )
        );
    }
}
