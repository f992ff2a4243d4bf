using System.Text;
using OpenDialogue.Bench.Load;

namespace OpenDialogue.Bench.Candidates;

/// <summary>A bare WebSocket: what one says, all in the room hear.</summary>
internal sealed class KestrelClient(Seat seat, int port) : Client(seat)
{
    private readonly byte[] message = Encoding.UTF8.GetBytes(BareClient.Event(seat));
    private readonly Arrival entered = new();

    internal override async Task Enter()
    {
        Line = await Line.Open(port, $"/room/{Seat.Table.Room}", "", Hear);
        await entered.Wait();
    }

    internal override void Say() => Line!.Say(message);

    private void Hear(ReadOnlySpan<byte> message)
    {
        if (message.SequenceEqual("in"u8))
            entered.Come();
        else
            Count(message);
    }
}
