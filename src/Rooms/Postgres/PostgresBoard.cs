using Npgsql;

namespace OpenDialogue.Rooms.Postgres;

/// <summary>The board of all hosts of one database.</summary>
internal sealed class PostgresBoard(Readers readers) : IBoard
{
    public bool IsShared => true;

    public Task<bool> Put(string name, ReadOnlyMemory<byte> text, TimeSpan lasts, CancellationToken cancel) =>
        readers.Run(
            async to =>
                await to.Do(
                    """
                    insert into board as b (name, text, until) values ($1, $2, now() + $3)
                    on conflict (name) do update
                    set text = excluded.text, until = excluded.until, number = nextval('board_number')
                    where b.until <= now()
                    """,
                    name,
                    text.ToArray(),
                    lasts
                ) == 1,
            cancel
        );

    public Task Renew(string name, ReadOnlyMemory<byte> text, TimeSpan lasts, CancellationToken cancel) =>
        readers.Run(
            to =>
                to.Do(
                    """
                    insert into board as b (name, text, until) values ($1, $2, now() + $3)
                    on conflict (name) do update
                    set until = excluded.until, text = excluded.text,
                        number = case when b.text = excluded.text then b.number else nextval('board_number') end
                    """,
                    name,
                    text.ToArray(),
                    lasts
                ),
            cancel
        );

    /// <summary>And with it whatever is over.</summary>
    public Task Remove(string name, CancellationToken cancel) =>
        readers.Run(to => to.Do("delete from board where name = $1 or until <= now()", name), cancel);

    public Task<IReadOnlyList<Note>> Read(string prefix, IReadOnlyCollection<long> known, CancellationToken cancel) =>
        readers.Run<IReadOnlyList<Note>>(
            async to =>
                await to.Rows(
                    """
                    select name, number, case when number = any($2) then null else text end
                    from board
                    where name ^@ $1 and until > now()
                    order by number
                    """,
                    NoteOf,
                    prefix,
                    known.ToArray()
                ),
            cancel
        );

    private static Note NoteOf(NpgsqlDataReader row) =>
        new(
            row.GetString(0),
            row.GetInt64(1),
            row.IsDBNull(2) ? (ReadOnlyMemory<byte>?)null : row.GetFieldValue<byte[]>(2)
        );
}
