using OpenDialogue.Bench.Inside;
using OpenDialogue.Bench.Report;
using OpenDialogue.Tests;

namespace OpenDialogue.Bench.Rows;

/// <summary>What is measured without a door.</summary>
internal static class Alone
{
    internal static async Task Measure(Book book, Plan plan, PostgresServer? postgres)
    {
        Plan.Say("rooms and journals alone");
        await using (var store = Store.Sqlite())
            Add(book, await JournalAlone.Measure(store, plan.Time, plan.Rounds), Target.AtLeast(8), Target.AtLeast(4));
        if (postgres is not null)
            await using (var store = await Store.Postgres(postgres))
                Add(
                    book,
                    await JournalAlone.Measure(store, plan.Time, plan.Rounds),
                    Target.AtLeast(4),
                    Target.AtLeast(9)
                );
        if (plan.IsQuick)
            return;
        Add(book, await Memory.Measure(500), Target.AtMost(1), Target.AtMost(0.01));
        Add(book, await Age.Measure(100, 200), Target.AtLeast(0.97), Target.AtMost(1), Target.AtMost(1));
    }

    private static void Add(Book book, IReadOnlyList<Figure> figures, params Target[] targets)
    {
        foreach (var (figure, target) in figures.Zip(targets))
            book.Add(new(figure.Name, figure.Ours, figure.Theirs, figure.Ratio, (figure.Ratio, figure.Ratio), target));
    }
}
