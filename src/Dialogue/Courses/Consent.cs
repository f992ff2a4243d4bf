namespace OpenDialogue.Dialogue.Courses;

public enum ConsentScope
{
    /// <summary>To take part in a course.</summary>
    Course,

    /// <summary>Professionals may say in the meetings what they otherwise keep to themselves (Forvaltningsloven §27).</summary>
    Sharing,
}

/// <summary>Somebody whose yes is asked for.</summary>
public enum Consenter
{
    YoungPerson,
    CustodyHolder,
    OtherCustodyHolder,
}

/// <summary>The yes a course stands on (INV12): to which words, to what, and whose.</summary>
/// <param name="Version">Of the text that was signed.</param>
/// <param name="CustodyHolders">Their names, where they consented too.</param>
/// <param name="SoleCustody">There is only one custody holder.</param>
public sealed record Consent(
    string Version,
    IReadOnlyList<ConsentScope> Scope,
    bool ByYoungPerson,
    IReadOnlyList<string> CustodyHolders,
    bool SoleCustody,
    DateTimeOffset RecordedAt
);

public sealed record RecordConsent(
    string Version,
    IReadOnlyList<ConsentScope> Scope,
    bool ByYoungPerson,
    IReadOnlyList<string> CustodyHolders,
    bool SoleCustody = false
) : CourseCommand;

/// <summary>The young person's network is opened with it: before it there is none.</summary>
public sealed record StartCourse : CourseCommand;

/// <summary>The consent as it stands from now on; an earlier one stays in the journal.</summary>
public sealed record ConsentRecorded(
    string Version,
    IReadOnlyList<ConsentScope> Scope,
    bool ByYoungPerson,
    IReadOnlyList<string> CustodyHolders,
    bool SoleCustody
) : CourseEvent;

/// <param name="On">By the Danish calendar; null in entries from before it was kept.</param>
public sealed record CourseStarted(DateOnly? On = null) : CourseEvent;

/// <summary>A course starts with a consent, and with the consent of those whose it is at that age.</summary>
internal static class ConsentTopic
{
    private const int MostCustodyHolders = 2;

    internal static Decision<CourseEvent> Decide(Course course, RecordConsent c, Context context)
    {
        var rules = AgeRules.On(context.Today, course.YoungPerson!.BornOn);
        ConsentScope[] scope = [.. c.Scope.Distinct().Order()];
        var refusal =
            Text.CheckName(nameof(c.Version), c.Version)
            ?? Text.CheckRange(nameof(c.Scope), scope.Length, 1, Enum.GetValues<ConsentScope>().Length)
            ?? Text.CheckRange(
                nameof(c.CustodyHolders),
                c.CustodyHolders.Count,
                0,
                rules.IsAdult ? 0 : MostCustodyHolders
            )
            ?? c.CustodyHolders.Select(name => Text.CheckName(nameof(c.CustodyHolders), name))
                .FirstOrDefault(r => r is not null)
            ?? (Missing(rules, c) is { Count: > 0 } missing ? new ConsentIncomplete(missing) : null);
        if (refusal is not null)
            return refusal;
        // To take part no more is to withdraw.
        if (course.Phase > CoursePhase.Contact && !scope.Contains(ConsentScope.Course))
            return new ConsentMissing();
        return course.Consent is { } known && Says(known, c, scope)
            ? []
            : [new ConsentRecorded(c.Version, scope, c.ByYoungPerson, c.CustodyHolders, c.SoleCustody)];
    }

    internal static Decision<CourseEvent> Start(Course course, Context context) =>
        course.Phase != CoursePhase.Contact ? []
        : course.HasConsent ? [new CourseStarted(context.Today)]
        : new ConsentMissing();

    internal static Course Evolve(Course course, ConsentRecorded e, Stamp stamp) =>
        course with
        {
            Consent = new(e.Version, e.Scope, e.ByYoungPerson, e.CustodyHolders, e.SoleCustody, stamp.At),
        };

    private static List<Consenter> Missing(AgeRules rules, RecordConsent c)
    {
        var custodyHolders =
            rules.Consent == ConsentFrom.YoungPerson ? 0
            : c.SoleCustody ? 1
            : MostCustodyHolders;
        List<Consenter> missing = [];
        if (!c.ByYoungPerson)
            missing.Add(Consenter.YoungPerson);
        if (custodyHolders > 0 && c.CustodyHolders.Count == 0)
            missing.Add(Consenter.CustodyHolder);
        if (custodyHolders > 1 && c.CustodyHolders.Count < 2)
            missing.Add(Consenter.OtherCustodyHolder);
        return missing;
    }

    private static bool Says(Consent known, RecordConsent c, IReadOnlyList<ConsentScope> scope) =>
        (known.Version, known.ByYoungPerson, known.SoleCustody) == (c.Version, c.ByYoungPerson, c.SoleCustody)
        && known.Scope.SequenceEqual(scope)
        && known.CustodyHolders.SequenceEqual(c.CustodyHolders);
}
