using System.Data;
using static OpenDialogue.Rooms.Tests.Postgres.Membership;
using static OpenDialogue.Rooms.Tests.Postgres.OrleansQueries;

namespace OpenDialogue.Rooms.Tests.Postgres;

/// <summary>Who is in the cluster: changed by whoever has read the latest version, and by nobody else.</summary>
public sealed class MembershipTests : IAsyncLifetime
{
    private OrleansQueries queries = null!;
    private Membership members = null!;

    public async Task InitializeAsync()
    {
        if (PostgresServer.Missing is not null)
            return;
        queries = await OrleansQueries.Make();
        members = new(queries);
        Assert.True(await members.Begin("here"));
    }

    public async Task DisposeAsync()
    {
        if (queries is not null)
            await queries.DisposeAsync();
    }

    [PostgresFact]
    public async Task A_cluster_begins_once_and_empty()
    {
        var begun = await AtOnce(8, _ => members.Begin("new"));

        Assert.Single(begun, true);
        Assert.Equal([(0, null)], await members.All("new"));
    }

    [PostgresFact]
    public async Task A_silo_is_read_as_it_was_inserted_and_updated()
    {
        Assert.True(await members.Insert(new(1), 0));
        var changed = new Silo(1, Active, Alive: 30, Suspects: "10.0.0.2:11111@2,2026-11-22 09:00:00.000 GMT");

        Assert.Equal((1, new(1)), Assert.Single(await members.Row(1)));
        Assert.True(await members.Update(changed, 1));
        Assert.Equal((2, changed), Assert.Single(await members.Row(1)));
        Assert.Equal([(2, null)], await members.Row(2));
    }

    [PostgresFact]
    public async Task Of_those_that_insert_at_one_version_one_does_and_nothing_of_the_others_stays()
    {
        for (var version = 0; version < 20; version++)
        {
            var told = await AtOnce(8, who => members.Insert(new((version * 8) + who), version));

            Assert.Single(told, true);
            Assert.Equal(version + 1, (await members.All()).Count);
            Assert.All(await members.All(), row => Assert.Equal(version + 1, row.Version));
        }
    }

    [PostgresFact]
    public async Task Of_those_that_update_at_one_version_one_does_and_nothing_of_the_others_stays()
    {
        for (var version = 0; version < 8; version++)
            await members.Insert(new(version), version);
        for (var version = 8; version < 28; version++)
        {
            var before = await members.All();
            var told = await AtOnce(8, who => members.Update(new(who, Active, Alive: version), version));

            Assert.Single(told, true);
            var after = await members.All();
            Assert.All(after, row => Assert.Equal(version + 1, row.Version));
            var changed = Assert.Single(after.Select(row => row.Silo).Except(before.Select(row => row.Silo)))!;
            Assert.True(told[changed.Generation]);
        }
    }

    [PostgresFact]
    public async Task A_silo_that_is_there_is_not_inserted_again_and_one_that_is_not_is_not_updated()
    {
        await members.Insert(new(1), 0);

        Assert.False(await members.Insert(new(1, Active), 1));
        Assert.False(await members.Update(new(2), 1));
        Assert.Equal([(1, new(1))], await members.All());
        Assert.All(await AtOnce(8, _ => members.Insert(new(1), 1)), Assert.False);
    }

    [PostgresFact]
    public async Task A_version_that_was_not_read_changes_nothing()
    {
        await members.Insert(new(1), 0);

        foreach (var version in new[] { -1, 0, 2 })
        {
            Assert.False(await members.Insert(new(2), version));
            Assert.False(await members.Update(new(1, Dead), version));
        }
        Assert.Equal([(1, new(1))], await members.All());
        Assert.False(await members.Insert(new(1), 0, "nowhere"));
    }

