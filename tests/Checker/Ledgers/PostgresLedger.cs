using Npgsql;
using OpenDialogue.Checker.Evidence;

namespace OpenDialogue.Checker.Ledgers;

internal sealed class PostgresLedger(string connectionString) : ILedger
{
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Row>>> Read()
    {
        await using var connection = await Open();
        await using var command = new NpgsqlCommand(
            "select room, version, command, at, \"by\", alike, body from entry order by room, version",
            connection
        );
        await using var reader = await command.ExecuteReaderAsync();
        var rooms = new Dictionary<string, List<Row>>();
        while (await reader.ReadAsync())
        {
            if (!rooms.TryGetValue(reader.GetString(0), out var rows))
                rooms[reader.GetString(0)] = rows = [];
            rows.Add(
                new(
                    reader.GetInt64(1),
                    reader.GetGuid(2),
                    DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(3)),
                    reader.GetString(4),
                    reader.GetBoolean(5),
                    reader.GetFieldValue<byte[]>(6)
                )
            );
        }
        return rooms.ToDictionary(room => room.Key, room => (IReadOnlyList<Row>)room.Value);
    }

    public async Task<IReadOnlyDictionary<string, long>> Heads()
    {
        await using var connection = await Open();
        await using var command = new NpgsqlCommand("select room, max(version) from entry group by room", connection);
        await using var reader = await command.ExecuteReaderAsync();
        var heads = new Dictionary<string, long>();
        while (await reader.ReadAsync())
            heads[reader.GetString(0)] = reader.GetInt64(1);
        return heads;
    }

    public async Task Spoil(string room, long version)
    {
        await using var connection = await Open();
        await using var forget = new NpgsqlCommand("delete from snapshot; delete from grain_state", connection);
        await forget.ExecuteNonQueryAsync();
        await using var spoil = new NpgsqlCommand(
            "update entry set body = '\\x7b22' where room = $1 and version = $2",
            connection
        );
        spoil.Parameters.AddWithValue(room);
        spoil.Parameters.AddWithValue(version);
        if (await spoil.ExecuteNonQueryAsync() != 1)
            throw new InvalidOperationException($"{room} has no version {version}");
    }

    private async Task<NpgsqlConnection> Open()
    {
        var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ToString()
        );
        await connection.OpenAsync();
        return connection;
    }
}
