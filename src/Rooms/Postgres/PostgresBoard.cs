using Npgsql;

namespace OpenDialogue.Rooms.Postgres;

/// <summary>The board of all hosts of one database.</summary>
internal sealed class PostgresBoard(Readers readers) : IBoard
{
    public bool IsShared => true;

    public Task<bool> Put(string name, ReadOnlyMemory<byte> text, TimeSpan lasts, CancellationToken cancel) =>
        Run(
            """
            insert into board as b (name, text, until) values ($1, $2, now() + $3)
            on conflict (name) do update
            set text = excluded.text, until = excluded.until, number = nextval('board_number')
            where b.until <= now()
            """,
            async command => await command.ExecuteNonQueryAsync() == 1,
            cancel,
            name,
            text.ToArray(),
            lasts
        );

    public Task Renew(string name, ReadOnlyMemory<byte> text, TimeSpan lasts, CancellationToken cancel) =>
        Run(
            """
            insert into board as b (name, text, until) values ($1, $2, now() + $3)
            on conflict (name) do update
            set until = excluded.until, text = excluded.text,
                number = case when b.text = excluded.text then b.number else nextval('board_number') end
            """,
            command => command.ExecuteNonQueryAsync(),
            cancel,
            name,
            text.ToArray(),
            lasts
        );

    /// <summary>And with it whatever is over.</summary>
    public Task Remove(string name, CancellationToken cancel) =>
        Run(
            "delete from board where name = $1 or until <= now()",
            command => command.ExecuteNonQueryAsync(),
            cancel,
            name
        );

    public Task<IReadOnlyList<Note>> Read(string prefix, IReadOnlyCollection<long> known, CancellationToken cancel) =>
        Run(
            """
            select name, number, case when number = any($2) then null else text end
            from board
            where name ^@ $1 and until > now()
            order by number
            """,
            Notes,
            cancel,
            prefix,
            known.ToArray()
        );

    private static async Task<IReadOnlyList<Note>> Notes(NpgsqlCommand command)
    {
        await using var rows = await command.ExecuteReaderAsync();
        List<Note> notes = [];
        while (await rows.ReadAsync())
            notes.Add(
                new(
                    rows.GetString(0),
                    rows.GetInt64(1),
                    rows.IsDBNull(2) ? (ReadOnlyMemory<byte>?)null : rows.GetFieldValue<byte[]>(2)
                )
            );
        return notes;
    }

    private Task<T> Run<T>(
        string sql,
        Func<NpgsqlCommand, Task<T>> run,
        CancellationToken cancel,
        params object[] values
    ) =>
        readers.Run(
            async connection =>
            {
                await using var command = new NpgsqlCommand(sql, connection);
                foreach (var value in values)
                    command.Parameters.Add(new() { Value = value });
                return await run(command);
            },
            cancel
        );
}
