namespace OpenDialogue.Dialogue.Measures;

/// <summary>So many items, each answered with a whole number between the two; an item left blank is null.</summary>
public sealed record Questionnaire(int Items, int Lowest, int Highest)
{
    public Refusal? Check(IReadOnlyList<int?> answers) =>
        Text.CheckRange(nameof(answers), answers.Count, Items, Items)
        ?? answers
            .OfType<int>()
            .Select(answer => Text.CheckRange(nameof(answers), answer, Lowest, Highest))
            .FirstOrDefault(refusal => refusal is not null);
}
