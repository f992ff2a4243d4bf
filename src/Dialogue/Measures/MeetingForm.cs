namespace OpenDialogue.Dialogue.Measures;

/// <summary>The scale of the forms after a meeting: i høj grad, i nogen grad, i mindre grad, slet ikke.</summary>
public enum Degree4
{
    High,
    Some,
    Lesser,
    NotAtAll,
}

/// <summary>What the form says; each word of it stands on the page, as it fits who is asked.</summary>
public enum FormStatement
{
    /// <summary>I was heard.</summary>
    Heard,

    /// <summary>We talked about what matters to me.</summary>
    Mattered,

    /// <summary>I helped to decide how the meeting should be.</summary>
    Planned,

    /// <summary>Nothing was said behind my back.</summary>
    InTheOpen,

    /// <summary>I would like to go on.</summary>
    GoOn,
}

/// <summary>Who is asked, in wording of their own.</summary>
public enum FormRole
{
    YoungPerson,
    Network,
    Team,
}

public static class MeetingForm
{
    /// <summary>So long after its end a meeting is remembered well enough to answer, or to change one's mind.</summary>
    public const int OpenForDays = 14;

    public static int Statements { get; } = Enum.GetValues<FormStatement>().Length;

    /// <summary>
    /// What may be told of forms. A share is of answers, but a cell counts people: whoever filled in five forms is one.
    /// Where each statement cannot be told, the whole may be; never both for other people, or one could be subtracted
    /// from the other.
    /// </summary>
    public static IReadOnlyList<ToldForms> Shares(IReadOnlyCollection<GivenForm> forms) =>
        Told(forms, [.. Enumerable.Range(0, Statements).Select(i => (int[])[i])]) is { Count: > 0 } told
            ? told
            : Told(
                forms,
                [
                    [.. Enumerable.Range(0, Statements)],
                ]
            );

    /// <param name="groups">The statements, by their number, that are counted together.</param>
    private static List<ToldForms> Told(IReadOnlyCollection<GivenForm> forms, IReadOnlyList<int[]> groups)
    {
        var rows = Enum.GetValues<FormRole>()
            .Select(role => new ReportRow(
                role.ToString(),
                [
                    .. groups.SelectMany(group =>
                        (Cell[])
                            [Count(forms, role, group, IsHighOrSome), Count(forms, role, group, d => !IsHighOrSome(d))]
                    ),
                ]
            ));
        return
        [
            .. SmallGroups
                .Tell([.. rows])
                .Select(row => new ToldForms(
                    [.. row.Names.Select(Enum.Parse<FormRole>)],
                    groups.Count == 1 ? null : [.. groups.Select((_, i) => Share(row.Cells.Skip(2 * i).Take(2)))],
                    Share(row.Cells)
                )),
        ];
    }

    private static bool IsHighOrSome(Degree4 degree) => degree is Degree4.High or Degree4.Some;

    private static Cell Count(IEnumerable<GivenForm> forms, FormRole role, int[] statements, Func<Degree4, bool> counts)
    {
        var found = forms
            .Where(form => form.Role == role)
            .SelectMany(form => statements.Select(i => (form.Person, Answer: form.Answers[i])))
            .Where(said => said.Answer is { } degree && counts(degree))
            .ToList();
        return new(found.DistinctBy(said => said.Person).Count(), found.Count);
    }

    /// <summary>Of the answers in every first cell, among those in the first and the second.</summary>
    private static decimal Share(IEnumerable<Cell> cells)
    {
        var sums = cells.Select(cell => (int)cell.Sum).Chunk(2).ToList();
        return Figures.Percent(sums.Sum(s => s[0]), sums.Sum(s => s.Sum()))!.Value;
    }
}

/// <summary>A form that somebody filled in, for the figures.</summary>
/// <param name="Answers">In the order of <see cref="FormStatement"/>; null for one left blank, which counts nowhere.</param>
public sealed record GivenForm(PersonId Person, FormRole Role, IReadOnlyList<Degree4?> Answers);

/// <param name="Statements">
/// How many in a hundred answered each to a high or to some degree; null where only the whole may be told.
/// </param>
/// <param name="All">The same over all statements.</param>
public sealed record ToldForms(IReadOnlyList<FormRole> Roles, IReadOnlyList<decimal>? Statements, decimal All);
