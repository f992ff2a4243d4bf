using System.Diagnostics;
using OpenDialogue.Rooms;

namespace OpenDialogue.Bench.Inside;

/// <summary>What a meeting takes while it is in memory, and what of that stays when it has left.</summary>
internal static class Memory
{
    private const int People = 8;
    private const int Entries = 200;
    private const double Most = 64 * 1024;
    private static readonly RoomSettings Settings = new() { IdleAfter = TimeSpan.FromSeconds(2) };
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    internal static async Task<IReadOnlyList<Figure>> Measure(int meetings)
    {
        await using var store = Store.Sqlite();
        await using var rooms = new LocalRooms(store.Journal, settings: Settings);
        // What the first ones bring with them stays, and is no meeting's own.
        await Leave(rooms, await Fill(rooms, 0, meetings));
        var before = Now();
        var watches = await Fill(rooms, meetings, meetings);
        var awake = (Now() - before) / meetings;
        await Leave(rooms, watches);
        var left = (Now() - before) / meetings;
        return
        [
            new(
                $"memory, a meeting of {People} people with {Entries} entries: bytes / the most it may take",
                awake,
                Most
            ),
            new("memory, a meeting that has left: bytes that stay / bytes it took", left, awake),
        ];
    }

    /// <returns>What keeps them, and them alone, in memory.</returns>
    private static async Task<IAsyncDisposable[]> Fill(LocalRooms rooms, int first, int count)
    {
        var watches = new IAsyncDisposable[count];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, count),
            new ParallelOptions { MaxDegreeOfParallelism = 32 },
            async (n, _) => watches[n] = await Fill(rooms, first + n)
        );
        await Until(rooms, count);
        return watches;
    }

    private static async Task<IAsyncDisposable> Fill(LocalRooms rooms, int n)
    {
        var meeting = await Meetings.Begin(rooms, n, People, TimeProvider.System);
        var watch = await rooms.Watch(meeting.Meeting, new Watcher());
        await Voice.Of(meeting, rooms, 1)[0].Fill(Entries);
        return watch;
    }

    private static async Task Leave(LocalRooms rooms, IAsyncDisposable[] watches)
    {
        foreach (var watch in watches)
            await watch.DisposeAsync();
        Array.Clear(watches);
        await Until(rooms, 0);
    }

    private static async Task Until(LocalRooms rooms, int count)
    {
        for (var begun = Stopwatch.GetTimestamp(); rooms.Count != count; await Task.Delay(100))
            if (Stopwatch.GetElapsedTime(begun) > Patience)
                throw new TimeoutException($"{rooms.Count} rooms are in memory, and not {count}");
    }

    private static double Now() => GC.GetTotalMemory(forceFullCollection: true);

    private sealed class Watcher : IRoomWatcher
    {
        public void Committed(Batch batch) { }
    }
}
