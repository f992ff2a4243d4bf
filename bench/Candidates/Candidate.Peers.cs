using OpenDialogue.Bench.Candidates.Peers;
using OpenDialogue.Bench.Load;
using OpenDialogue.Bench.Servers;

namespace OpenDialogue.Bench.Candidates;

/// <summary>What people would pick instead; each as its own first steps have it (bench/peers).</summary>
internal abstract partial record Candidate
{
    internal static readonly Candidate SocketIo = new Peer(
        "Socket.IO",
        "socketio",
        (seat, port) => new SocketIoClient(seat, port)
    );
    internal static readonly Candidate ColyseusMessages = new Peer(
        "Colyseus, messages",
        "colyseus-messages",
        (seat, port) => new ColyseusMessagesClient(seat, port)
    );
    internal static readonly Candidate ColyseusPatches = new Peer(
        "Colyseus, state patches",
        "colyseus-patches",
        (seat, port) => new ColyseusPatchesClient(seat, port)
    );
    internal static readonly Candidate Hocuspocus = new Peer(
        "Hocuspocus",
        "hocuspocus",
        (seat, port) => new HocuspocusClient(seat, port)
    );
    internal static readonly Candidate ShareDb = new Peer(
        "ShareDB",
        "sharedb",
        (seat, port) => new ShareDbClient(seat, port)
    );

    private sealed record Peer(string Name, string Which, Func<Seat, int, Client> Client) : Candidate(Name)
    {
        internal override Task<Served> Start(Layout layout, int? core) =>
            Served.Start(core, Folders.Peers, "node", "server.mjs", Which, "--port", "{port}");

        internal override Client ClientFor(Seat seat, Served served) => Client(seat, served.Port);
    }
}
