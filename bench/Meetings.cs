using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Rooms;

namespace OpenDialogue.Bench;

/// <summary>Meetings in which anyone but one may ask for the floor, and take the asking back, without an end.</summary>
internal static class Meetings
{
    private const int Leader = 0;
    private const int Reflector = 1;
    internal const int Young = 2;

    internal static PersonId PersonOf(int room, int person) => new($"r{room}p{person}");

    /// <summary>
    /// A network and a meeting of it, up to the first turn of its agenda round. The young person has the floor, and
    /// keeps it.
    /// </summary>
    /// <param name="room">Another one for each meeting of a journal.</param>
    /// <param name="people">3 to 24.</param>
    internal static async Task<MeetingOf> Begin(IRooms rooms, int room, int people, TimeProvider clock)
    {
        var begun = new MeetingOf(
            new(RoomId.Meeting, $"r{room}"),
            new(RoomId.Network, $"r{room}"),
            [.. Enumerable.Range(0, people).Select(person => CallerOf(room, person))],
            Young
        );
        await OpenNetwork(rooms, begun);
        await Gather(rooms, begun, clock.GetUtcNow());
        await Frame(rooms, begun, clock.GetUtcNow());
        return begun;
    }

    /// <returns>The version of its entry.</returns>
    internal static async Task<long> Do(this IRooms rooms, RoomId room, Caller caller, IRoomCommand command)
    {
        var answer = await rooms.Send(room, Kinds.Encode(command.WithId(Guid.NewGuid())), caller);
        return answer.Refusal is null
            ? answer.Version
            : throw new InvalidOperationException($"{command} of {caller.Person} in {room}: {answer.Refusal}");
    }

    private static Caller CallerOf(int room, int person) =>
        new(PersonOf(room, person), "Bench", person is Leader or Reflector ? CallerKind.Staff : CallerKind.Guest);

    private static async Task OpenNetwork(IRooms rooms, MeetingOf of)
    {
        var (leader, young) = (of.Callers[Leader], of.Callers[Young]);
        var open = new OpenNetwork(leader.Municipality, young.Person, NameOf(young), leader.Person, NameOf(leader));
        await rooms.Do(of.Network, Caller.System, open);
        foreach (var other in of.Callers.Where(other => other != leader && other != young))
            await rooms.Do(of.Network, leader, new AddPerson(other.Person, NameOf(other), TieOf(other)));
    }

    private static async Task Gather(IRooms rooms, MeetingOf of, DateTimeOffset now)
    {
        var leader = of.Callers[Leader];
        Invitee[] people =
        [
            .. of.Callers.Select((who, person) => new Invitee(who.Person, NameOf(who), PartOf(person))),
        ];
        await rooms.Do(of.Meeting, leader, new PlanMeeting(of.Network, now, 75, "Bench", people, true));
        await rooms.Do(of.Meeting, leader, new OpenMeeting());
        foreach (var other in of.Callers.Where(other => other != leader))
            await rooms.Do(of.Meeting, other, new Arrive());
    }

    private static async Task Frame(IRooms rooms, MeetingOf of, DateTimeOffset now)
    {
        MeetingCommand[] all =
        [
            new BeginFraming(),
            new TellRoles([.. of.Callers.Select(who => new Introduction(who.Person, "one of us"))]),
            new SetEndTime(now.AddMinutes(75)),
            new AgreeRules("One speaks at a time."),
            new TellConfidentiality("It stays here."),
            new BeginAgendaRound(),
        ];
        foreach (var command in all)
            await rooms.Do(of.Meeting, of.Callers[Leader], command);
    }

    private static string NameOf(Caller caller) => $"Person {caller.Person}";

    private static Tie TieOf(Caller caller) => caller.Kind == CallerKind.Staff ? Tie.Team : Tie.Private;

    private static Part PartOf(int person) =>
        person switch
        {
            Leader => Part.MeetingLeader,
            Reflector => Part.Reflector,
            Young => Part.YoungPerson,
            _ => Part.Participant,
        };
}

/// <param name="Callers">Everyone in it, in the order of their numbers.</param>
/// <param name="HeldBy">The number of who has the floor.</param>
internal sealed record MeetingOf(RoomId Meeting, RoomId Network, IReadOnlyList<Caller> Callers, int HeldBy)
{
    internal Caller Holder => Callers[HeldBy];

    /// <summary>Those who may ask for the floor.</summary>
    internal IReadOnlyList<Caller> Askers { get; } = [.. Callers.Where((_, person) => person != HeldBy)];
}
