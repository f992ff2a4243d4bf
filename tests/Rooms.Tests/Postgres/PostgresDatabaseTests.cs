using Npgsql;
using OpenDialogue.Rooms.Postgres;

namespace OpenDialogue.Rooms.Tests.Postgres;

/// <summary>The database itself: made, ours, or with a fault that is named with its remedy.</summary>
public sealed class PostgresDatabaseTests : IAsyncLifetime
{
    private PostgresServer server = null!;
    private string database = null!;

    public async Task InitializeAsync()
    {
        if (PostgresServer.Missing is not null)
            return;
        server = await PostgresServer.Shared;
        database = await server.CreateDatabase();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [PostgresFact]
    public async Task Hosts_that_start_at_once_make_the_schema_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Prepare(database))));
        await Prepare(database);

        Assert.Equal(Migrations.Count, await Count("select count(*) from migration"));
    }

    [PostgresFact]
    public async Task Every_statement_that_clusters_and_grain_storage_look_up_is_there()
    {
        await using var queries = await OrleansQueries.Make();

        Assert.Equal(
            [
                "CleanupDefunctSiloEntriesKey",
                "ClearStorageKey",
                "DeleteMembershipTableEntriesKey",
                "DeleteStorageKey",
                "GatewaysQueryKey",
                "InsertMembershipKey",
                "InsertMembershipVersionKey",
                "MembershipReadAllKey",
                "MembershipReadRowKey",
                "ReadFromStorageKey",
                "UpdateIAmAlivetimeKey",
                "UpdateMembershipKey",
                "WriteToStorageKey",
            ],
            queries.Keys.Order(StringComparer.Ordinal)
        );
    }

    [PostgresFact]
    public async Task A_schema_of_a_newer_version_is_left_as_it_is()
    {
        await Prepare(database);
        await server.Run("insert into migration values (99, 'of the future')", database);

        await Lasting(database, "Start the newer version");
        Assert.Equal(Migrations.Count + 1, await Count("select count(*) from migration"));
    }

    [PostgresFact]
    public async Task A_schema_that_other_migrations_made_is_left_as_it_is()
    {
        await Prepare(database);
        await server.Run("update migration set checksum = 'other'", database);

        await Lasting(database, "Start the build that made it");
    }

    [PostgresTheory]
    [InlineData("recipe")]
    [InlineData("migration")]
    public async Task A_database_of_another_program_is_left_as_it_is(string table)
    {
        await server.Run($"create table {table}(number int, checksum text)", database);

        await Lasting(database, "Choose an empty database");
        Assert.Equal(1, await Count("select count(*) from pg_class where relnamespace = 'public'::regnamespace"));
    }

    [PostgresFact]
    public async Task A_wrong_password_is_named_and_not_told() =>
        await Lasting(With(settings => settings.Password = "guessed-secret"), "the name or the password is wrong");

    [PostgresFact]
    public async Task A_database_that_is_not_there_is_named() =>
        await Lasting(With(settings => settings.Database = "nowhere"), "database nowhere");

    [PostgresFact]
    public async Task An_account_without_rights_is_named()
    {
        await server.Run($"create role guest_{Name} login password 'guest'");

        await Lasting(
            With(settings => (settings.Username, settings.Password) = ($"guest_{Name}", "guest")),
            "Make the account the owner"
        );
    }

    [PostgresFact]
    public async Task A_server_that_is_not_there_may_come()
    {
        var fault = await Fault(With(settings => settings.Port = 1));
        Assert.Contains("cannot be reached", fault.Message, StringComparison.Ordinal);
        Assert.False(fault.Lasts);
    }

    [PostgresFact]
    public async Task A_server_with_no_connection_left_says_so()
    {
        await server.Run($"create role many_{Name} login password 'many' connection limit 0");

        var fault = await Fault(With(s => (s.Username, s.Password) = ($"many_{Name}", "many")));
        Assert.Contains("Raise max_connections", fault.Message, StringComparison.Ordinal);
        Assert.False(fault.Lasts);
    }

    [PostgresFact]
    public async Task A_standby_is_read_and_not_written()
    {
        await Prepare(database);
        await server.Run($"alter database {Name} set default_transaction_read_only = on");
        await using var journal = new PostgresJournal(database);

        Assert.Empty(await journal.Read(Entries.Here, 0, 10));
        var fault = await Assert.ThrowsAsync<JournalUnavailableException>(() => journal.Append(Entries.Append(0)));
        Assert.Contains("at the primary", fault.Message, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_write_that_is_itself_wrong_fails_alone()
    {
        await using var journal = new PostgresJournal(database);
        var wrong = Entries.Append(0) with { Entries = [Entries.Entry(1) with { By = new(null!) }] };
        var zero = Entries.Append(0) with { Entries = [Entries.Entry(1) with { By = new("nul\0") }] };
        RoomId Of(int n) => new("meeting", $"room-{n}");

        var appends = Enumerable
            .Range(0, 100)
            .Select(n =>
                journal.Append(
                    n == 50 ? wrong
                    : n == 60 ? zero with { Room = Of(60) }
                    : Entries.Append(0, 1, Of(n))
                )
            )
            .ToArray();

        for (var n = 0; n < appends.Length; n++)
            if (n is 50 or 60)
                await Assert.ThrowsAsync<JournalUnavailableException>(() => appends[n]);
            else
                Assert.Equal(AppendResult.Stored, await appends[n]);
    }

    [PostgresFact]
    public async Task Closing_stores_what_was_given_and_refuses_what_comes_after()
    {
        var journal = new PostgresJournal(database);
        var given = Enumerable.Range(0, 200).Select(n => journal.Append(Entries.Append(n))).ToArray();
        await journal.DisposeAsync();

        Assert.All(await Task.WhenAll(given), result => Assert.Equal(AppendResult.Stored, result));
        await Assert.ThrowsAsync<JournalUnavailableException>(() => journal.Append(Entries.Append(200)));
        await Assert.ThrowsAsync<JournalUnavailableException>(() => journal.Read(Entries.Here, 0, 1));
    }

    private string Name => new NpgsqlConnectionStringBuilder(database).Database!;

    private string With(Action<NpgsqlConnectionStringBuilder> change)
    {
        var settings = new NpgsqlConnectionStringBuilder(database);
        change(settings);
        return settings.ToString();
    }

    private static async Task Prepare(string database)
    {
        await using var journal = new PostgresJournal(database);
        await journal.Prepare();
    }

    private static Task<JournalUnavailableException> Fault(string database) =>
        Assert.ThrowsAsync<JournalUnavailableException>(() => Prepare(database));

    private static async Task Lasting(string database, string remedy)
    {
        var fault = await Fault(database);
        Assert.Contains(remedy, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(
            new NpgsqlConnectionStringBuilder(database).Password!,
            fault.ToString(),
            StringComparison.Ordinal
        );
        Assert.True(fault.Lasts);
    }

    private async Task<long> Count(string sql)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
