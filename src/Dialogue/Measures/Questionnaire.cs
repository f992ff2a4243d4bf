namespace OpenDialogue.Dialogue.Measures;

/// <summary>So many items, each answered with a whole number between the two; an item left blank is null.</summary>
public sealed record Questionnaire(int Items, int Lowest, int Highest)
{
    /// <summary>How many answers there are to choose from.</summary>
    public int Steps => Highest - Lowest + 1;

    public Refusal? Check(IReadOnlyList<int?> answers) =>
        Text.CheckRange(nameof(answers), answers.Count, Items, Items)
        ?? answers
            .OfType<int>()
            .Select(answer => Text.CheckRange(nameof(answers), answer, Lowest, Highest))
            .FirstOrDefault(refusal => refusal is not null);
}
