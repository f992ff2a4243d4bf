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
        select $room, $version, $command, $at, $by, $alike, $body
        where $version = 1 + coalesce((select max(version) from entry where room = $room), 0)
        on conflict do nothing
        """
    );
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
    private readonly Statement begin = new(connection, "begin immediate");
    private readonly Statement commit = new(connection, "commit");
    private readonly Statement savepoint = new(connection, "savepoint one");
    private readonly Statement release = new(connection, "release one");
    private readonly Statement undo = new(connection, "rollback to one");

    // At once the only writer, of all processes: what is read inside stays true until the commit.
    internal void Begin() => begin.Run();

    internal void Commit() => commit.Run();

    internal AppendResult Append(Append append)
    {
        savepoint.Run();
        var stored = append.Entries.All(entry => Insert(append.Room, entry));
        if (stored)
            Put(append.Room, append.Duty);
        else
            undo.Run();
        release.Run();
        return stored ? AppendResult.Stored : AppendResult.Conflict;
    }

    internal AppendResult Save(RoomId room, Snapshot snapshot)
    {
        save.Run(("$room", room.ToString()), ("$version", snapshot.Version), ("$state", snapshot.State.ToArray()));
        return AppendResult.Stored;
    }

    internal AppendResult Settle(RoomId room, long version, Duty? duty)
    {
        if (duty is null)
            removeDuty.Run(("$room", room.ToString()), ("$version", version));
        else
            replaceDuty.Run(
                ("$room", room.ToString()),
                ("$version", version),
                ("$at", duty.At.ToUnixTimeMilliseconds()),
                ("$after", duty.EffectsAfter)
            );
        return AppendResult.Stored;
    }

    public void Dispose()
    {
        foreach (
            var statement in new[]
            {
                insert,
                setDuty,
                clearDuty,
                replaceDuty,
                removeDuty,
                save,
                begin,
                commit,
                savepoint,
                release,
                undo,
            }
        )
            statement.Dispose();
        connection.Dispose();
    }

    private bool Insert(RoomId room, Entry entry) =>
        insert.Run(
            ("$room", room.ToString()),
            ("$version", entry.Version),
            ("$command", entry.Command.ToByteArray(bigEndian: true)),
            ("$at", entry.At.ToUnixTimeMilliseconds()),
            ("$by", entry.By.Value),
            ("$alike", entry.SeenAlike),
            ("$body", entry.Body.ToArray())
        ) == 1;

    private void Put(RoomId room, Duty? duty)
    {
        if (duty is null)
            clearDuty.Run(("$room", room.ToString()));
        else
            setDuty.Run(
                ("$room", room.ToString()),
                ("$at", duty.At.ToUnixTimeMilliseconds()),
                ("$after", duty.EffectsAfter),
                ("$version", duty.Version)
            );
    }
}
