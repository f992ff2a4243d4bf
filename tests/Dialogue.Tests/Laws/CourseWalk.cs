using OpenDialogue.Dialogue.Courses;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Laws;

internal sealed class CourseWalk(int seed)
    : Walk<Course, CourseCommand, CourseEvent>(new CourseRules(), Cast.Course, seed)
{
    protected override Type Choose(Type[] commands) =>
        State.Phase == CoursePhase.Uncontacted && Dice.Next(4) > 0 ? typeof(RecordContact)
        : Any(commands) is var type && type == typeof(WithdrawConsent) && Dice.Next(20) > 0 ? Choose(commands)
        : type;

    protected override Caller Sender(CourseCommand command) =>
        Dice.Next(10) == 0
            ? Any(Screen, Call(Stranger), Call(Tine), Call(Karin) with { Municipality = "en-anden" })
            : Call(Any(Freja, Karin, Karin, Karin, Omar));

    protected override object? Value(Type type, string name) =>
        (type, name) switch
        {
            _ when type == typeof(PersonId) => Any(Freja, Freja, Freja, Karin, Asta),
            (_, "FirstSentence") => Dice.Next(3) == 0 ? null : Words(name),
            _ when type == typeof(IReadOnlyList<string>) => Any<string[]>(
                [],
                ["Tine"],
                ["Tine", "Lars"],
                [Words(name)]
            ),
            _ when type == typeof(IReadOnlyList<ConsentScope>) => Any<ConsentScope[]>(
                [],
                [ConsentScope.Sharing],
                [ConsentScope.Sharing, ConsentScope.Course]
            ),
            _ when type == typeof(bool) => Dice.Next(4) > 0,
            _ when type == typeof(string) => Words(name),
            _ when type == typeof(DateOnly) => Cast.Today.AddDays(-Dice.Next(30 * 365)),
            _ when type == typeof(DateTimeOffset) => Story.Now.AddHours(Dice.Next(-9000, 100)),
            _ when type == typeof(ContactChannel) => Any(Enum.GetValues<ContactChannel>()),
            _ when type == typeof(ContactFrom) => Any(Enum.GetValues<ContactFrom>()),
            _ => throw new NotSupportedException($"No dice for {type}."),
        };

    protected override CourseEvent Bare(CourseEvent happened) => happened;
}
