namespace OpenDialogue.Dialogue.Measures;

/// <summary>What a course can be measured by, beside the young person's own goals.</summary>
public enum Instrument
{
    /// <summary>WHO-5 Well-Being Index, of the last two weeks.</summary>
    Who5,

    /// <summary>Short Warwick-Edinburgh Mental Wellbeing Scale.</summary>
    Swemwbs,

    /// <summary>Personal and Social Performance scale.</summary>
    Psp,

    /// <summary>Mental Health Recovery Measure.</summary>
    Mhrm,

    /// <summary>Process of Recovery Questionnaire, 15 items.</summary>
    Qpr,

    /// <summary>Outcome Rating Scale.</summary>
    Ors,

    /// <summary>Session Rating Scale.</summary>
    Srs,

    /// <summary>Strengths and Difficulties Questionnaire.</summary>
    Sdq,
}

/// <summary>How a score comes here.</summary>
public enum Origin
{
    /// <summary>The young person answers the items here.</summary>
    Answered,

    /// <summary>Somebody trained in the instrument has it on paper and registers the score alone.</summary>
    Registered,

    /// <summary>
    /// Made in another program that is licensed to show the items. They must not be here in any form; the score may,
    /// under the number of that licence.
    /// </summary>
    External,
}

/// <param name="Lowest">Of the score.</param>
/// <param name="Step">A registered score is a whole number of these.</param>
/// <param name="LeastAge">In whole years; the instrument is not for younger people.</param>
/// <param name="NeedsLicence">Not to be used before somebody has registered for it, or holds a licence.</param>
/// <param name="Items">Null where the items are nobody's business here.</param>
/// <param name="RealChange">So many points, up or down, are more than chance; null where none is agreed on.</param>
/// <param name="LeastGroup">The score of a group is told of no fewer people.</param>
public sealed record InstrumentFacts(
    Origin Origin,
    decimal Lowest,
    decimal Highest,
    decimal Step = 1,
    int LeastAge = 0,
    bool NeedsLicence = false,
    Questionnaire? Items = null,
    decimal? RealChange = null,
    int LeastGroup = SmallGroups.Least
);

/// <summary>The facts of each instrument. Their sources are in docs/measures.md.</summary>
public static class Instruments
{
    private static readonly Dictionary<Instrument, InstrumentFacts> All = new()
    {
        [Instrument.Who5] = new(Origin.Answered, 0, 100, LeastAge: 9, Items: Who5.Items),
        [Instrument.Swemwbs] = new(
            Origin.Answered,
            Swemwbs.Metric(7),
            Swemwbs.Metric(35),
            LeastAge: 13,
            NeedsLicence: true,
            Items: Swemwbs.Items,
            LeastGroup: 30
        ),
        [Instrument.Psp] = new(Origin.Registered, 1, 100, RealChange: 7),
        [Instrument.Mhrm] = new(Origin.Registered, 0, 120, LeastAge: 18),
        [Instrument.Qpr] = new(Origin.Registered, 0, 60, LeastAge: 18),
        [Instrument.Ors] = new(Origin.External, 0, 40, Step: 0.1m, NeedsLicence: true),
        [Instrument.Srs] = new(Origin.External, 0, 40, Step: 0.1m, NeedsLicence: true),
        [Instrument.Sdq] = new(Origin.External, 0, 40, NeedsLicence: true),
    };

    public static InstrumentFacts Of(Instrument instrument) => All[instrument];

    /// <summary>Those that may be used with somebody of that age under those licences.</summary>
    /// <param name="licensed">What the municipality has registered for, or holds a licence for.</param>
    public static IEnumerable<Instrument> ListedFor(int age, IReadOnlyCollection<Instrument> licensed) =>
        All.Where(i => age >= i.Value.LeastAge && (!i.Value.NeedsLicence || licensed.Contains(i.Key)))
            .Select(i => i.Key);

    /// <summary>
    /// The score of answers that have passed the check; null where an item is blank: a part of the items says nothing
    /// about the whole.
    /// </summary>
    public static decimal? Score(Instrument instrument, IReadOnlyList<int?> answers) =>
        answers.Contains(null) ? null
        : instrument == Instrument.Swemwbs ? Swemwbs.Metric(answers.Sum()!.Value)
        : Who5.Score(answers.Sum()!.Value);

    public static Refusal? CheckScore(Instrument instrument, decimal score)
    {
        var facts = Of(instrument);
        return score < facts.Lowest || score > facts.Highest || score % facts.Step != 0
            ? new OutOfRange(nameof(score), (int)facts.Lowest, (int)facts.Highest)
            : null;
    }

    /// <summary>Whether the last score is so far from the first that it is more than chance; null where nobody can say.</summary>
    public static bool? IsRealChange(Instrument instrument, IReadOnlyList<decimal> scores) =>
        Of(instrument).RealChange is { } least && Figures.Change(scores) is { } change
            ? Math.Abs(change) >= least
            : null;
}
