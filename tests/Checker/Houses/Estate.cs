using OpenDialogue.Checker.Ledgers;
using OpenDialogue.Rooms.Postgres;
using OpenDialogue.Rooms.Sqlite;
using OpenDialogue.Tests;

namespace OpenDialogue.Checker.Houses;

/// <summary>Everything that runs beside the clients: the hosts, their folder, and the journal they share.</summary>
internal sealed class Estate : IAsyncDisposable
{
    private readonly Guard guard;

    private Estate(
        Passes passes,
        Guard guard,
        IReadOnlyList<Host> hosts,
        IReadOnlyList<Host> silos,
        ILedger ledger,
        PostgresServer? postgres
    ) => (Passes, this.guard, Hosts, Silos, Ledger, Postgres) = (passes, guard, hosts, silos, ledger, postgres);

    internal IReadOnlyList<Host> Hosts { get; }

    /// <summary>Those who keep the rooms for the hosts, where the hosts do not.</summary>
    internal IReadOnlyList<Host> Silos { get; }

    internal IReadOnlyList<Host> All => [.. Silos, .. Hosts];
    internal ILedger Ledger { get; }
    internal PostgresServer? Postgres { get; }
    internal Passes Passes { get; }

    internal static async Task<Estate> Build(Settings settings, string folder)
    {
        var data = Path.Combine(folder, "data");
        Directory.CreateDirectory(data);
        var postgres = settings.IsPostgres ? await PostgresServer.Start() : null;
        var database = postgres is null ? null : await postgres.CreateDatabase();
        ILedger ledger = database is null
            ? new SqliteLedger(Path.Combine(data, "journal.db"))
            : new PostgresLedger(database);
        var passes = await PassesFrom(data, database);
        var guard = new Guard(folder);
        var hosts = Enumerable
            .Range(1, settings.Hosts)
            .Select(number => new Host($"host-{number}", folder, Program(settings, number, data, database), guard));
        var silos = Enumerable
            .Range(1, settings.Silos)
            .Select(number => new Host($"silo-{number}", folder, Silo(settings, data, database!), guard));
        return new(passes, guard, [.. hosts], [.. silos], ledger, postgres);
    }

    private static async Task<Passes> PassesFrom(string data, string? database)
    {
        if (database is null)
        {
            using var file = SqliteBoard.Open(Path.Combine(data, "board.db"), TimeProvider.System);
            return new(file);
        }
        await using var journal = new PostgresJournal(database);
        await journal.Prepare();
        return new(journal.Board);
    }

    internal async Task Start()
    {
        foreach (var host in All)
            await host.Start();
        foreach (var host in All)
            await host.BeReady("ready");
    }

    /// <summary>The real program as it was built; to sabotage it or its clock, the checker is host itself.</summary>
    private static IReadOnlyList<string> Program(Settings settings, int number, string data, string? database) =>
        [
            .. (number == settings.Hosts ? settings.Clock ?? settings.Sabotage : settings.Sabotage) is { } other
                ? (string[])[Built("OpenDialogue.Checker.dll"), "host", other]
            : settings.IsCluster ? [SiloProgram(settings), "--role=web"]
            : [Built("OpenDialogue.WebHost.dll")],
            .. Alike(data, database),
        ];

    private static IReadOnlyList<string> Silo(Settings settings, string data, string database) =>
        [
            SiloProgram(settings),
            "--role=silo",
            "--Silo:Address=127.0.0.1",
            $"--Silo:Port={Host.FreePort()}",
            $"--Silo:GatewayPort={Host.FreePort()}",
            .. Alike(data, database),
        ];

    private static IEnumerable<string> Alike(string data, string? database) =>
        [
            "--environment=Development",
            $"--Door:DataFolder={data}",
            "--Door:Sample=false",
            "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Warning",
            .. database is null ? [] : (string[])[$"--Door:Journal={database}"],
        ];

    /// <summary>Built with this program, but no part of it: where there is no Orleans, it is not there.</summary>
    internal static string SiloProgram(Settings settings) =>
        Path.GetFullPath(
            Path.Combine(
                settings.Published
                    ?? AppContext.BaseDirectory.Replace(
                        Path.Combine("tests", "Checker"),
                        Path.Combine("src", "Silo"),
                        StringComparison.Ordinal
                    ),
                "OpenDialogue.Silo.dll"
            )
        );

    private static string Built(string name) => Path.Combine(AppContext.BaseDirectory, name);

    public async ValueTask DisposeAsync()
    {
        foreach (var host in All)
            await host.DisposeAsync();
        guard.Dispose();
        if (Postgres is not null)
            await Postgres.DisposeAsync();
    }
}
