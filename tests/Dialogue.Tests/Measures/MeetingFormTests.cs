using OpenDialogue.Dialogue.Measures;

namespace OpenDialogue.Dialogue.Tests.Measures;

public sealed class MeetingFormTests
{
    /// <summary>Made up, with some left blank. The shares were counted by another program.</summary>
    [Fact]
    [Feature(49)]
    public void Of_313_forms_the_shares_are_exact()
    {
        var forms = File.ReadLines(Path.Combine(Golden.Root, "tests/Dialogue.Tests/Measures/forms-313.csv"))
            .Skip(1)
            .Select(line => Read(line.Split(',')))
            .ToList();
        Assert.Equal(313, forms.Count);
        Assert.Equal(
            [
                "YoungPerson: 82.6 78.3 66.7 86.8 79.6, 78.8",
                "Network: 80.0 82.0 70.2 82.4 78.7, 78.6",
                "Team: 81.4 76.4 71.4 83.1 86.3, 79.8",
            ],
            MeetingForm.Shares(forms).Select(Written)
        );
    }

    [Fact]
    public void Two_hundred_of_two_hundred_and_fifty_are_eighty_in_a_hundred()
    {
        var told = MeetingForm.Shares([.. People(40, Degree4.High), .. People(10, Degree4.NotAtAll, from: 40)]);
        Assert.Equal(80.0m, Assert.Single(told).All);
    }

    [Fact]
    public void Few_are_joined_with_the_next_and_a_part_of_few_is_not_told()
    {
        var many = People(9, Degree4.Some, FormRole.Network).Concat(People(8, Degree4.Lesser, FormRole.Network, 9));
        var told = MeetingForm.Shares([.. many, .. People(3, Degree4.High, from: 20)]);
        Assert.Equal([FormRole.YoungPerson, FormRole.Network, FormRole.Team], Assert.Single(told).Roles);
        Assert.Empty(MeetingForm.Shares([.. People(30, Degree4.High), .. People(4, Degree4.Lesser, from: 30)]));
        Assert.Empty(MeetingForm.Shares([]));
    }

    [Fact]
    public void Five_forms_of_one_person_are_of_one_person()
    {
        var same = Enumerable.Repeat(People(1, Degree4.High).Single(), 20);
        Assert.Empty(MeetingForm.Shares([.. same, .. People(5, Degree4.Lesser, from: 1)]));
    }

    [Fact]
    public void Where_a_statement_has_a_small_part_only_the_whole_is_told()
    {
        GivenForm One(int i, Degree4 first) =>
            new(new($"p{i}"), FormRole.Network, [first, Degree4.Some, null, null, null]);
        var forms = Enumerable.Range(0, 20).Select(i => One(i, i < 6 ? Degree4.Lesser : Degree4.High)).ToList();
        var told = Assert.Single(MeetingForm.Shares(forms));
        Assert.Equal((null, 85.0m), (told.Statements, told.All));
    }

    private static GivenForm Read(string[] fields) =>
        new(
            new(fields[0]),
            Enum.Parse<FormRole>(fields[1].Replace("-", ""), ignoreCase: true),
            [.. fields[2..].Select(f => f == "" ? default(Degree4?) : (Degree4)int.Parse(f))]
        );

    private static IEnumerable<GivenForm> People(
        int count,
        Degree4 all,
        FormRole role = FormRole.YoungPerson,
        int from = 0
    ) =>
        Enumerable
            .Range(from, count)
            .Select(i => new GivenForm(
                new($"p{i}"),
                role,
                [.. Enumerable.Repeat<Degree4?>(all, MeetingForm.Statements)]
            ));

    private static string Written(ToldForms told) =>
        FormattableString.Invariant(
            $"{string.Join('+', told.Roles)}: {string.Join(" ", told.Statements!.Select(One))}, {One(told.All)}"
        );

    private static string One(decimal share) => FormattableString.Invariant($"{share:0.0}");
}
