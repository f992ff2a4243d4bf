using OpenDialogue.Dialogue.Measures;
using Xunit.Abstractions;

namespace OpenDialogue.Dialogue.Tests.Measures;

public sealed class SmallGroupTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("5 9", "5 9")]
    [InlineData("4 9 6", "13 6")]
    [InlineData("6 4", "10")]
    [InlineData("7 0 0 6", "7 6")]
    [InlineData("7 3 0", "10")]
    [InlineData("2 1 1 1", "5")]
    [InlineData("2 1 1", "")]
    [InlineData("", "")]
    public void A_small_row_is_told_with_the_next(string counts, string told) =>
        Assert.Equal(told, string.Join(' ', Tell(Numbers(counts)).Select(row => row.Cells[0].People)));

    [Fact]
    public void A_row_says_whom_it_joins_and_their_mean()
    {
        var told = SmallGroups.Tell([
            new("13-15", [new(4, 10)]),
            new("16-17", [new(3, 5.75m)]),
            new("18-24", [new(5)]),
        ]);
        Assert.Equal(["13-15", "16-17"], told[0].Names);
        Assert.Equal((7, 2.3m), (told[0].Cells[0].People, told[0].Cells[0].Mean));
    }

    [Fact]
    public void One_small_cell_joins_the_whole_row()
    {
        var told = SmallGroups.Tell([new("før", [new(20), new(4)]), new("efter", [new(9), new(2)])]);
        Assert.Equal([29, 6], Assert.Single(told).Cells.Select(cell => cell.People));
    }

    /// <summary>
    /// Every way of counting up to 17 people into up to four rows. Whoever has the report, the total and this rule knows
    /// that one of the lines that lead to that report is the true one, and no more.
    /// </summary>
    [Fact]
    public void Nobody_can_work_out_what_a_joined_row_hides()
    {
        var hidden = 0;
        for (var rows = 1; rows <= 4; rows++)
        for (var people = 0; people <= 17; people++)
            foreach (var alike in Lines(people, rows).GroupBy(line => Written(Tell(line))))
            {
                var told = Tell(alike.First());
                Assert.All(told, row => Assert.True(row.Cells[0].People >= 5));
                Assert.Equal(people < 5 ? 0 : people, told.Sum(row => row.Cells[0].People));
                foreach (var index in Enumerable.Range(0, rows).Where(i => told.All(row => IsHidden(row, i))))
                    if (rows > 1 && people > 0)
                    {
                        hidden++;
                        Assert.True(
                            alike.Select(line => line[index]).Distinct().Count() > 1,
                            $"row {index} of {alike.Key} of {people} people is {alike.First()[index]}"
                        );
                    }
            }
        Assert.True(hidden > 500, $"only {hidden} rows were hidden");
    }

    /// <summary>Tables of chance: each cell told is of five or more, and so is every difference of sums of them.</summary>
    [Fact]
    public void No_adding_and_subtracting_leads_below_five()
    {
        output.WriteLine("seeds 1 to 500");
        for (var seed = 1; seed <= 500; seed++)
        {
            var dice = new Random(seed);
            var columns = dice.Next(1, 4);
            ReportRow[] rows =
            [
                .. Enumerable
                    .Range(0, dice.Next(1, 7))
                    .Select(i => new ReportRow($"{i}", [.. Enumerable.Range(0, columns).Select(_ => Some(dice))])),
            ];
            var told = SmallGroups.Tell(rows);
            if (told.Count == 0)
                continue;
            Assert.Equal(rows.Select(row => row.Name), told.SelectMany(row => row.Names));
            for (var column = 0; column < columns; column++)
            {
                Assert.Equal(rows.Sum(row => row.Cells[column].People), told.Sum(row => row.Cells[column].People));
                foreach (var part in Parts([.. told.Select(row => row.Cells[column].People)]))
                    Assert.False(part is > 0 and < 5, $"{part}");
            }
        }
    }

    private static Cell Some(Random dice) => new(dice.Next(3) == 0 ? dice.Next(5) : dice.Next(40), dice.Next(100));

    private static IReadOnlyList<ToldRow> Tell(IReadOnlyList<int> counts) =>
        SmallGroups.Tell([.. counts.Select((count, i) => new ReportRow($"{i}", [new(count)]))]);

    private static bool IsHidden(ToldRow row, int index) => row.Names is not [var only] || only != $"{index}";

    private static string Written(IReadOnlyList<ToldRow> told) =>
        string.Join(' ', told.Select(row => $"{string.Join('+', row.Names)}={row.Cells[0].People}"));

    /// <summary>What can be made of the numbers by adding some of them: every difference of two such sums is another.</summary>
    private static IEnumerable<int> Parts(IReadOnlyList<int> numbers) =>
        Enumerable
            .Range(0, 1 << numbers.Count)
            .Select(chosen => numbers.Where((_, i) => (chosen & (1 << i)) != 0).Sum());

    private static IEnumerable<int[]> Lines(int people, int rows) =>
        rows == 1
            ?
            [
                [people],
            ]
            : Enumerable
                .Range(0, people + 1)
                .SelectMany(first => Lines(people - first, rows - 1).Select(rest => (int[])[first, .. rest]));

    private static int[] Numbers(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
}
