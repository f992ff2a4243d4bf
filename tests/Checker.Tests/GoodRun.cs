using System.Text.Json;
using OpenDialogue.Checker.Evidence;
using OpenDialogue.Checker.Ledgers;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Rooms;
using OpenDialogue.Rooms.Sqlite;

namespace OpenDialogue.Checker.Tests;

/// <summary>
/// A short meeting in the real room over a real journal, and what three devices saw of it: a history without a fault,
/// from which the tests make bad ones.
/// </summary>
internal sealed class GoodRun : IRoomWatcher
{
    internal const string Room = "meeting/m";

    private static readonly RoomId Meeting = new(RoomId.Meeting, "m");
    private static readonly Caller Karin = Of("karin", CallerKind.Staff);
    private static readonly Caller Freja = Of("freja", CallerKind.Guest);
    private static readonly Caller Tine = Of("tine", CallerKind.Guest);
    private static readonly Caller Screen = new(new("screen-1"), "By", CallerKind.Screen, Meeting);

    private readonly List<Sending> sendings = [];
    private readonly List<Seen> seen = [];
    private readonly Dictionary<int, Viewer> viewers = [];
    private readonly Dictionary<int, List<byte[]>> held = [];
    private readonly Dictionary<int, byte[]> views = [];
    private readonly DateTimeOffset began = DateTimeOffset.UtcNow;
    private LocalRooms rooms = null!;
    private int steps;

    private TimeSpan Now => TimeSpan.FromMilliseconds(++steps);

    internal static async Task<Testimony> Play()
    {
        var folder = Directory.CreateTempSubdirectory("checked-");
        try
        {
            return await new GoodRun().Play(Path.Combine(folder.FullName, "journal.db"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<Testimony> Play(string path)
    {
        await using (var journal = SqliteJournal.Open(path))
        await using (rooms = new LocalRooms(journal))
        {
            await Talk();
            foreach (var device in viewers.Keys)
                await Join(
                    device,
                    device == 3 ? Screen
                        : device == 1 ? Freja
                        : Tine,
                    stream: device + 10
                );
        }
        var journaled = await new SqliteLedger(path).Read();
        var version = journaled[Room][^1].Version;
        var holdings = viewers.Keys.Select(d => new Holding(d, Room, viewers[d], version, views[d], held[d]));
        return new(
            began,
            sendings,
            seen,
            [.. holdings],
            [new(Room, version, [.. viewers.Keys])],
            journaled,
            new HashSet<string>()
        );
    }

    private async Task Talk()
    {
        Invitee[] people =
        [
            new(new("freja"), "Freja", Part.YoungPerson),
            new(new("karin"), "Karin", Part.MeetingLeader),
            new(new("tine"), "Tine", Part.Participant),
        ];
        var network = new RoomId(RoomId.Network, "n");
        await Does(Karin, new PlanMeeting(network, began.AddMinutes(5), 60, "Biblioteket", people, true));
        await Does(Karin, new OpenMeeting("Kun én i dag"));
        foreach (var (device, caller) in new[] { (1, Freja), (2, Tine), (3, Screen) })
            await Join(device, caller, device);
        await using var watch = await rooms.Watch(Meeting, this);
        await Does(Freja, new Arrive());
        await Does(Tine, new Arrive());
        await Does(Karin, new BeginFraming());
        await Does(Karin, new TellRoles([]));
        await Does(Karin, new SetEndTime(began.AddMinutes(60)));
        await Does(Karin, new AgreeRules("Én taler ad gangen."));
        await Does(Tine, new RequestFloor());
        await Does(Karin, new TellConfidentiality("Det bliver her."));
        await Does(Karin, new BeginAgendaRound());
        await Does(Tine, new TakeSeat(3));
        await Does(Tine, new TakeSeat(3));
        await Does(Tine, new NoteWords(WordsKind.KeyWord, new("freja"), "ro"));
        await Does(Freja, new SayAgendaItem(1, "Skolen"));
        await Does(Karin, new TakeSeat(3));
        await Does(Freja, new EndTurn(1));
        await Again(sendings[^1].Order);
        await Does(Tine, new RequestFloor());
        await Does(Freja, new TakeSeat(5));
    }

    private Task Does(Caller caller, MeetingCommand command)
    {
        var named = command.WithId(Guid.NewGuid());
        return Again(new(named.Id, Room, caller, Kinds.Encode(named).ToArray()));
    }

    private async Task Again(Order order)
    {
        var begun = Now;
        var answer = await rooms.Send(Meeting, order.Bytes, order.Caller);
        var code = answer.Refusal is { } refusal
            ? JsonSerializer.SerializeToElement(refusal, Wire.Options()).GetProperty("code").GetString()
            : null;
        var outcome = code is null ? Outcome.Acknowledged : Outcome.Refused;
        sendings.Add(new(order, 0, begun, Now, outcome, answer.Version, code));
    }

    private async Task Join(int device, Caller caller, int stream)
    {
        seen.Add(new Joining(device, stream, Room, Now));
        var reading = await rooms.Read(Meeting, caller);
        var view = reading.View!.Value.ToArray();
        seen.Add(new Joined(device, stream, Room, Now, null, reading.Version, reading.Viewer, Mark.Of(view), null));
        if (!views.TryAdd(device, view))
            return;
        viewers[device] = reading.Viewer;
        held[device] = [];
    }

    public void Committed(Rooms.Batch batch)
    {
        if (batch.Entries.Count == 0)
            return;
        foreach (var (device, viewer) in viewers)
        {
            List<Told> told = [];
            foreach (var entry in batch.Entries)
                if (Kinds.All[RoomId.Meeting].Redact(entry, viewer) is { } body)
                {
                    held[device].Add(body.ToArray());
                    told.Add(new(entry.Version, Mark.Of(body.Span)));
                }
            var (from, to) = (batch.Entries[0].Version, batch.Entries[^1].Version);
            seen.Add(new Evidence.Batch(device, device, Room, Now, from, to, told));
        }
    }

    private static Caller Of(string person, CallerKind kind) => new(new(person), "By", kind);
}
