namespace OpenDialogue.Dialogue.Measures;

/// <summary>The scale of the forms after a meeting: i høj grad, i nogen grad, i mindre grad, slet ikke.</summary>
public enum Degree4
{
    High,
    Some,
    Lesser,
    NotAtAll,
}

public static class MeetingForm
{
    /// <summary>
    /// How many in a hundred answered to a high or to some degree. Null where they, or the rest, are too few to tell of.
    /// </summary>
    public static decimal? Share(IReadOnlyCollection<Degree4> answers)
    {
        var part = answers.Count(a => a is Degree4.High or Degree4.Some);
        var told = SmallGroups.Tell([new("", [new(part), new(answers.Count - part)])]);
        return told.Count == 0 ? null : Figures.Percent(part, answers.Count);
    }
}
