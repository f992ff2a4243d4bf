namespace OpenDialogue.Dialogue.Courses;

/// <summary>The young person has taken their yes back.</summary>
/// <param name="OnTheirWord">The coordinator recorded it, as the young person had said.</param>
public sealed record Withdrawal(DateTimeOffset At, bool OnTheirWord);

/// <summary>By the young person, or by their coordinator on their word. At any time, and without a reason.</summary>
public sealed record WithdrawConsent : CourseCommand;

public sealed record ConsentWithdrawn(bool OnTheirWord) : CourseEvent;

/// <summary>
/// A consent is withdrawn once and for all (feature 2): the network and every meeting in it are sealed, and what was
/// stored is for the young person alone to read. If they want to begin again, it is another course.
/// </summary>
internal static class WithdrawalTopic
{
    internal static Decision<CourseEvent> Decide(Course course, Context context) =>
        course.Withdrawal is not null ? []
        : course.Consent is null ? new ConsentMissing()
        : [new ConsentWithdrawn(OnTheirWord: context.By != course.YoungPerson!.Id)];
}
