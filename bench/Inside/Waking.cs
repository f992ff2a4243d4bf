using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Rooms;

namespace OpenDialogue.Bench.Inside;

/// <summary>
/// A long meeting comes back into memory, until the first reading: from a snapshot, and the most entries after it that
/// there can be.
/// </summary>
internal static class Waking
{
    private const int Entries = 10_000;
    private const double MostMilliseconds = 20;
    private const int Warm = 20;
    private static readonly RoomSettings Settings = new();
    private static readonly Kind Kind = Kinds.All[RoomId.Meeting];

    internal static async Task<Figure> Measure(int wakes)
    {
        await using var store = Store.Sqlite();
        await using var rooms = new LocalRooms(store.Journal);
        var meeting = await Meetings.Begin(rooms, 0, people: 8, TimeProvider.System);
        await Voice.Of(meeting, rooms, 1)[0].Fill(Entries - Settings.SnapshotEvery + 1);
        await store.Quiet();
        // They all leave, and keep a snapshot; what is woken from now on keeps none.
        await rooms.DisposeAsync();
        await GoOn(store.Journal, meeting);
        var around = new Surroundings(
            store.Journal,
            rooms,
            TimeProvider.System,
            NullLogger.Instance,
            Settings,
            Snapshots: new NoMore()
        );
        var times = new TimeSpan[Warm + wakes];
        for (var wake = 0; wake < times.Length; wake++)
            times[wake] = await Wake(meeting, around);
        var slow = times[Warm..].Order().ElementAt(wakes * 99 / 100);
        return new(
            $"age, a meeting of {Entries} entries wakes, SQLite: ms at p99 / the most it may take",
            slow.TotalMilliseconds,
            MostMilliseconds
        );
    }

    private static async Task<TimeSpan> Wake(MeetingOf meeting, Surroundings around)
    {
        var begun = Stopwatch.GetTimestamp();
        await using var room = new Room(meeting.Meeting, Kind, around);
        var reading = await room.Read(meeting.Holder)!;
        var took = Stopwatch.GetElapsedTime(begun);
        return reading is { Version: Entries, View: not null }
            ? took
            : throw new InvalidOperationException($"it wakes as {reading}");
    }

    private static async Task GoOn(IJournal journal, MeetingOf meeting)
    {
        var now = Wire.Instant(DateTimeOffset.UtcNow);
        var snapshot = (await journal.Load(meeting.Meeting, recent: 0)).Snapshot!;
        var moment = Kind.Restore(snapshot, now)!;
        List<Entry> entries = [];
        while (moment.Version < Entries)
        {
            MeetingCommand command = entries.Count % 2 == 0 ? new AskForPause() : new WithdrawPauseAsk();
            var step = moment.Decide(command.WithId(Guid.NewGuid()), meeting.Holder, now).Step!;
            entries.Add(step.Entry);
            moment = step.After;
        }
        if (
            entries.Count != Settings.SnapshotEvery - 1
            || await journal.Append(new(meeting.Meeting, snapshot.Version, entries, null)) != AppendResult.Stored
        )
            throw new InvalidOperationException($"the snapshot is of {snapshot.Version}");
    }

    private sealed class NoMore : ISnapshots
    {
        public Task<Snapshot?> Find(RoomId room) => Task.FromResult<Snapshot?>(null);

        public Task Keep(RoomId room, Snapshot snapshot) => Task.CompletedTask;
    }
}