    [PostgresFact]
    public async Task A_sign_of_life_leaves_the_version_and_whoever_is_meanwhile_updated()
    {
        await members.Insert(new(1, Active), 0);

        await members.Live(1, 60);

        Assert.Equal([(1, new(1, Active, Alive: 60))], await members.All());
        await using var life = await queries.Hold("UpdateIAmAlivetimeKey", [.. At("here", 1), Alive(90)]);
        Assert.True(await life.Commit(members.Update(new(1, Dead, Alive: 60), 1)));
        Assert.Equal([(2, new(1, Dead, Alive: 60))], await members.All());
    }

    [PostgresFact]
    public async Task Gateways_are_the_active_silos_that_have_a_port_for_clients()
    {
        Silo[] silos = [new(0, Active), new(1, Active, Proxy: 0), new(2, Joining), new(3, Dead), new(4, Active)];
        for (var version = 0; version < silos.Length; version++)
            await members.Insert(silos[version], version);

        var gateways = await queries.Ask(
            "GatewaysQueryKey",
            row => (Text(row, "Address"), Number(row, "ProxyPort"), Number(row, "Generation")),
            Cluster("here"),
            Of("Status", DbType.Int32, Active)
        );

        Assert.Equal([("10.0.0.1", 30000, 0), ("10.0.0.1", 30000, 4)], gateways.Order());
    }

    [PostgresFact]
    public async Task What_is_long_out_of_date_and_not_active_is_cleaned_up()
    {
        Silo[] silos = [.. Enumerable.Range(0, 7).Select(status => new Silo(status, status, Alive: 60))];
        silos = [.. silos, new(7, Dead, Alive: 61), new(8, Dead, Alive: 0, Start: 61)];
        for (var version = 0; version < silos.Length; version++)
            await members.Insert(silos[version], version);
        await members.Begin("there");
        await members.Insert(new(9, Dead), 0, "there");

        await queries.Do("CleanupDefunctSiloEntriesKey", Cluster("here"), Alive(60));

        Assert.Equal([(9, silos[3]), (9, silos[7]), (9, silos[8])], await members.All());
        Assert.Equal([(1, new(9, Dead))], await members.All("there"));
    }

    [PostgresFact]
    public async Task What_is_cleaned_up_meanwhile_is_not_updated_and_the_version_stays()
    {
        await members.Insert(new(1, Dead), 0);
        await using var cleanup = await queries.Hold("CleanupDefunctSiloEntriesKey", Cluster("here"), Alive(60));

        Assert.False(await cleanup.Commit(members.Update(new(1), 1)));
        Assert.Equal([(1, null)], await members.All());
    }

    [PostgresFact]
    public async Task A_cluster_is_deleted_with_all_its_silos_and_no_other()
    {
        await members.Begin("there");
        await members.Insert(new(1), 0);
        await members.Insert(new(1), 0, "there");
        await using var late = await queries.Hold("InsertMembershipKey", Inserting(new(2), 1, "here"));

        await late.Commit(queries.Ask("DeleteMembershipTableEntriesKey", row => 0, Cluster("here")));

        Assert.Empty(await members.All());
        Assert.Equal([(1, new(1))], await members.All("there"));
        Assert.Equal(1, await queries.Count("silo"));
    }

    [PostgresFact]
    public async Task Whatever_happens_at_once_the_version_counts_the_changes_and_nobody_waits_in_a_ring()
    {
        for (var version = 0; version < 4; version++)
            await members.Insert(new(version, Active), version);
        var lives = AtOnce(4, who => Often(async n => await members.Live(who, n) is not null));
        var changes = await AtOnce(
            4,
            who => Often(async n => await members.Update(new(who, Active, Alive: n), await members.Latest()))
        );
        await lives;

        Assert.Equal(4 + changes.Sum(), await members.Latest());
        Assert.Equal(4, await queries.Count("silo"));
    }

    private static async Task<int> Often(Func<int, Task<bool>> what)
    {
        var done = 0;
        for (var n = 0; n < 50; n++)
            if (await what(n))
                done++;
        return done;
    }

    private static Task<T[]> AtOnce<T>(int many, Func<int, Task<T>> what) =>
        Task.WhenAll(Enumerable.Range(0, many).Select(who => Task.Run(() => what(who))));
}
