using System.Text.Json;
using OpenDialogue.Bench.Load;
using OpenDialogue.Bench.Servers;
using OpenDialogue.Tests;

namespace OpenDialogue.Bench.Candidates;

/// <summary>A system that can serve rooms, and how its clients speak.</summary>
internal abstract partial record Candidate(string Name)
{
    internal abstract Task<Served> Start(Layout layout, int? core);

    internal abstract Client ClientFor(Seat seat, Served served);

    internal static readonly Candidate Bare = new Here("SignalR, bare", "bare", (s, port) => new BareClient(s, port));
    internal static readonly Candidate Kestrel = new Here(
        "Kestrel",
        "kestrel",
        (s, port) => new KestrelClient(s, port)
    );
    internal static readonly Candidate Sqlite = new Own("ours, SQLite", "real");
    internal static readonly Candidate Unstored = new Own("ours, nothing stored", "unstored");
    internal static readonly Candidate Counted = new Own("ours, SQLite, reads counted", "counted");
    internal static readonly Candidate Ungrouped = new Own("ours, a transaction per command", "ungrouped");

    internal static Candidate Postgres(PostgresServer server) => new Own("ours, PostgreSQL", "real", server);

    /// <summary>This program, to start it again as a server.</summary>
    private static string Program => Path.Combine(AppContext.BaseDirectory, "OpenDialogue.Bench.dll");

    private sealed record Here(string Name, string Which, Func<Seat, int, Client> Client) : Candidate(Name)
    {
        internal override Task<Served> Start(Layout layout, int? core) =>
            Served.Start(core, Environment.CurrentDirectory, "dotnet", Program, "serve", Which, "{port}");

        internal override Client ClientFor(Seat seat, Served served) => Client(seat, served.Port);
    }
}

/// <param name="Journal">How its journal is changed: real, unstored or ungrouped.</param>
/// <param name="Server">Null for SQLite.</param>
internal sealed record Own(string Name, string Journal, PostgresServer? Server = null) : Candidate(Name)
{
    private List<Pass> passes = [];
    private Layout layout = null!;

    /// <summary>Of the data of the last start.</summary>
    internal string Folder { get; private set; } = "";

    internal override async Task<Served> Start(Layout layout, int? core)
    {
        this.layout = layout;
        Folder = Folders.New("served");
        var file = Path.Combine(Folder, "passes.json");
        var database = Server is null ? [] : new[] { $"--Door:Journal={await Server.CreateDatabase()}" };
        var served = await Served.Start(
            core,
            Environment.CurrentDirectory,
            [
                "dotnet",
                Path.Combine(AppContext.BaseDirectory, "OpenDialogue.Bench.dll"),
                "serve",
                "ours",
                "{port}",
                Journal,
                file,
                $"{layout.Rooms}",
                $"{layout.People}",
                $"--Door:DataFolder={Folder}",
                .. database,
            ]
        );
        passes = JsonSerializer.Deserialize<List<Pass>>(await File.ReadAllTextAsync(file))!;
        return served;
    }

    internal override Client ClientFor(Seat seat, Served served) =>
        new OurClient(seat, served.Port, passes[(seat.Table.Room * layout.People) + seat.Person]);
}
