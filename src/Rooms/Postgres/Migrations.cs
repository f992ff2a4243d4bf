using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace OpenDialogue.Rooms.Postgres;

/// <summary>
/// The steps that made the schema, each once, in order, never changed, one host at a time. The database keeps the
/// checksum of every step, so that one made by other steps is noticed before anything is written to it.
/// </summary>
internal sealed class Migrations(NpgsqlConnection connection, Faults faults)
{
    /// <summary>The name of the lock, and the mark by which the schema is known to be ours: "ODia".</summary>
    internal const int Mark = 0x4F446961;

    private const int LongestWait = 120;

    private static readonly string Ours = $"journal of OpenDialogue ({Mark:x})";

    private static readonly string[] Steps =
    [
        """
            create table entry(
                room text collate "C" not null,
                version bigint not null,
                command uuid not null,
                at bigint not null,
                "by" text not null,
                alike boolean not null,
                body bytea not null,
                primary key (room, version)
            );
            create unique index entry_command on entry(room, command);
            create table snapshot(
                room text collate "C" primary key,
                version bigint not null,
                state bytea not null
            );
            create table duty(
                room text collate "C" primary key,
                at bigint not null,
                effects_after bigint,
                version bigint not null
            );
            create index duty_at on duty(at);
            """,
        """
            create sequence board_number;
            create table board(
                name text collate "C" primary key,
                text bytea not null,
                until timestamptz not null,
                number bigint not null default nextval('board_number')
            );
            """,
        OrleansStep.Sql,
    ];

    internal static int Count => Steps.Length;

    internal async Task Run()
    {
        await Say($"select pg_advisory_lock({Mark})");
        try
        {
            for (var number = await Done() + 1; number <= Steps.Length; number++)
                await Take(number);
        }
        finally
        {
            await Say($"select pg_advisory_unlock({Mark})");
        }
    }

    /// <summary>How many steps have been taken; refuses a schema that is not made of ours.</summary>
    private async Task<int> Done()
    {
        if (await Ask<string?>("select obj_description(to_regclass('migration'), 'pg_class')") != Ours)
            return await IsEmpty() ? 0 : throw faults.NotOurs();
        var done = await Ask<string[]>("select coalesce(array_agg(checksum order by number), '{}') from migration");
        if (done.Length > Steps.Length)
            throw faults.Newer(done.Length, Steps.Length);
        for (var number = 1; number <= done.Length; number++)
            if (done[number - 1] != Checksum(number))
                throw faults.OtherSteps(number);
        return done.Length;
    }

    private Task<bool> IsEmpty() =>
        Ask<bool>(
            """
            select not exists (
                select from pg_class
                where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
            )
            """
        );

    private async Task Take(int number)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        if (number == 1)
            await Say(
                $"""
                create table migration(number integer primary key, checksum text not null);
                comment on table migration is '{Ours}'
                """
            );
        await Say(Steps[number - 1]);
        await Say($"insert into migration values ({number}, '{Checksum(number)}')");
        await transaction.CommitAsync();
    }

    private async Task Say(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = LongestWait };
        await command.ExecuteNonQueryAsync();
    }

    private async Task<T> Ask<T>(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync() is T answer ? answer : default!;
    }

    private static string Checksum(int number) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Steps[number - 1])));
}
