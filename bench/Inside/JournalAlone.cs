using System.Diagnostics;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Rooms;

namespace OpenDialogue.Bench.Inside;

/// <summary>
/// Rooms with their rules over their journal, without a door: what the group commit makes of a disk. It is held against
/// the same journal on the same disk when it stores one entry after the other, measured in turn.
/// </summary>
internal static class JournalAlone
{
    private const int Callers = 32;
    private const int ManyRooms = 200;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(2);

    /// <param name="slice">How long each is measured at a time.</param>
    /// <param name="pairs">How many times; the pair in the middle counts.</param>
    internal static async Task<IReadOnlyList<Figure>> Measure(Store store, TimeSpan slice, int pairs)
    {
        await using var rooms = new LocalRooms(store.Journal);
        var one = await Crowd.Gather(rooms, store, first: 0, meetings: 1, Meeting.Seats, Callers);
        var many = await Crowd.Gather(rooms, store, first: 1, ManyRooms, people: 8, callers: 1);
        var disk = new SingleCommits(store.Journal);
        return
        [
            await Compare($"journal alone, one room with {Callers} callers, {store.Name}", one),
            await Compare($"journal alone, {ManyRooms} rooms with a caller each, {store.Name}", many),
        ];

        async Task<Figure> Compare(string name, Crowd crowd)
        {
            await crowd.Rate(Warm);
            await disk.Rate(Warm);
            List<(double, double)> measured = [];
            for (var pair = 0; pair < pairs; pair++)
            {
                var theirs = await disk.Rate(slice);
                measured.Add((await crowd.Rate(slice), theirs));
            }
            return Figure.Middle($"{name}: commands per s / single commits per s of the disk", measured);
        }
    }

    /// <summary>Entries as a meeting has them, each in a transaction of its own, one after the other.</summary>
    internal sealed class SingleCommits(IJournal journal)
    {
        private static readonly RoomId Room = new(RoomId.Meeting, "alone");
        private static readonly PersonId By = Meetings.PersonOf(0, 0);
        private static readonly byte[] Body =
            """{"version":1000,"at":"2026-11-22T09:00:00.000Z","by":"r0p0","events":[{"type":"floor-requested","person":"r0p0","kind":"speak"}]}"""u8.ToArray();

        private long version;

        /// <summary>How many in a second.</summary>
        internal async Task<double> Rate(TimeSpan time)
        {
            var (begun, from) = (Stopwatch.GetTimestamp(), version);
            while (Stopwatch.GetElapsedTime(begun) < time)
            {
                var entry = new Entry(version + 1, Guid.NewGuid(), DateTimeOffset.UtcNow, By, true, Body);
                if (await journal.Append(new(Room, version, [entry], null)) != AppendResult.Stored)
                    throw new InvalidOperationException($"the journal does not take entry {entry.Version}");
                version++;
            }
            return (version - from) / Stopwatch.GetElapsedTime(begun).TotalSeconds;
        }
    }
}
