using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;

namespace OpenDialogue.Dialogue.Courses;

/// <summary>What the municipality's plan for somebody of that age is called.</summary>
public enum PlanType
{
    /// <summary>Barnets plan (Barnets Lov §91).</summary>
    ChildPlan,

    /// <summary>Ungeplan: asked about from 16 (Barnets Lov §108).</summary>
    YouthPlan,
}

/// <param name="InOwnWords">Always: whoever files it is told that the words are not theirs to change (INV8).</param>
public sealed record FiledGoal(string Text, bool InOwnWords = true);

public sealed record FiledProfessionalGoal(string Text, string Name, string Profession, string Authority);

/// <summary>
/// What goes from a course into the municipality's case system (features 40 and 47): the young person's goals first, as
/// they said them, then the professional ones, then of each meeting the note that was read aloud in it. No turn, no
/// word on the table, no measure.
/// </summary>
/// <param name="CaseReference">The case system's own; null where none was given.</param>
public sealed record CaseFile(
    string? CaseReference,
    DateOnly MadeOn,
    string YoungPerson,
    PlanType Plan,
    IReadOnlyList<FiledGoal> Goals,
    IReadOnlyList<FiledProfessionalGoal> ProfessionalGoals,
    IReadOnlyList<NoteOut> Meetings
)
{
    private const int YouthPlanFrom = 16;

    /// <param name="course">And the rest: as whoever files it sees them.</param>
    /// <param name="today">The date in Denmark.</param>
    public static CaseFile Of(
        Course course,
        Network network,
        IEnumerable<Meeting> meetings,
        string? caseReference,
        DateOnly today
    ) =>
        new(
            caseReference,
            today,
            course.YoungPerson!.Name,
            Age.On(today, course.YoungPerson.BornOn) < YouthPlanFrom ? PlanType.ChildPlan : PlanType.YouthPlan,
            [.. network.Goals.Where(g => !g.Dropped).Select(g => new FiledGoal(g.Text))],
            [
                .. network
                    .ProfessionalGoals.Where(g => !g.Withdrawn)
                    .Select(g => new FiledProfessionalGoal(g.Text, g.Name, g.Profession, g.Authority)),
            ],
            [.. meetings.OrderBy(m => m.StartsAt).Select(m => NoteOut.Of(m).Note).OfType<NoteOut>()]
        );

    /// <summary>Null for a reference that can be filed under.</summary>
    public static Refusal? Check(string? caseReference) =>
        caseReference is null ? null : Text.CheckName("case", caseReference);
}
