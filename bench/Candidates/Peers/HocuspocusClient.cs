using System.Text;
using OpenDialogue.Bench.Load;

namespace OpenDialogue.Bench.Candidates.Peers;

/// <summary>Hocuspocus 3: the name of a document, the kind of message and its content, as lib0 encodes them.</summary>
internal sealed class HocuspocusClient(Seat seat, int port) : Client(seat)
{
    private const byte Sync = 0;
    private const byte Auth = 2;
    private const byte SyncReply = 4;
    private const byte Stateless = 5;

    private readonly Lock gate = new();
    private readonly byte[] document = DocumentOf(seat.Table.Room);
    private readonly Arrival admitted = new();
    private readonly Arrival synced = new();

    private readonly Saying saying = new(
        [.. DocumentOf(seat.Table.Room), Stateless, Saying.Length],
        NameOf(seat.Table.Room, seat.Person),
        []
    );

    internal override async Task Enter()
    {
        Line = await Line.Open(port, "/", "", Hear);
        Line.Say([.. document, Auth, 0, 0], isBinary: true);
        await admitted.Wait();
        // That nothing is known of the document: it answers once this is one of its connections.
        Line.Say([.. document, Sync, 0, 1, 0], isBinary: true);
        await synced.Wait();
    }

    internal override void Say()
    {
        lock (gate)
            Line!.Say(saying.Next(), isBinary: true);
    }

    private static byte[] DocumentOf(int room)
    {
        var name = Encoding.ASCII.GetBytes($"r{room}");
        return [(byte)name.Length, .. name];
    }

    private void Hear(ReadOnlySpan<byte> message)
    {
        var kind = message[document.Length];
        if (kind == Stateless)
            Count(message);
        else if (kind == Auth)
            admitted.Come();
        else if (kind is Sync or SyncReply)
            synced.Come();
        else
            throw new InvalidDataException(Convert.ToHexString(message));
    }
}
