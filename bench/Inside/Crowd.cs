using System.Diagnostics;
using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;

namespace OpenDialogue.Bench.Inside;

/// <summary>All who speak at once, in one meeting or in many.</summary>
internal sealed class Crowd
{
    private readonly Store store;
    private readonly RoomId[] rooms;
    private readonly Voice[] voices;

    private Crowd(Store store, IEnumerable<MeetingOf> meetings, IEnumerable<Voice> voices) =>
        (this.store, rooms, this.voices) = (store, [.. meetings.Select(one => one.Meeting)], [.. voices]);

    /// <param name="first">The number of the first meeting; each number serves once in a journal.</param>
    /// <param name="people">In each meeting.</param>
    /// <param name="callers">In each meeting, each with one command on its way.</param>
    internal static async Task<Crowd> Gather(
        IRooms rooms,
        Store store,
        int first,
        int meetings,
        int people,
        int callers
    )
    {
        var begun = new MeetingOf[meetings];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, meetings),
            new ParallelOptions { MaxDegreeOfParallelism = 32 },
            async (n, _) => begun[n] = await Meetings.Begin(rooms, first + n, people, TimeProvider.System)
        );
        await store.Quiet();
        return new(store, begun, begun.SelectMany(one => Voice.Of(one, rooms, callers)));
    }

    /// <summary>Commands answered in a second, the next of each caller as soon as its last is.</summary>
    internal async Task<double> Rate(TimeSpan time)
    {
        var before = await Stored();
        var begun = Stopwatch.GetTimestamp();
        var said = (await Task.WhenAll(voices.Select(voice => voice.Speak(time)))).Sum();
        var took = Stopwatch.GetElapsedTime(begun);
        var stored = await Stored() - before;
        return stored == said
            ? said / took.TotalSeconds
            : throw new InvalidOperationException($"{said} commands have left {stored} entries");
    }

    /// <summary>Until each meeting has that many entries.</summary>
    internal async Task Fill(long entries)
    {
        foreach (var voice in voices.DistinctBy(voice => voice.Room))
            await voice.Fill(entries);
    }

    private async Task<long> Stored() => (await store.Journal.Heads(rooms)).Values.Sum();
}
