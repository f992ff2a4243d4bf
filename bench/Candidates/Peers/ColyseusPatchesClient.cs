using System.Diagnostics;
using System.Text;
using OpenDialogue.Bench.Load;

namespace OpenDialogue.Bench.Candidates.Peers;

/// <summary>
/// Colyseus 0.16, with what is said as the state of the room. A patch has each changed field whole, so an event lies in
/// it as it was said; where somebody has said several since the patch before, it has only the newest of them.
/// </summary>
internal sealed class ColyseusPatchesClient(Seat seat, int port) : Client(seat)
{
    private readonly Lock gate = new();
    private readonly Arrival joined = new();
    private readonly Arrival told = new();
    private readonly Saying saying = SayingOf(NameOf(seat.Table.Room, seat.Person));

    internal override async Task Enter()
    {
        Line = await Line.Open(port, await Colyseus.Reserve(port, "patches", Seat.Table.Room), "", Hear);
        await joined.Wait();
        Line.Say([Colyseus.JoinRoom], isBinary: true);
        await told.Wait();
    }

    internal override void Say()
    {
        lock (gate)
            Line!.Say(saying.Next(), isBinary: true);
    }

    /// <summary>A map of MessagePack, of "by" and "text".</summary>
    private static Saying SayingOf(string name)
    {
        var by = Encoding.ASCII.GetBytes(name);
        return new(
            [
                .. Colyseus.Say,
                0x82,
                0xa2,
                .. "by"u8,
                (byte)(0xa0 | by.Length),
                .. by,
                0xa4,
                .. "text"u8,
                .. Colyseus.Text,
            ],
            name,
            []
        );
    }

    private void Hear(ReadOnlySpan<byte> message)
    {
        if (message[0] == Colyseus.RoomStatePatch)
            HearNewest(message);
        else if (message[0] == Colyseus.RoomState)
            told.Come();
        else if (message[0] == Colyseus.JoinRoom)
            joined.Come();
        else
            throw new InvalidDataException(Convert.ToHexString(message));
    }

    private void HearNewest(ReadOnlySpan<byte> patch)
    {
        var now = Stopwatch.GetTimestamp();
        while (patch.IndexOf("\"by\":\"r"u8) is >= 0 and var at)
        {
            patch = patch[(at + 7)..];
            Seat.HeardUpTo(patch.NumberAfter("p"u8), patch.NumberAfter("\"number\":"u8), now);
        }
    }
}
