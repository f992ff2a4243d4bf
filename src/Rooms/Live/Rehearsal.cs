using Microsoft.Extensions.Logging.Abstractions;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Rooms.Far;

namespace OpenDialogue.Rooms;

/// <summary>
/// The first room that a process holds takes it many times longer than the next, because nothing of the rules, of the
/// journal and of the writing and reading of states has run there before. A process that takes rooms over from another
/// plays this when it starts, so that nobody in a meeting waits for that: networks and meetings that are never stored.
/// </summary>
public static class Rehearsal
{
    /// <summary>At once, so that each connection of the journal is used.</summary>
    private const int Troupes = 8;
    private static readonly PersonId Young = new("young");
    private static readonly Caller Leader = new(new("leader"), "Rehearsal", CallerKind.Staff);

    /// <exception cref="InvalidOperationException">The rules refused it.</exception>
    /// <exception cref="JournalUnavailableException">The journal is away.</exception>
    public static Task Play(IJournal journal) =>
        Task.WhenAll(Enumerable.Range(1, Troupes).Select(troupe => Play(new Stage(journal), $"rehearsal-{troupe}")));

    /// <summary>The way of a command and of a reading, once, to a room that stays empty.</summary>
    public static async Task Walk(IRooms rooms)
    {
        var room = new RoomId(RoomId.Meeting, $"rehearsal-{Guid.NewGuid():N}");
        await rooms.Send(room, Bytes(new OpenMeeting()), Leader);
        await rooms.Read(room, Leader);
    }

    private static async Task Play(Stage stage, string name)
    {
        var network = new RoomId(RoomId.Network, name);
        await Play(
            stage,
            network,
            new OpenNetwork(Leader.Municipality, Young, "Young", Leader.Person, "Leader"),
            new AddPerson(new("kin"), "Kin", Tie.Private, "mother"),
            new AddPerson(new("teacher"), "Teacher", Tie.Team)
        );
        Invitee[] people =
        [
            new(Leader.Person, "Leader", Part.MeetingLeader),
            new(new("reflector"), "Reflector", Part.Reflector),
            new(Young, "Young", Part.YoungPerson),
            new(new("kin"), "Kin", Part.Participant),
        ];
        await Play(
            stage,
            new RoomId(RoomId.Meeting, name),
            new PlanMeeting(network, DateTimeOffset.UtcNow, 75, "Here", people, true),
            new OpenMeeting(),
            new TakeSeat(20)
        );
    }

    private static async Task Play(Stage stage, RoomId id, params IRoomCommand[] story)
    {
        var kind = Kinds.All[id.Kind];
        var around = new Surroundings(stage, stage, TimeProvider.System, NullLogger.Instance, new());
        await using var room = new Room(id, kind, around);
        await using var watch = await room.Watch(new Audience())!;
        foreach (var command in story)
        {
            var answer = await room.Send(Bytes(command), command is OpenNetwork ? Caller.System : Leader)!;
            if (answer.Refusal is { } refusal)
                throw new InvalidOperationException($"{command}: {refusal}");
            Letter.Read<Answer>(Letter.Of(answer));
        }
        Letter.Read<Reading>(Letter.Of(await room.Read(Leader)!));
        Letter.Read<Missed>(Letter.Of((await room.Since(0)!)!));
        Letter.Read<Caller>(Letter.Of(Leader));
        Show(kind, kind.Begin(id), stage.Played(id));
    }

    /// <summary>To each of those that it looks different to; and as it is read again where the room is woken next.</summary>
    private static void Show(Kind kind, Moment moment, IReadOnlyList<Entry> played)
    {
        foreach (var entry in played)
        {
            moment = moment.Apply(entry).After;
            foreach (var standing in new[] { Standing.Facilitator, Standing.YoungPerson, Standing.Participant })
            {
                var viewer = new Viewer(Leader.Person, standing);
                kind.Redact(entry, viewer);
                moment.View(viewer);
            }
        }
        kind.Restore(moment.Snapshot(), DateTimeOffset.UtcNow);
    }

    private static ReadOnlyMemory<byte> Bytes(IRoomCommand command) => Kinds.Encode(command.WithId(Guid.NewGuid()));

    private sealed class Audience : IRoomWatcher
    {
        public void Committed(Batch batch) => Letter.Read<List<Missed>>(Letter.Of<List<Missed>>([new(0, batch)]));
    }
}
