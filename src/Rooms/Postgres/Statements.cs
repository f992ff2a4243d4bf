using Npgsql;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms.Postgres;

/// <summary>What is asked of PostgreSQL beside the appends: each one statement, and so of one instant.</summary>
internal static class Statements
{
    private const string Columns = """select version, command, at, "by", alike, body from entry where room = $1 and """;

    internal static async Task<IReadOnlyList<Entry>> Entries(
        this NpgsqlConnection to,
        RoomId room,
        long after,
        int limit
    ) =>
        await to.Rows(
            Columns + "version > $2 order by version limit $3",
            row => EntryOf(row),
            room.ToString(),
            after,
            limit
        );

    internal static async Task<Entry?> Find(this NpgsqlConnection to, RoomId room, Guid command) =>
        (await to.Rows(Columns + "command = $2", row => EntryOf(row), room.ToString(), command)).FirstOrDefault();

    internal static async Task<Stored> Load(this NpgsqlConnection to, RoomId room, int recent, long held)
    {
        var (snapshot, entries, duty) = ((Snapshot?)null, new List<Entry>(), (Duty?)null);
        await to.Rows(
            """
            select 1 as part, version, null::uuid, null::bigint, null, null::boolean, state, null::bigint
            from snapshot where room = $1
            union all
            select 2, version, command, at, "by", alike, body, null from entry
            where room = $1 and version > greatest((select version from snapshot where room = $1), $3) - $2
            union all
            select 3, version, null, at, null, null, null, effects_after from duty where room = $1
            order by part, version
            """,
            row =>
            {
                var part = row.GetInt32(0);
                if (part == 1)
                    snapshot = new(row.GetInt64(1), row.GetFieldValue<byte[]>(6));
                else if (part == 2)
                    entries.Add(EntryOf(row, 1));
                else
                    duty = new(room, Time(row, 3), Perhaps(row, 7), row.GetInt64(1));
                return part;
            },
            room.ToString(),
            recent,
            held
        );
        return new(snapshot, entries, duty);
    }

    internal static async Task<IReadOnlyList<Duty>> Duties(this NpgsqlConnection to, DateTimeOffset until) =>
        await to.Rows(
            "select room, at, effects_after, version from duty where at <= $1 order by at",
            row => new Duty(RoomOf(row), Time(row, 1), Perhaps(row, 2), row.GetInt64(3)),
            until.ToUnixTimeMilliseconds()
        );

    internal static async Task<IReadOnlyDictionary<RoomId, long>> Heads(
        this NpgsqlConnection to,
        IEnumerable<RoomId> rooms
    )
    {
        var heads = await to.Rows(
            """
            select room, version from unnest($1::text[]) as asked(room)
            cross join lateral (select max(version) as version from entry where entry.room = asked.room) as head
            where version is not null
            """,
            row => (Room: RoomOf(row), Version: row.GetInt64(1)),
            (object)rooms.Select(room => room.ToString()).ToArray()
        );
        return heads.ToDictionary(head => head.Room, head => head.Version);
    }

    internal static async Task<RoomId?> RoomAfter(this NpgsqlConnection to, RoomId? room) =>
        (
            await to.Rows(
                "select room from entry where room > $1 order by room limit 1",
                row => (RoomId?)RoomOf(row),
                room?.ToString() ?? ""
            )
        ).FirstOrDefault();

    internal static Task<int> Save(this NpgsqlConnection to, RoomId room, Snapshot snapshot) =>
        to.Do(
            """
            insert into snapshot(room, version, state)
            select $1, $2, $3 where $2 <= (select max(version) from entry where room = $1)
            on conflict (room) do update set version = excluded.version, state = excluded.state
            where excluded.version > snapshot.version
            """,
            room.ToString(),
            snapshot.Version,
            snapshot.State.ToArray()
        );

    internal static Task<int> Settle(this NpgsqlConnection to, RoomId room, long version, Duty? duty) =>
        duty is null
            ? to.Do("delete from duty where room = $1 and version = $2", room.ToString(), version)
            : to.Do(
                "update duty set at = $3, effects_after = $4 where room = $1 and version = $2",
                room.ToString(),
                version,
                duty.At.ToUnixTimeMilliseconds(),
                duty.EffectsAfter
            );

    /// <summary>How many rows it changed.</summary>
    internal static async Task<int> Do(this NpgsqlConnection to, string sql, params object?[] values)
    {
        await using var command = await Prepared(to, sql, values);
        return await command.ExecuteNonQueryAsync();
    }

    internal static async Task<List<T>> Rows<T>(
        this NpgsqlConnection to,
        string sql,
        Func<NpgsqlDataReader, T> row,
        params object?[] values
    )
    {
        await using var command = await Prepared(to, sql, values);
        await using var reader = await command.ExecuteReaderAsync();
        List<T> rows = [];
        while (await reader.ReadAsync())
            rows.Add(row(reader));
        return rows;
    }

    /// <summary>The connection keeps what it has prepared, also when it is lent out again.</summary>
    private static async Task<NpgsqlCommand> Prepared(NpgsqlConnection to, string sql, object?[] values)
    {
        var command = new NpgsqlCommand(sql, to);
        foreach (var value in values)
            command.Parameters.Add(
                value is null
                    ? new() { NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Bigint, Value = DBNull.Value }
                    : new() { Value = value }
            );
        await command.PrepareAsync();
        return command;
    }

    private static Entry EntryOf(NpgsqlDataReader row, int from = 0) =>
        new(
            row.GetInt64(from),
            row.GetGuid(from + 1),
            Time(row, from + 2),
            new(row.GetString(from + 3)),
            row.GetBoolean(from + 4),
            row.GetFieldValue<byte[]>(from + 5)
        );

    private static RoomId RoomOf(NpgsqlDataReader row) =>
        RoomId.TryParse(row.GetString(0), out var room) ? room : throw new InvalidDataException("not a room id");

    private static DateTimeOffset Time(NpgsqlDataReader row, int column) =>
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    private static long? Perhaps(NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetInt64(column);
}
