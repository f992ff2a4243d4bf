using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace OpenDialogue.Rooms.Sqlite;

/// <summary>
/// The steps that made the file's schema, each once, in order, never changed. The file keeps the checksum of every
/// step, so that a file made by other steps is noticed before anything is written to it.
/// </summary>
internal static class Migrations
{
    /// <summary>"ODia": files with another mark are not ours.</summary>
    internal const int Mark = 0x4F446961;

    private static readonly string[] Steps =
    [
        """
            create table entry(
                room text not null,
                version integer not null,
                command blob not null,
                at integer not null,
                "by" text not null,
                alike integer not null,
                body blob not null,
                primary key (room, version)
            ) strict, without rowid;
            create unique index entry_command on entry(room, command);
            create table snapshot(
                room text primary key,
                version integer not null,
                state blob not null
            ) strict, without rowid;
            create table duty(
                room text primary key,
                at integer not null,
                effects_after integer,
                version integer not null
            ) strict, without rowid;
            create index duty_at on duty(at);
            """,
        // Ids begin with their time: those of all rooms lie beside each other, and an append touches few pages.
        """
            drop index entry_command;
            create unique index entry_command on entry(command, room);
            """,
    ];

    internal static void Run(SqliteConnection connection, string path)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var mark = connection.Number("pragma application_id");
        var done = connection.Number("pragma user_version");
        if (mark != Mark && connection.Number("select count(*) from sqlite_schema") > 0)
            throw Faults.NotOurs(path);
        if (done > Steps.Length)
            throw Faults.Newer(path, done, Steps.Length);
        connection.Run(
            "create table if not exists migration(number integer primary key, checksum text not null) strict"
        );
        for (var number = 1; number <= Steps.Length; number++)
            if (number <= done)
                Check(connection, number, path);
            else
                Take(connection, number);
        connection.Run($"pragma application_id = {Mark}; pragma user_version = {Steps.Length}");
        transaction.Commit();
    }

    private static void Take(SqliteConnection connection, int number)
    {
        connection.Run(Steps[number - 1]);
        connection.Run($"insert into migration values ({number}, '{Checksum(number)}')");
    }

    private static void Check(SqliteConnection connection, int number, string path)
    {
        if (
            connection.Number(
                $"select count(*) from migration where number = {number} and checksum = '{Checksum(number)}'"
            ) == 0
        )
            throw Faults.OtherSteps(path, number);
    }

    private static string Checksum(int number) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Steps[number - 1])));
}
