using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Measures;
using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Laws;

internal sealed class CourseWalk(int seed)
    : Walk<Course, CourseCommand, CourseEvent>(new CourseRules(), Cast.Course, seed)
{
    protected override Type Choose(Type[] commands) =>
        State.Phase == CoursePhase.Uncontacted && Dice.Next(4) > 0 ? typeof(RecordContact)
        : State.Phase == CoursePhase.Contact && Dice.Next(2) > 0 ? Any(typeof(RecordConsent), typeof(StartCourse))
        : Any(commands) is var type && type == typeof(WithdrawConsent) && Dice.Next(20) > 0 ? Choose(commands)
        : type;

    protected override Caller Sender(CourseCommand command) =>
        command is AskHowItIs or NoteMeeting or AskSinceLast && Dice.Next(4) > 0 ? Caller.System
        : CoursePermits.All.TryGetValue(command.GetType(), out var who)
        && who[0] == Standing.YoungPerson
        && Dice.Next(4) > 0
            ? Call(Freja)
        : Dice.Next(10) == 0 ? Any(Screen, Call(Stranger), Call(Tine), Call(Karin) with { Municipality = "en-anden" })
        : Call(Any(Freja, Karin, Karin, Karin, Omar));

    protected override object? Value(Type type, string name) =>
        (type, name) switch
        {
            _ when type == typeof(PersonId) => Any(Freja, Freja, Freja, Karin, Asta),
            (_, "FirstSentence") => Dice.Next(3) == 0 ? null : Words(name),
            (_, "Sentences") => Dice.Next(2) == 0 ? null : Enumerable.Repeat(Words(name), Any(7, 7, 7, 6)).ToArray(),
            (_, "Scale") => Dice.Next(2) == 0 ? null : Enumerable.Repeat(Words(name), Any(5, 5, 4)).ToArray(),
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
            (_, "On" or "To") => Story.Today.AddDays(Dice.Next(-40, 120)),
            _ when type == typeof(Instrument) => Any(Enum.GetValues<Instrument>()),
            _ when type == typeof(Audience) => Any(Enum.GetValues<Audience>()),
            _ when type == typeof(Occasion) => Any([
                new(OccasionKind.Regular, Dice.Next(3)),
                .. State.Asked.Select(a => a.Occasion),
            ]),
            _ when type == typeof(IReadOnlyList<int?>) => Answers(),
            _ when type == typeof(decimal) => Dice.Next(-10, 130) / Any(1m, 1m, 10m),
            _ when type == typeof(RoomId) => new RoomId(RoomId.Meeting, Any("forste", "anden", "tredje")),
            _ when type == typeof(IReadOnlyList<TeamMember>) => Any<TeamMember[]>(
                [],
                [new(Karin, "Karin", Part.MeetingLeader), new(Omar, "Omar", Part.Reflector)]
            ),
            _ when type == typeof(MoreMeetings) => Any(
                null,
                new MoreMeetings(Any(Enum.GetValues<MoreMeetingsAnswer>()), null)
            ),
            _ when type == typeof(IReadOnlyList<CarriedAgreement>) => Any<CarriedAgreement[]?>(
                null,
                [],
                [new(Id(55), Words(name), [new(Mette, "Mette")], "mandag", Any<PersonId[]?>(null, [Freja, Karin]))]
            ),
            (_, "Measure") => Any([.. State.Answers.Select(a => a.Id), Id(999_999)]),
            _ when type == typeof(bool) => Dice.Next(4) > 0,
            _ when type == typeof(string) => Words(name),
            _ when type == typeof(DateOnly) => Cast.Today.AddDays(-Dice.Next(30 * 365)),
            _ when type == typeof(DateTimeOffset) || type == typeof(DateTimeOffset?) => Story.Now.AddHours(
                Dice.Next(-9000, 100)
            ),
            _ when type == typeof(ContactChannel) => Any(Enum.GetValues<ContactChannel>()),
            _ when type == typeof(ContactFrom) => Any(Enum.GetValues<ContactFrom>()),
            _ => throw new NotSupportedException($"No dice for {type}."),
        };

    private int?[] Answers() =>
        [
            .. Enumerable
                .Range(0, Any(5, 5, 7, 4))
                .Select(_ => Dice.Next(30) == 0 ? default(int?) : Dice.Next(Dice.Next(20) == 0 ? -1 : 1, 6)),
        ];

    protected override CourseEvent Bare(CourseEvent happened) => happened;
}
