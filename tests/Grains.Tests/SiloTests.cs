using Microsoft.Extensions.DependencyInjection;
using OpenDialogue.Rooms.Postgres;
using Orleans.Runtime;
using Orleans.Storage;

namespace OpenDialogue.Grains.Tests;

/// <summary>What a cluster over PostgreSQL keeps there beside the journal.</summary>
public sealed class SiloTests : IAsyncLifetime
{
    private string database = null!;
    private SiloHouse silo = null!;

    public async Task InitializeAsync()
    {
        if (PostgresServer.Missing is not null)
            return;
        database = await (await PostgresServer.Shared).CreateDatabase();
        await using (var journal = new PostgresJournal(database))
            await journal.Prepare();
        silo = await SiloHouse.Start(database);
    }

    public async Task DisposeAsync()
    {
        if (silo is not null)
            await silo.DisposeAsync();
    }

    [PostgresFact]
    public async Task A_snapshot_is_kept_in_grain_storage_and_the_next_takes_its_place()
    {
        var snapshots = Snapshots;
        Assert.Null(await snapshots.Find(Cast.Meeting));
        for (var version = 1; version <= 3; version++)
        {
            await snapshots.Keep(Cast.Meeting, new(version, "{}".Bytes()));
            Assert.Equal(version, (await snapshots.Find(Cast.Meeting))!.Version);
        }
    }

    [PostgresFact]
    public async Task Rooms_of_one_key_and_two_kinds_have_two_snapshots()
    {
        var network = new RoomId(RoomId.Network, Cast.Meeting.Key);
        await Snapshots.Keep(Cast.Meeting, new(1, "{}".Bytes()));
        Assert.Null(await Snapshots.Find(network));
        await Snapshots.Keep(network, new(2, "{}".Bytes()));

        Assert.Equal(1, (await Snapshots.Find(Cast.Meeting))!.Version);
        Assert.Equal(2, (await Snapshots.Find(network))!.Version);
    }

    private StoredSnapshots Snapshots =>
        new StoredSnapshots(
            silo.Get<IServiceProvider>().GetRequiredKeyedService<IGrainStorage>(Household.Storage),
            silo.Get<Microsoft.Extensions.Logging.ILogger<Household>>()
        );
}
