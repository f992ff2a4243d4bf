using System.Data;
using Npgsql;
using OpenDialogue.Rooms.Postgres;

namespace OpenDialogue.Rooms.Tests.Postgres;

/// <summary>
/// The statements of <c>orleansquery</c> in a database of their own, run as Orleans runs them: each looked up by its
/// name, on a connection of its own, with the names and types of Orleans' parameters.
/// </summary>
internal sealed class OrleansQueries : IAsyncDisposable
{
    private readonly NpgsqlDataSource connections;
    private readonly Dictionary<string, string> texts = [];

    private OrleansQueries(string database)
    {
        Database = database;
        connections = new NpgsqlDataSourceBuilder(database)
        {
            ConnectionStringBuilder = { MaxPoolSize = 8, ApplicationName = "orleans" },
        }.Build();
    }

    internal string Database { get; }
    internal IEnumerable<string> Keys => texts.Keys;

    internal static async Task<OrleansQueries> Make()
    {
        var database = await (await PostgresServer.Shared).CreateDatabase();
        await using (var journal = new PostgresJournal(database))
            await journal.Prepare();
        var queries = new OrleansQueries(database);
        foreach (
            var (key, text) in await queries.Rows(
                "SELECT QueryKey, QueryText FROM OrleansQuery",
                row => (Text(row, "QueryKey"), Text(row, "QueryText"))
            )
        )
            queries.texts.Add(key, text);
        return queries;
    }

    internal Task<List<T>> Ask<T>(string key, Func<NpgsqlDataReader, T> row, params NpgsqlParameter[] values) =>
        Rows(texts[key], row, values);

    /// <summary>What Orleans takes for a plain yes or no.</summary>
    internal async Task<bool> Try(string key, params NpgsqlParameter[] values) =>
        Assert.Single(await Ask(key, YesOrNo, values));

    internal Task Do(string key, params NpgsqlParameter[] values) => Ask(key, row => row.FieldCount, values);

    /// <summary>Done, but not seen by others before <see cref="Held.Commit"/>; they wait for it.</summary>
    internal async Task<Held> Hold(string key, params NpgsqlParameter[] values)
    {
        var connection = await connections.OpenConnectionAsync();
        var transaction = await connection.BeginTransactionAsync();
        await Rows(connection, texts[key], row => row.FieldCount, values);
        return new(this, connection, transaction);
    }

    internal async Task<List<T>> Rows<T>(string sql, Func<NpgsqlDataReader, T> row, params NpgsqlParameter[] values)
    {
        await using var connection = await connections.OpenConnectionAsync();
        return await Rows(connection, sql, row, values);
    }

    internal async Task<long> Count(string what) =>
        Assert.Single(await Rows($"select count(*) from {what}", row => row.GetInt64(0)));

    internal static NpgsqlParameter Of(string name, DbType type, object? value) =>
        new(name, type) { Value = value ?? DBNull.Value };

    internal static string Text(NpgsqlDataReader row, string name) => row.GetString(row.GetOrdinal(name));

    internal static int Number(NpgsqlDataReader row, string name) => row.GetInt32(row.GetOrdinal(name));

    public ValueTask DisposeAsync() => connections.DisposeAsync();

    private static async Task<List<T>> Rows<T>(
        NpgsqlConnection connection,
        string sql,
        Func<NpgsqlDataReader, T> row,
        NpgsqlParameter[] values
    )
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddRange(values);
        await using var reader = await command.ExecuteReaderAsync();
        List<T> rows = [];
        while (await reader.ReadAsync())
            rows.Add(row(reader));
        return rows;
    }

    private static bool YesOrNo(NpgsqlDataReader row)
    {
        Assert.Equal(1, row.FieldCount);
        return row.GetBoolean(0);
    }

    internal sealed class Held(OrleansQueries queries, NpgsqlConnection connection, NpgsqlTransaction transaction)
        : IAsyncDisposable
    {
        /// <summary>Not before <paramref name="second"/> waits for it; gives what the second was told.</summary>
        internal async Task<T> Commit<T>(Task<T> second)
        {
            while (!second.IsCompleted && !await SomebodyWaits()) { }
            Assert.False(second.IsCompleted, "it did not wait for the first");
            await transaction.CommitAsync();
            return await second;
        }

        public async ValueTask DisposeAsync()
        {
            await transaction.DisposeAsync();
            await connection.DisposeAsync();
        }

        private async Task<bool> SomebodyWaits() =>
            await queries.Count("pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'") > 0;
    }
}
