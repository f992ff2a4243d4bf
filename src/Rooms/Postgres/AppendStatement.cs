using Npgsql;
using NpgsqlTypes;

namespace OpenDialogue.Rooms.Postgres;

/// <summary>
/// The appends of many rooms in one statement, which is one transaction and one round trip. A room that is not where
/// its append expects it is left out. Where two hosts append to one room at the same instant, both see it where they
/// expect it; then the unique keys let the second fail, with all rooms of its statement: nothing of it stays, and the
/// writer asks again in halves. Rooms are taken in the order of their names, so that two hosts never wait for each
/// other in a ring.
/// </summary>
internal sealed class AppendStatement : IAsyncDisposable
{
    private const string Sql = """
        with asked as (
            select * from unnest($1::text[], $2::bigint[], $3::bigint[], $4::bigint[], $5::bigint[])
                as a(room, expected, due, effects_after, version)
        ), given as (
            select * from unnest($6::text[], $7::bigint[], $8::uuid[], $9::bigint[], $10::text[], $11::bool[], $12::bytea[])
                as g(room, version, command, at, "by", alike, body)
        ), fit as materialized (
            select * from asked
            where expected = coalesce((select max(e.version) from entry e where e.room = asked.room), 0)
        ), added as (
            insert into entry(room, version, command, at, "by", alike, body)
            select given.* from given join fit using (room)
            order by given.room collate "C", given.version
            returning room
        ), stored as materialized (
            select distinct room from added
        ), put as (
            insert into duty(room, at, effects_after, version)
            select room, due, effects_after, fit.version from fit join stored using (room) where due is not null
            on conflict (room) do update
            set at = excluded.at, effects_after = excluded.effects_after, version = excluded.version
        ), taken as (
            delete from duty using fit join stored using (room) where duty.room = fit.room and fit.due is null
        )
        select room from stored
        """;

    private readonly NpgsqlConnection connection;
    private readonly NpgsqlCommand command;
    private Task running = Task.CompletedTask;

    /// <param name="connection">Its own from now on.</param>
    internal AppendStatement(NpgsqlConnection connection)
    {
        this.connection = connection;
        command = new(Sql, connection);
        foreach (var type in Types)
            command.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Array | type });
    }

    private static ReadOnlySpan<NpgsqlDbType> Types =>
        [
            NpgsqlDbType.Text,
            NpgsqlDbType.Bigint,
            NpgsqlDbType.Bigint,
            NpgsqlDbType.Bigint,
            NpgsqlDbType.Bigint,
            NpgsqlDbType.Text,
            NpgsqlDbType.Bigint,
            NpgsqlDbType.Uuid,
            NpgsqlDbType.Bigint,
            NpgsqlDbType.Text,
            NpgsqlDbType.Boolean,
            NpgsqlDbType.Bytea,
        ];

    /// <param name="appends">Each of another room.</param>
    /// <returns>The rooms whose append was stored.</returns>
    internal Task<HashSet<string>> Run(IReadOnlyList<Append> appends)
    {
        Bind(appends);
        var run = Run();
        running = run;
        return run;
    }

    /// <summary>Waits for what was abandoned: a connection is not closed under a running statement.</summary>
    public async ValueTask DisposeAsync()
    {
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await command.DisposeAsync();
        await connection.DisposeAsync();
    }

    private async Task<HashSet<string>> Run()
    {
        // Once for the connection; and not by the driver's own preparing, which loses count when a first run fails.
        await command.PrepareAsync();
        await using var rows = await command.ExecuteReaderAsync();
        HashSet<string> stored = [];
        while (await rows.ReadAsync())
            stored.Add(rows.GetString(0));
        return stored;
    }

    private void Bind(IReadOnlyList<Append> appends)
    {
        (string Room, Entry Entry)[] entries =
        [
            .. appends.SelectMany(a => a.Entries, (append, entry) => (append.Room.ToString(), entry)),
        ];
        ReadOnlySpan<object> values =
        [
            appends.Select(a => a.Room.ToString()).ToArray(),
            appends.Select(a => a.Expected).ToArray(),
            appends.Select(a => a.Duty?.At.ToUnixTimeMilliseconds()).ToArray(),
            appends.Select(a => a.Duty?.EffectsAfter).ToArray(),
            appends.Select(a => a.Duty?.Version).ToArray(),
            entries.Select(e => e.Room).ToArray(),
            entries.Select(e => e.Entry.Version).ToArray(),
            entries.Select(e => e.Entry.Command).ToArray(),
            entries.Select(e => e.Entry.At.ToUnixTimeMilliseconds()).ToArray(),
            entries.Select(e => e.Entry.By.Value).ToArray(),
            entries.Select(e => e.Entry.SeenAlike).ToArray(),
            entries.Select(e => e.Entry.Body.ToArray()).ToArray(),
        ];
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
    }
}
