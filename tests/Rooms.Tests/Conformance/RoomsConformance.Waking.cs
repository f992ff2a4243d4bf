using System.Diagnostics;

namespace OpenDialogue.Rooms.Tests;

public abstract partial class RoomsConformance
{
    private async Task<string> Seen() => (await rooms.Read(Cast.Meeting, Cast.Freja)).View!.Value.Text();

    [Promises]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_room_of_ten_thousand_entries_wakes_and_goes_on(bool fromSnapshot)
    {
        journal.KeepsNoSnapshots = !fromSnapshot;
        var begun = await BeginMeeting();
        foreach (var together in Enumerable.Range(0, 10_000).Chunk(500))
            await Task.WhenAll(together.Select(i => rooms.Agree($"nummer {i}").Did()));
        var before = await Seen();
        await Restart();

        var watch = Stopwatch.StartNew();
        Assert.Equal(before, await Seen());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"waking took {watch.Elapsed}");

        Assert.Equal(begun + 10_001, await rooms.Agree("til sidst").Did());
    }

    [Promise]
    public async Task A_room_wakes_from_a_snapshot_that_lags_behind()
    {
        await Restart(new() { SnapshotEvery = 5 });
        await BeginMeeting();
        for (var i = 0; i < 5; i++)
            await rooms.Agree($"nummer {i}").Did();
        await journal.Until("save");
        journal.KeepsNoSnapshots = true;
        for (var i = 0; i < 20; i++)
            await rooms.Agree($"nummer {i}").Did();
        var before = await Seen();
        Assert.InRange((await journal.Load(Cast.Meeting, 1)).Snapshot!.Version, 5, 15);

        await Restart();

        Assert.Equal(before, await Seen());
    }

    [Promises]
    [InlineData("")]
    [InlineData("this is no snapshot")]
    [InlineData("""{"rules":"of another build","state":{"id":"meeting/forste","place":"somewhere else"}}""")]
    public async Task A_snapshot_that_cannot_be_read_is_ignored(string bytes)
    {
        journal.KeepsNoSnapshots = true;
        var version = await BeginMeeting();
        var before = await Seen();
        journal.KeepsNoSnapshots = false;
        await journal.Save(Cast.Meeting, new(version, bytes.Bytes()));

        await Restart();

        Assert.Equal(before, await Seen());
    }

    [Promise]
    public async Task Many_first_calls_at_once_wake_a_room_once()
    {
        await BeginMeeting();
        await Restart();
        var before = journal.Count("load"); // A silo that starts has rehearsed.

        var readings = await Task.WhenAll(
            Enumerable.Range(0, 50).Select(_ => Task.Run(() => rooms.Read(Cast.Meeting, Cast.Freja).AsTask()))
        );

        Assert.Single(readings.Select(reading => reading.View!.Value.Text()).Distinct());
        Assert.Equal(before + 1, journal.Count("load"));
    }
}
