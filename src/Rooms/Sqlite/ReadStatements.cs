using Microsoft.Data.Sqlite;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms.Sqlite;

/// <summary>What a reader asks of SQLite.</summary>
internal sealed class ReadStatements(SqliteConnection connection) : IDisposable
{
    private const string Columns =
        "select version, command, at, \"by\", alike, body from entry where room = $room and ";

    private readonly Statement entries = new(connection, Columns + "version > $after order by version limit $limit");
    private readonly Statement find = new(connection, Columns + "command = $command");
    private readonly Statement snapshot = new(connection, "select version, state from snapshot where room = $room");
    private readonly Statement duty = new(
        connection,
        "select room, at, effects_after, version from duty where room = $room"
    );
    private readonly Statement duties = new(
        connection,
        "select room, at, effects_after, version from duty where at <= $until order by at"
    );

    private readonly Statement head = new(connection, "select max(version) from entry where room = $room");
    private readonly Statement next = new(
        connection,
        "select room from entry where room > $after order by room limit 1"
    );
    private readonly Statement begin = new(connection, "begin");
    private readonly Statement commit = new(connection, "commit");

    internal IReadOnlyList<Entry> Entries(RoomId room, long after, int limit) =>
        entries.Rows(EntryOf, room.ToString(), after, limit);

    internal Entry? Find(RoomId room, Guid command) =>
        find.Rows(EntryOf, room.ToString(), command.ToByteArray(bigEndian: true)).FirstOrDefault();

    internal Stored Load(RoomId room, int recent, long held)
    {
        begin.Run();
        var kept = snapshot.Rows(SnapshotOf, room.ToString()).FirstOrDefault();
        var after = Math.Max(0, Math.Max(held, kept?.Version ?? 0) - recent);
        var newest = Entries(room, after, int.MaxValue);
        var todo = duty.Rows(DutyOf, room.ToString()).FirstOrDefault();
        commit.Run();
        return new(kept, newest, todo);
    }

    internal IReadOnlyList<Duty> Duties(DateTimeOffset until) => duties.Rows(DutyOf, until.ToUnixTimeMilliseconds());

    internal IReadOnlyDictionary<RoomId, long> Heads(IEnumerable<RoomId> rooms) =>
        rooms
            .Select(room => (Room: room, Version: Head(room)))
            .Where(one => one.Version > 0)
            .ToDictionary(one => one.Room, one => one.Version);

    internal RoomId? RoomAfter(RoomId? room) =>
        next.Rows(row => (RoomId?)RoomOf(row), room?.ToString() ?? "").FirstOrDefault();

    private long Head(RoomId room) => head.Rows(row => row.IsNull(0) ? 0 : row.Number(0), room.ToString())[0];

    public void Dispose()
    {
        foreach (var statement in new[] { entries, find, snapshot, duty, duties, head, next, begin, commit })
            statement.Dispose();
        connection.Dispose();
    }

    private static Entry EntryOf(Row row) =>
        new(
            row.Number(0),
            new(row.Bytes(1), bigEndian: true),
            DateTimeOffset.FromUnixTimeMilliseconds(row.Number(2)),
            new(row.Text(3)),
            row.Number(4) != 0,
            row.Bytes(5)
        );

    private static Snapshot SnapshotOf(Row row) => new(row.Number(0), row.Bytes(1));

    private static Duty DutyOf(Row row) =>
        new(
            RoomOf(row),
            DateTimeOffset.FromUnixTimeMilliseconds(row.Number(1)),
            row.IsNull(2) ? null : row.Number(2),
            row.Number(3)
        );

    private static RoomId RoomOf(Row row) =>
        RoomId.TryParse(row.Text(0), out var room) ? room : throw new InvalidDataException("not a room id");
}
