using System.Text;
using OpenDialogue.Bench.Load;

namespace OpenDialogue.Bench.Candidates.Peers;

/// <summary>Engine.IO 4 and Socket.IO 5, over a WebSocket from the start on.</summary>
internal sealed class SocketIoClient(Seat seat, int port) : Client(seat)
{
    private readonly Lock gate = new();
    private readonly Saying saying = new("42[\"say\","u8, NameOf(seat.Table.Room, seat.Person), "]"u8);
    private readonly Arrival opened = new();
    private readonly Arrival connected = new();
    private readonly Arrival joined = new();

    internal override async Task Enter()
    {
        Line = await Line.Open(port, "/socket.io/?EIO=4&transport=websocket", "", Hear);
        await opened.Wait();
        Line.Say("40"u8);
        await connected.Wait();
        Line.Say(Encoding.ASCII.GetBytes($"420[\"join\",\"r{Seat.Table.Room}\"]"));
        await joined.Wait();
    }

    internal override void Say()
    {
        lock (gate)
            Line!.Say(saying.Next());
    }

    private void Hear(ReadOnlySpan<byte> message)
    {
        if (message.StartsWith("42"u8))
            Count(message);
        else if (message.SequenceEqual("2"u8))
            Line!.Say("3"u8);
        else if (message.StartsWith("0"u8))
            opened.Come();
        else if (message.StartsWith("40"u8))
            connected.Come();
        else if (message.StartsWith("430"u8))
            joined.Come();
        else
            throw new InvalidDataException(Encoding.UTF8.GetString(message));
    }
}
