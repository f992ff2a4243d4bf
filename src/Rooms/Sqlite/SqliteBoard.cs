using System.Data;
using Microsoft.Data.Sqlite;

namespace OpenDialogue.Rooms.Sqlite;

/// <summary>The board of a host that is alone: a small file of its own, so that it never waits for the journal's disk.</summary>
public sealed class SqliteBoard : IBoard, IDisposable
{
    private readonly Lock gate = new();
    private readonly SqliteConnection connection;
    private readonly string path;
    private readonly TimeProvider clock;

    private SqliteBoard(SqliteConnection connection, string path, TimeProvider clock) =>
        (this.connection, this.path, this.clock) = (connection, path, clock);

    public bool IsShared => false;

    /// <exception cref="JournalUnavailableException">Says what is wrong with the file and what to do.</exception>
    public static SqliteBoard Open(string path, TimeProvider clock)
    {
        try
        {
            JournalFile.MakePrivate(path);
            var connection = Connections.OpenToWrite(path);
            connection.Run(
                """
                create table if not exists board(
                    number integer primary key autoincrement,
                    name text not null unique,
                    text blob not null,
                    until integer not null
                ) strict
                """
            );
            return new(connection, path, clock);
        }
        catch (Exception fault)
        {
            throw Faults.Explain(path, fault);
        }
    }

    public Task<bool> Put(string name, ReadOnlyMemory<byte> text, TimeSpan lasts, CancellationToken cancel) =>
        Run(() =>
        {
            Do("delete from board where until <= $now", []);
            return Do(
                    "insert into board(name, text, until) values ($name, $text, $until) on conflict do nothing",
                    Values(name, text, lasts)
                ) == 1;
        });

    public Task Renew(string name, ReadOnlyMemory<byte> text, TimeSpan lasts, CancellationToken cancel) =>
        Run(() =>
        {
            var same = "update board set until = $until where name = $name and text = $text";
            return Do(same, Values(name, text, lasts)) == 1
                || Do(
                    "insert or replace into board(name, text, until) values ($name, $text, $until)",
                    Values(name, text, lasts)
                ) == 1;
        });

    public Task Remove(string name, CancellationToken cancel) =>
        Run(() => Do("delete from board where name = $name or until <= $now", [("$name", name)]) > 0);

    public Task<IReadOnlyList<Note>> Read(string prefix, IReadOnlyCollection<long> known, CancellationToken cancel) =>
        Run(() =>
        {
            using var command = Command(
                "select name, number, text from board where substr(name, 1, $length) = $prefix and until > $now "
                    + "order by number",
                [("$prefix", prefix), ("$length", prefix.Length)]
            );
            using var rows = command.ExecuteReader();
            List<Note> notes = [];
            while (rows.Read())
                notes.Add(
                    new(
                        rows.GetString(0),
                        rows.GetInt64(1),
                        known.Contains(rows.GetInt64(1)) ? (ReadOnlyMemory<byte>?)null : rows.GetFieldValue<byte[]>(2)
                    )
                );
            return (IReadOnlyList<Note>)notes;
        });

    public void Dispose()
    {
        lock (gate)
            connection.Dispose();
    }

    private (string, object)[] Values(string name, ReadOnlyMemory<byte> text, TimeSpan lasts) =>
        [("$name", name), ("$text", text.ToArray()), ("$until", Milliseconds(clock.GetUtcNow() + lasts))];

    private int Do(string sql, (string, object)[] values)
    {
        using var command = Command(sql, values);
        return command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, (string Name, object Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        if (sql.Contains("$now", StringComparison.Ordinal))
            command.Parameters.AddWithValue("$now", Milliseconds(clock.GetUtcNow()));
        return command;
    }

    private Task<T> Run<T>(Func<T> run)
    {
        try
        {
            lock (gate)
                return connection.State == ConnectionState.Open ? Task.FromResult(run()) : throw Faults.Closed(path);
        }
        catch (Exception fault)
        {
            return Task.FromException<T>(Faults.Explain(path, fault));
        }
    }

    private static long Milliseconds(DateTimeOffset at) => at.ToUnixTimeMilliseconds();
}
