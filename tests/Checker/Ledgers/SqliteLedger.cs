using Microsoft.Data.Sqlite;
using OpenDialogue.Checker.Evidence;

namespace OpenDialogue.Checker.Ledgers;

internal sealed class SqliteLedger(string path) : ILedger
{
    public Task<IReadOnlyDictionary<string, IReadOnlyList<Row>>> Read() => Task.Run(ReadNow);

    public Task<IReadOnlyDictionary<string, long>> Heads() => Task.Run(HeadsNow);

    public Task Spoil(string room, long version) => Task.Run(() => SpoilNow(room, version));

    /// <summary>What SQLite itself says of the file: "ok" where it is whole.</summary>
    internal string Integrity()
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "pragma integrity_check";
        return (string)command.ExecuteScalar()!;
    }

    private IReadOnlyDictionary<string, IReadOnlyList<Row>> ReadNow()
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            "select room, version, command, at, \"by\", alike, body from entry order by room, version";
        using var reader = command.ExecuteReader();
        var rooms = new Dictionary<string, List<Row>>();
        while (reader.Read())
        {
            if (!rooms.TryGetValue(reader.GetString(0), out var rows))
                rooms[reader.GetString(0)] = rows = [];
            rows.Add(
                new(
                    reader.GetInt64(1),
                    new(reader.GetFieldValue<byte[]>(2), bigEndian: true),
                    DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(3)),
                    reader.GetString(4),
                    reader.GetBoolean(5),
                    reader.GetFieldValue<byte[]>(6)
                )
            );
        }
        return rooms.ToDictionary(room => room.Key, room => (IReadOnlyList<Row>)room.Value);
    }

    private IReadOnlyDictionary<string, long> HeadsNow()
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select room, max(version) from entry group by room";
        using var reader = command.ExecuteReader();
        var heads = new Dictionary<string, long>();
        while (reader.Read())
            heads[reader.GetString(0)] = reader.GetInt64(1);
        return heads;
    }

    private void SpoilNow(string room, long version)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            delete from snapshot where room = $room;
            update entry set body = x'7b22' where room = $room and version = $version;
            """;
        command.Parameters.AddWithValue("$room", room);
        command.Parameters.AddWithValue("$version", version);
        if (command.ExecuteNonQuery() == 0)
            throw new InvalidOperationException($"{room} has no version {version}");
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = SqliteOpenMode.ReadWrite,
                Pooling = false,
            }.ToString()
        );
        connection.Open();
        return connection;
    }
}
