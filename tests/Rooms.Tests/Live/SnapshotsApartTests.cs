using Microsoft.Extensions.Logging.Abstractions;

namespace OpenDialogue.Rooms.Tests;

/// <summary>Snapshots that are kept elsewhere than in the journal: a room wakes from the newer one.</summary>
public sealed class SnapshotsApartTests : ISnapshots, IAsyncLifetime
{
    private readonly Clock clock = new();
    private readonly TriedJournal journal = new(new MemoryJournal());
    private LocalRooms rooms = null!;
    private Snapshot? kept;
    private long version;

    public async Task InitializeAsync()
    {
        rooms = new(journal, clock);
        version = await rooms.BeginMeeting();
        await journal.Until("settle");
    }

    public async Task DisposeAsync() => await rooms.DisposeAsync();

    Task<Snapshot?> ISnapshots.Find(RoomId room) => Task.FromResult(kept);

    Task ISnapshots.Keep(RoomId room, Snapshot snapshot)
    {
        kept = snapshot;
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_room_that_leaves_keeps_its_snapshot_there_alone()
    {
        await WakeAndLeave();

        Assert.Equal(version, kept!.Version);
        Assert.Null((await journal.Load(Cast.Meeting, 0)).Snapshot);
    }

    [Fact]
    public async Task A_room_wakes_from_the_newer_of_two()
    {
        await WakeAndLeave();
        var good = kept!;
        await rooms.Agree("en ad gangen").Did();

        kept = good with { State = Changed(good.State) };
        await journal.Save(Cast.Meeting, good with { Version = 1 });
        Assert.Contains("Et andet sted", await SeenByFreja());

        kept = kept with { Version = 1 };
        await journal.Save(Cast.Meeting, good);
        Assert.DoesNotContain("Et andet sted", await SeenByFreja());
    }

    private static ReadOnlyMemory<byte> Changed(ReadOnlyMemory<byte> state) =>
        state.Text().Replace(Cast.Plan.Place, "Et andet sted", StringComparison.Ordinal).Bytes();

    private async Task WakeAndLeave() => await SeenByFreja();

    private async Task<string> SeenByFreja()
    {
        var around = new Surroundings(journal, rooms, clock, NullLogger.Instance, new(), Snapshots: this);
        await using var room = new Room(Cast.Meeting, Kinds.All[RoomId.Meeting], around);
        return (await room.Read(Cast.Freja)!).View!.Value.Text();
    }
}
