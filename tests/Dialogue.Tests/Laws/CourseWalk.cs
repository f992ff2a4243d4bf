using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Measures;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Laws;

internal sealed class CourseWalk(int seed)
    : Walk<Course, CourseCommand, CourseEvent>(new CourseRules(), Cast.Course, seed)
{
    /// <summary>What brings a meeting from a draft to its letters.</summary>
    private Type[] Planning =>
        State.Coming switch
        {
            null => [typeof(DraftMeeting), typeof(SuggestInvitee)],
            { SentAt: null } => [typeof(SuggestInvitee), typeof(ApproveInvitee), typeof(SendInvitations)],
            _ => [typeof(TakeLetter), typeof(NoteLetter), typeof(NoteArrangement), typeof(RemindOfMeeting)],
        };

    protected override Type Choose(Type[] commands) =>
        State.Phase == CoursePhase.Uncontacted && Dice.Next(4) > 0 ? typeof(RecordContact)
        : State.Phase == CoursePhase.Contact && Dice.Next(2) > 0 ? Any(typeof(RecordConsent), typeof(StartCourse))
        : State.StartedOn is not null && Dice.Next(4) == 0 ? Any(Planning)
        : Any(commands) is var type && type == typeof(WithdrawConsent) && Dice.Next(40) > 0 ? Choose(commands)
        : type;

    protected override Caller Sender(CourseCommand command) =>
        CoursePermits.All.GetValueOrDefault(command.GetType()) is [Standing.System] && Dice.Next(4) > 0 ? Caller.System
        : CoursePermits.All.TryGetValue(command.GetType(), out var who)
        && who[0] == Standing.YoungPerson
        && Dice.Next(4) > 0
            ? Call(Freja)
        : Dice.Next(10) == 0 ? Any(Screen, Call(Stranger), Call(Tine), Call(Karin) with { Municipality = "en-anden" })
        : Call(Any(Freja, Karin, Karin, Karin, Omar));

    protected override object? Value(Type type, string name) =>
        (type, name) switch
        {
            (_, "Person") => Any(Karin, Karin, Tine, Tine, Lars, Asta, Mette, Freja),
            (_, "Wording") => (State.Coming?.Wording ?? 1) + (Dice.Next(8) == 0 ? 1 : 0),
            (_, "StartsAt") => Story.Now.AddMinutes(Any(Dice.Next(-20, 200), (24 * 60) + Dice.Next(30))),
            (_, "Minutes") => Dice.Next(10, 260),
            (_, "CalledOff") => Dice.Next(6) == 0,
            (_, "Letter") => Any([.. State.Letters.Select(l => l.Id), 999]),
            (_, "Claim") => Any([.. State.Letters.Select(l => l.Claim).OfType<Guid>(), Id(999_999)]),
            (_, "Phone") => Any(null, null, "20 30 40 50", Words(name)),
            (_, "Email") => Any("x@eksempel.dk", $"{Dice.Next(3)}@eksempel.dk", null, Words(name)),
            (_, "Address" or "Relation") when Dice.Next(30) == 0 => "280310-1234",
            (_, "Address") => Any(null, "Skolegade 3"),
            (_, "Profession" or "Authority") => Any(null, Words(name)),
            _ when type == typeof(Tie) => Any(Enum.GetValues<Tie>()),
            _ when type == typeof(MeetingMode) => Any(Enum.GetValues<MeetingMode>()),
            _ when type == typeof(IReadOnlyList<PersonId>) => Any<PersonId[]>([], [Tine], [Tine, Lars, Asta, Mette]),
            _ when type == typeof(IReadOnlyList<Invitee>) => Any<IReadOnlyList<Invitee>>(
                [.. Invited.Skip(7)],
                [.. Invited.Skip(8)],
                [Invited[7], Invited[7]],
                [Invited[7]]
            ),
            _ when type == typeof(Arrangement) => new Arrangement(
                Any(State.Coming?.Arrangement.StartsAt ?? Story.Now, Story.Now.AddHours(25)),
                60,
                Any("hjemme", "på kontoret"),
                Any(Enum.GetValues<MeetingMode>())
            ),
            _ when type == typeof(PersonId) => Any(Freja, Freja, Freja, Freja, Freja, Freja, Karin, Asta),
            (_, "Card") => Any([.. State.Prepared.Select(c => c.Id), Id(999_999)]),
            _ when type == typeof(IReadOnlyList<TakingPart>) => Any<TakingPart[]>(
                [],
                [TakingPart.Cards, TakingPart.Text],
                [TakingPart.Supporter]
            ),
            (_, "Node") => Any([.. State.Map.Nodes.Select(n => n.Id), Id(999_999)]),
            (_, "Ring") => Dice.Next(30) == 0 ? 5 : Dice.Next(1, 5),
            _ when type == typeof(MapSector) => Any(Enum.GetValues<MapSector>()),
            (_, "Words") => Dice.Next(3) == 0 ? null : Words(name),
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
            _ when type == typeof(RoomId) => State.Coming is { } coming && Dice.Next(2) == 0
                ? coming.Meeting
                : new RoomId(RoomId.Meeting, Any("forste", "anden", "tredje")),
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
