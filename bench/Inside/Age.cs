using System.Diagnostics;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Rooms;

namespace OpenDialogue.Bench.Inside;

/// <summary>A meeting that has gone on for long: is it as quick as one that has just begun, and how soon is it awake?</summary>
internal static class Age
{
    private const int Old = 100_000;
    private const int Young = 100;
    private const int Callers = 32;

    /// <summary>Short, or the young one would grow old in it.</summary>
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(60);

    internal static async Task<IReadOnlyList<Figure>> Measure(int pairs, int wakes) =>
        [.. await WhileAwake(pairs), await Waking.Measure(wakes)];

    private static async Task<IReadOnlyList<Figure>> WhileAwake(int pairs)
    {
        await using var store = Store.Sqlite();
        await using var rooms = new LocalRooms(store.Journal);
        var number = 0;
        var old = await Begin(Old);
        List<(double, double)> measured = [];
        for (var pair = 0; pair < pairs; pair++)
        {
            var young = await Begin(Young);
            // Each goes first every other time.
            var first = pair % 2 == 0 ? await young.Rate(Slice) : 0;
            var ours = await old.Rate(Slice);
            measured.Add((ours, pair % 2 == 0 ? first : await young.Rate(Slice)));
        }
        return
        [
            Figure.Middle($"age, commands per s: with {Old} entries / with {Young}, SQLite", measured),
            await Joining(rooms),
        ];

        async Task<Crowd> Begin(int entries)
        {
            var crowd = await Crowd.Gather(rooms, store, number++, 1, Meeting.Seats, Callers);
            await crowd.Fill(entries);
            return crowd;
        }
    }

    /// <summary>A whole view, as the room gives it to somebody who holds no version.</summary>
    private static async Task<Figure> Joining(LocalRooms rooms)
    {
        var leader = new Caller(Meetings.PersonOf(0, 0), "Bench", CallerKind.Staff);
        var times = new TimeSpan[500];
        for (var i = 0; i < times.Length; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            var reading = await rooms.Read(new(RoomId.Meeting, "r0"), leader);
            times[i] = Stopwatch.GetElapsedTime(begun);
            if (reading.View is null || reading.Version < Old)
                throw new InvalidOperationException($"it reads as {reading}");
        }
        var slow = times.Order().ElementAt(times.Length * 99 / 100);
        return new(
            $"age, joining a meeting of {Old} entries: ms at p99 / the most it may take",
            slow.TotalMilliseconds,
            50
        );
    }
}
