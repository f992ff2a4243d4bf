using System.Text.Json;
using OpenDialogue.Bench.Candidates.Peers;
using OpenDialogue.Bench.Load;
using OpenDialogue.Bench.Servers;
using OpenDialogue.Tests;

namespace OpenDialogue.Bench.Candidates;

/// <summary>A system that can serve rooms, and how its clients speak.</summary>
internal abstract record Candidate(string Name)
{
    internal abstract Task<Served> Start(Layout layout, int? core);

    internal abstract Client ClientFor(Seat seat, Served served);

    internal static readonly Candidate Bare = Here("SignalR, bare", "bare", (seat, port) => new BareClient(seat, port));
    internal static readonly Candidate Kestrel = Here(
        "Kestrel",
        "kestrel",
        (seat, port) => new KestrelClient(seat, port)
    );

    // What people would pick instead; each as its own first steps have it.
    internal static readonly Candidate SocketIo = Peer(
        "Socket.IO",
        "socketio",
        (seat, port) => new SocketIoClient(seat, port)
    );
    internal static readonly Candidate ColyseusMessages = Peer(
        "Colyseus, messages",
        "colyseus-messages",
        (seat, port) => new ColyseusMessagesClient(seat, port)
    );
    internal static readonly Candidate ColyseusPatches = Peer(
        "Colyseus, state patches",
        "colyseus-patches",
        (seat, port) => new ColyseusPatchesClient(seat, port)
    );
    internal static readonly Candidate Hocuspocus = Peer(
        "Hocuspocus",
        "hocuspocus",
        (seat, port) => new HocuspocusClient(seat, port)
    );
    internal static readonly Candidate ShareDb = Peer(
        "ShareDB",
        "sharedb",
        (seat, port) => new ShareDbClient(seat, port)
    );

    internal static readonly Candidate Sqlite = new Own("ours, SQLite", "real");
    internal static readonly Candidate Unstored = new Own("ours, nothing stored", "unstored");
    internal static readonly Candidate Counted = new Own("ours, SQLite, reads counted", "counted");
    internal static readonly Candidate Ungrouped = new Own("ours, a transaction per command", "ungrouped");

    internal static Candidate Postgres(PostgresServer server) => new Own("ours, PostgreSQL", "real", server);

    /// <summary>This program, to start it again as a server.</summary>
    protected static string Program => Path.Combine(AppContext.BaseDirectory, "OpenDialogue.Bench.dll");

    /// <summary>As long as threads look for work before they sleep by default; this program, as ours, does not.</summary>
    private const string AsItComes = "DOTNET_ThreadPool_UnfairSemaphoreSpinLimit=46";

    private static Other Here(string name, string which, Func<Seat, int, Client> client) =>
        new(name, client, Environment.CurrentDirectory, "env", AsItComes, "dotnet", Program, "serve", which, "{port}");

    private static Other Peer(string name, string which, Func<Seat, int, Client> client) =>
        new(name, client, Folders.Peers, "node", "server.mjs", which, "--port", "{port}");

    /// <summary>A server that needs to know nothing, and whose clients need nothing to come in.</summary>
    private sealed record Other(string Name, Func<Seat, int, Client> Client, string Folder, params string[] Command)
        : Candidate(Name)
    {
        internal override Task<Served> Start(Layout layout, int? core) => Served.Start(core, Folder, Command);

        internal override Client ClientFor(Seat seat, Served served) => Client(seat, served.Port);
    }
}

/// <param name="Journal">How its journal is changed: real, unstored, ungrouped or counted.</param>
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
                Program,
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
