using OpenDialogue.Bench.Load;

namespace OpenDialogue.Bench.Candidates.Peers;

/// <summary>Colyseus 0.16, with what is said as messages of the room.</summary>
internal sealed class ColyseusMessagesClient(Seat seat, int port) : Client(seat)
{
    private readonly Lock gate = new();
    private readonly Arrival joined = new();

    private readonly Saying saying = new([.. Colyseus.Say, .. Colyseus.Text], NameOf(seat.Table.Room, seat.Person), []);

    internal override async Task Enter()
    {
        Line = await Line.Open(port, await Colyseus.Reserve(port, "messages", Seat.Table.Room), "", Hear);
        await joined.Wait();
        // From the server's word that one has joined on, all is kept for a client until it has said so too.
        Line.Say([Colyseus.JoinRoom], isBinary: true);
    }

    internal override void Say()
    {
        lock (gate)
            Line!.Say(saying.Next(), isBinary: true);
    }

    private void Hear(ReadOnlySpan<byte> message)
    {
        if (message[0] == Colyseus.RoomData)
            Count(message);
        else if (message[0] == Colyseus.JoinRoom)
            joined.Come();
        else
            throw new InvalidDataException(Convert.ToHexString(message));
    }
}
