using System.Data;
using Npgsql;
using static OpenDialogue.Rooms.Tests.Postgres.OrleansQueries;

namespace OpenDialogue.Rooms.Tests.Postgres;

/// <summary>
/// What grains store: read, written and cleared by version. No version is the answer that Orleans takes for an
/// inconsistent state.
/// </summary>
public sealed class GrainStateTests : IAsyncLifetime
{
    private static readonly Grain Ida = new("meeting", 0, 7, null, "dialogue");

    private OrleansQueries queries = null!;

    public async Task InitializeAsync()
    {
        if (PostgresServer.Missing is null)
            queries = await OrleansQueries.Make();
    }

    public async Task DisposeAsync()
    {
        if (queries is not null)
            await queries.DisposeAsync();
    }

    [PostgresFact]
    public async Task What_was_written_is_read_with_the_version_that_the_writer_was_told()
    {
        Assert.Null(await Read(Ida));
        Assert.Equal(1, await Write(Ida, null, 10));
        Assert.Equal((10, 1), await Read(Ida));
        Assert.Equal(2, await Write(Ida, 1, 20));
        Assert.Equal((20, 2), await Read(Ida));
    }

    [PostgresFact]
    public async Task Of_four_that_write_first_at_once_one_does()
    {
        for (var n = 0; n < 100; n++)
        {
            var grain = n % 2 == 0 ? Ida with { N1 = n } : new("meeting", 0, 0, $"room-{n}", "dialogue");
            var told = await AtOnce(4, who => Write(grain, null, who));

            var winner = Assert.Single(Enumerable.Range(0, 4), who => told[who] is not null);
            Assert.Equal(1, told[winner]);
            Assert.Equal((winner, 1), await Read(grain));
        }
        Assert.Equal(100, await queries.Count("grain_state"));
    }

    [PostgresFact]
    public async Task Of_four_that_have_read_one_version_one_writes()
    {
        for (var version = await Write(Ida, null, 0); version <= 100; version++)
        {
            var told = await AtOnce(4, who => Write(Ida, version, who));

            var winner = Assert.Single(Enumerable.Range(0, 4), who => told[who] is not null);
            Assert.Equal((winner, version + 1), await Read(Ida));
        }
    }

    [PostgresFact]
    public async Task Who_had_to_wait_for_the_first_write_is_told_nothing_else_than_who_came_late()
    {
        await using var first = await queries.Hold("WriteToStorageKey", [.. Ida.Parameters, Version(null), Payload(1)]);

        Assert.Null(await first.Commit(Write(Ida, null, 2)));
        Assert.Null(await Write(Ida, null, 3));
        Assert.Equal((1, 1), await Read(Ida));
    }

    [PostgresTheory]
    [InlineData("ClearStorageKey")]
    [InlineData("DeleteStorageKey")]
    public async Task Who_has_not_read_what_is_there_changes_nothing(string clear)
    {
        await Write(Ida, null, 10);
        await Write(Ida, 1, 20);

        foreach (var version in new int?[] { null, 0, 1, 3 })
        {
            Assert.Null(await Write(Ida, version, 30));
            Assert.Null(await Clear(Ida, version, clear));
        }
        Assert.Equal((20, 2), await Read(Ida));
    }

    [PostgresFact]
    public async Task A_cleared_state_is_empty_and_its_version_goes_on()
    {
        await Write(Ida, null, 10);

        Assert.Equal(2, await Clear(Ida, 1));
        Assert.Equal((null, 2), await Read(Ida));
        Assert.Null(await Write(Ida, null, 20));
        Assert.Null(await Write(Ida, 1, 20));
        Assert.Equal(3, await Clear(Ida, 2));
        Assert.Equal(4, await Write(Ida, 3, 20));
        Assert.Equal((20, 4), await Read(Ida));
    }

    [PostgresFact]
    public async Task A_deleted_state_is_as_if_it_had_never_been()
    {
        await Write(Ida, null, 10);

        Assert.Equal(2, await Clear(Ida, 1, "DeleteStorageKey"));
        Assert.Null(await Read(Ida));
        Assert.Null(await Write(Ida, 2, 20));
        Assert.Equal(1, await Write(Ida, null, 20));
    }

    [PostgresFact]
    public async Task Of_a_write_and_a_clear_of_one_version_one_is_done()
    {
        await Write(Ida, null, 10);
        await using var clear = await queries.Hold("ClearStorageKey", [.. Ida.Parameters, Version(1)]);

        Assert.Null(await clear.Commit(Write(Ida, 1, 20)));
        Assert.Equal((null, 2), await Read(Ida));
    }

    [PostgresFact]
    public async Task Grains_that_differ_in_one_part_of_their_key_are_apart()
    {
        Grain[] grains =
        [
            Ida,
            Ida with
            {
                Type = "network",
            },
            Ida with
            {
                N0 = 1,
            },
            Ida with
            {
                N1 = 8,
            },
            Ida with
            {
                Extension = "",
            },
            Ida with
            {
                Extension = "a",
            },
            Ida with
            {
                Extension = "A",
            },
            Ida with
            {
                Service = "other",
            },
        ];
        for (var n = 0; n < grains.Length; n++)
            Assert.Equal(1, await Write(grains[n], null, n));

        for (var n = 0; n < grains.Length; n++)
            Assert.Equal((n, 1), await Read(grains[n]));
    }

    private static Task<int?[]> AtOnce(int many, Func<int, Task<int?>> write) =>
        Task.WhenAll(Enumerable.Range(0, many).Select(who => Task.Run(() => write(who))));

    private async Task<int?> Write(Grain grain, int? version, int state) =>
        (
            await queries.Ask(
                "WriteToStorageKey",
                row => (int?)Number(row, "NewGrainStateVersion"),
                [.. grain.Parameters, Version(version), Payload(state)]
            )
        ).SingleOrDefault();

    private async Task<int?> Clear(Grain grain, int? version, string key = "ClearStorageKey") =>
        (
            await queries.Ask(key, row => (int?)row.GetInt32(0), [.. grain.Parameters, Version(version)])
        ).SingleOrDefault();

    private async Task<(int? State, int? Version)?> Read(Grain grain) =>
        (
            await queries.Ask(
                "ReadFromStorageKey",
                row => ((int?, int?)?)(State(row["PayloadBinary"]), Number(row, "Version")),
                grain.Parameters
            )
        ).SingleOrDefault();

    private static int? State(object payload) => payload is byte[] state ? BitConverter.ToInt32(state) : null;

    private static NpgsqlParameter Version(int? version) => Of("GrainStateVersion", DbType.Int32, version);

    private static NpgsqlParameter Payload(int state) =>
        Of("PayloadBinary", DbType.Binary, BitConverter.GetBytes(state));

    /// <summary>Their hashes are the same: they only lead to where to look.</summary>
    private sealed record Grain(string Type, long N0, long N1, string? Extension, string Service)
    {
        internal NpgsqlParameter[] Parameters =>
            [
                Of("GrainIdHash", DbType.Int32, 1),
                Of("GrainIdN0", DbType.Int64, N0),
                Of("GrainIdN1", DbType.Int64, N1),
                Of("GrainTypeHash", DbType.Int32, -1),
                Of("GrainTypeString", DbType.String, Type),
                Of("GrainIdExtensionString", DbType.String, Extension),
                Of("ServiceId", DbType.String, Service),
            ];
    }
}
