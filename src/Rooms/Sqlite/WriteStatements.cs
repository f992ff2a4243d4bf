using Microsoft.Data.Sqlite;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms.Sqlite;

/// <summary>
/// What the writer says to SQLite, inside its transaction. An entry goes in only as the next of its room and with a
/// command id that is new there; otherwise nothing of its append stays.
/// </summary>
internal sealed class WriteStatements(SqliteConnection connection) : IDisposable
{
    private readonly Statement insert = new(
        connection,
        """
        insert into entry(room, version, command, at, "by", alike, body)
        values ($room, $version, $command, $at, $by, $alike, $body)
        on conflict do nothing
        """
    );
    private readonly Statement head = new(connection, "select coalesce(max(version), 0) from entry where room = $room");
    private readonly Statement setDuty = new(
        connection,
        """
        insert into duty(room, at, effects_after, version) values ($room, $at, $after, $version)
        on conflict(room) do update set at = $at, effects_after = $after, version = $version
        """
    );
    private readonly Statement clearDuty = new(connection, "delete from duty where room = $room");
    private readonly Statement replaceDuty = new(
        connection,
        "update duty set at = $at, effects_after = $after where room = $room and version = $version"
    );
    private readonly Statement removeDuty = new(
        connection,
        "delete from duty where room = $room and version = $version"
    );
    private readonly Statement save = new(
        connection,
        """
        insert into snapshot(room, version, state)
        select $room, $version, $state
        where $version <= (select max(version) from entry where room = $room)
        on conflict(room) do update set version = $version, state = $state where $version > version
        """
    );
    private readonly Statement writtenByOthers = new(connection, "pragma data_version");
    private readonly Statement begin = new(connection, "begin immediate");
    private readonly Statement commit = new(connection, "commit");
    private readonly Statement undo = new(connection, "delete from entry where room = $room and version > $version");

    // At once the only writer, of all processes: what is read inside stays true until the commit.
    internal void Begin() => begin.Run();

    internal void Commit() => commit.Run();

    internal AppendResult Append(Append append)
    {
        var room = append.Room.ToString();
        if (!append.IsWhole || head.Rows(row => row.Number(0), room)[0] != append.Expected)
            return AppendResult.Conflict;
        for (var i = 0; i < append.Entries.Count; i++)
            if (!Insert(room, append.Entries[i]))
            {
                // Only what this append has put in.
                if (i > 0)
                    undo.Run(room, append.Expected);
                return AppendResult.Conflict;
            }
        Put(room, append.Duty);
        return AppendResult.Stored;
    }

    internal AppendResult Save(RoomId room, Snapshot snapshot)
    {
        save.Run(room.ToString(), snapshot.Version, snapshot.State);
        return AppendResult.Stored;
    }

    internal AppendResult Settle(RoomId room, long version, Duty? duty)
    {
        if (duty is null)
            removeDuty.Run(room.ToString(), version);
        else
            replaceDuty.Run(duty.At.ToUnixTimeMilliseconds(), duty.EffectsAfter, room.ToString(), version);
        return AppendResult.Stored;
    }

    internal long WrittenByOthers() => writtenByOthers.Rows(row => row.Number(0))[0];

    public void Dispose()
    {
        foreach (
            var statement in new[]
            {
                insert,
                head,
                setDuty,
                clearDuty,
                replaceDuty,
                removeDuty,
                save,
                writtenByOthers,
                begin,
                commit,
                undo,
            }
        )
            statement.Dispose();
        connection.Dispose();
    }

    private bool Insert(string room, Entry entry) =>
        insert.Run(
            room,
            entry.Version,
            entry.Command.ToByteArray(bigEndian: true),
            entry.At.ToUnixTimeMilliseconds(),
            entry.By.Value,
            entry.SeenAlike,
            entry.Body
        ) == 1;

    private void Put(string room, Duty? duty)
    {
        if (duty is null)
            clearDuty.Run(room);
        else
            setDuty.Run(room, duty.At.ToUnixTimeMilliseconds(), duty.EffectsAfter, duty.Version);
    }
}
