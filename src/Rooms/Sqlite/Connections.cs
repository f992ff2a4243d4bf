using Microsoft.Data.Sqlite;

namespace OpenDialogue.Rooms.Sqlite;

/// <summary>How connections are set up. An entry that was answered survives a power cut: see <c>synchronous</c>.</summary>
internal static class Connections
{
    private const int BusySeconds = 5;

    internal static SqliteConnection OpenToWrite(string path)
    {
        var connection = Open(path, SqliteOpenMode.ReadWriteCreate);
        try
        {
            if (connection.Text("pragma journal_mode = wal") is var mode and not "wal")
                throw Faults.NoWal(path, mode);
            connection.Run(
                """
                pragma synchronous = full;
                pragma fullfsync = on;
                pragma checkpoint_fullfsync = on;
                pragma cell_size_check = on;
                pragma trusted_schema = off;
                pragma journal_size_limit = 67108864;
                """
            );
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    internal static SqliteConnection OpenToRead(string path)
    {
        var connection = Open(path, SqliteOpenMode.ReadWrite);
        connection.Run("pragma query_only = on; pragma cell_size_check = on; pragma trusted_schema = off");
        return connection;
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = mode,
                Pooling = false,
                DefaultTimeout = BusySeconds,
            }.ToString()
        );
        try
        {
            connection.Open();
            // SQLite's own waiting comes back within milliseconds; the driver's sleeps 150 ms at a time.
            connection.Run($"pragma busy_timeout = {BusySeconds * 1000}");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    internal static void Run(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    internal static long Number(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    internal static string Text(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (string)command.ExecuteScalar()!;
    }
}
