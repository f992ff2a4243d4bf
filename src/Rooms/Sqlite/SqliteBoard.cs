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
    private readonly Statement forget;
    private readonly Statement add;
    private readonly Statement prolong;
    private readonly Statement replace;
    private readonly Statement remove;
    private readonly Statement read;

    private SqliteBoard(SqliteConnection connection, string path, TimeProvider clock)
    {
        (this.connection, this.path, this.clock) = (connection, path, clock);
        forget = new(connection, "delete from board where until <= $now");
        remove = new(connection, "delete from board where name = $name");
        add = new(
            connection,
            "insert into board(name, text, until) values ($name, $text, $until) on conflict do nothing"
        );
        prolong = new(connection, "update board set until = $until where name = $name and text = $text");
        replace = new(connection, "insert or replace into board(name, text, until) values ($name, $text, $until)");
        read = new(
            connection,
            "select name, number, text from board where substr(name, 1, $length) = $prefix and until > $now order by number"
        );
    }

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
        catch (SqliteException fault) when (fault.SqliteErrorCode is 11 or 26)
        {
            throw Faults.CorruptBoard(path, fault);
        }
        catch (Exception fault)
        {
            throw Faults.Explain(path, fault);
        }
    }

    public Task<bool> Put(string name, ReadOnlyMemory<byte> text, TimeSpan lasts, CancellationToken cancel) =>
        Run(() =>
        {
            forget.Run(Time(default));
            return add.Run(name, text, Time(lasts)) == 1;
        });

    public Task Renew(string name, ReadOnlyMemory<byte> text, TimeSpan lasts, CancellationToken cancel) =>
        Run(() => prolong.Run(Time(lasts), name, text) == 1 || replace.Run(name, text, Time(lasts)) == 1);

    public Task Remove(string name, CancellationToken cancel) =>
        Run(() => remove.Run(name) + forget.Run(Time(default)));

    public Task<IReadOnlyList<Note>> Read(string prefix, IReadOnlyCollection<long> known, CancellationToken cancel) =>
        Run<IReadOnlyList<Note>>(() => read.Rows(row => NoteOf(row, known), prefix.Length, prefix, Time(default)));

    public void Dispose()
    {
        lock (gate)
        {
            foreach (var statement in (Statement[])[forget, add, prolong, replace, remove, read])
                statement.Dispose();
            connection.Dispose();
        }
    }

    private static Note NoteOf(Row row, IReadOnlyCollection<long> known) =>
        new(row.Text(0), row.Number(1), known.Contains(row.Number(1)) ? (ReadOnlyMemory<byte>?)null : row.Bytes(2));

    private long Time(TimeSpan ahead) => (clock.GetUtcNow() + ahead).ToUnixTimeMilliseconds();

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
}
