using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace OpenDialogue.Tests;

/// <summary>
/// A PostgreSQL of the tests' own: in a temporary folder, on a free port of this machine, storing as safely as in
/// production. It ends with the process that started it, however that one ends.
/// </summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    internal const string User = "tester";
    internal const string Password = "only for tests";

    private static readonly Lazy<Task<PostgresServer>> One = new(() => Start("fsync=off"));

    private readonly PostgresFolder folder;
    private readonly int port = FreePort();
    private int databases;

    private PostgresServer(PostgresFolder folder) => this.folder = folder;

    /// <summary>Why there is none on this machine; null where there is.</summary>
    internal static string? Missing => PostgresPrograms.Missing;

    /// <summary>
    /// One for all tests of the assembly that do not stop it, and so the quicker for not waiting for the disk; never
    /// disposed, it ends with the process.
    /// </summary>
    internal static Task<PostgresServer> Shared => One.Value;

    /// <param name="settings">As in postgresql.conf, such as <c>max_connections=10</c>.</param>
    internal static async Task<PostgresServer> Start(params string[] settings)
    {
        var server = new PostgresServer(await PostgresFolder.Make(Password, User));
        try
        {
            server.folder.Configure([$"port={server.port}", .. settings]);
            await server.StartAgain();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    internal string ConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = port,
            Username = User,
            Password = Password,
            Database = database,
        }.ToString();

    /// <summary>A new and empty one; gives its connection string.</summary>
    internal async Task<string> CreateDatabase()
    {
        var name = $"test_{Interlocked.Increment(ref databases)}";
        await Run($"create database {name}");
        return ConnectionString(name);
    }

    /// <summary>As the owner of everything, in <paramref name="database"/> or in one that no test uses.</summary>
    internal async Task Run(string sql, string? database = null)
    {
        var to = new NpgsqlConnectionStringBuilder(database ?? ConnectionString("postgres")) { Pooling = false };
        await using var connection = new NpgsqlConnection(to.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <param name="mode"><c>fast</c>: in an orderly way, connections are cut. <c>immediate</c>: as in a power cut.</param>
    internal Task Stop(string mode = "fast") => folder.Control("stop", "-m", mode);

    internal Task StartAgain() => folder.Control("start", "-l", folder.Log);

    /// <summary>Nothing answers any more, and no connection is closed.</summary>
    internal Task Freeze() => folder.Signal("STOP");

    internal Task Thaw() => folder.Signal("CONT");

    public ValueTask DisposeAsync() => folder.DisposeAsync();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
