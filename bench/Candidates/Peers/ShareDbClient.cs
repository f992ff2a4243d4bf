using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using OpenDialogue.Bench.Load;

namespace OpenDialogue.Bench.Candidates.Peers;

/// <summary>
/// ShareDB 7, as its own client speaks: one operation at a time is on its way, what is said meanwhile goes with the
/// next one, and each is about a version of the document. Whoever said something hears it with the answer to it.
/// </summary>
internal sealed class ShareDbClient(Seat seat, int port) : Client(seat)
{
    private readonly Lock gate = new();
    private readonly ArrayBufferWriter<byte> outgoing = new(512);
    private readonly string document = $"\"c\":\"rooms\",\"d\":\"r{seat.Table.Room}\"";
    private readonly Arrival greeted = new();
    private readonly Arrival subscribed = new();

    private readonly Saying saying = new(
        Encoding.ASCII.GetBytes($"{{\"p\":[\"p{seat.Person}\"],\"oi\":"),
        NameOf(seat.Table.Room, seat.Person),
        "}"u8
    );

    private byte[] id = [];
    private byte[] head = [];
    private int sequence;

    /// <summary>Of the document. What comes before this is known, is in it.</summary>
    private int version = int.MaxValue;

    /// <summary>Of what this one has said: not sent yet, and not answered yet.</summary>
    private int waiting;
    private int inFlight;

    internal override async Task Enter()
    {
        Line = await Line.Open(port, $"/r{Seat.Table.Room}", "", Hear);
        Line.Say("{\"a\":\"hs\",\"id\":null,\"protocol\":1,\"protocolMinor\":2}"u8);
        await greeted.Wait();
        head = Encoding.ASCII.GetBytes(
            $"{{\"a\":\"op\",{document},\"src\":\"{Encoding.ASCII.GetString(id)}\",\"x\":{{}},\"v\":"
        );
        Line.Say(Encoding.ASCII.GetBytes($"{{\"a\":\"s\",{document},\"v\":null}}"));
        await subscribed.Wait();
    }

    internal override void Say()
    {
        lock (gate)
        {
            waiting++;
            if (inFlight == 0)
                Submit();
        }
    }

    private void Submit()
    {
        outgoing.ResetWrittenCount();
        outgoing.Write(head);
        Write(version);
        outgoing.Write(",\"seq\":"u8);
        Write(++sequence);
        for (; waiting > 0; waiting--)
        {
            outgoing.Write(inFlight++ == 0 ? ",\"op\":["u8 : ","u8);
            outgoing.Write(saying.Next());
        }
        outgoing.Write("]}"u8);
        Line!.Say(outgoing.WrittenSpan);
    }

    private void Write(int number)
    {
        number.TryFormat(outgoing.GetSpan(11), out var digits, default, CultureInfo.InvariantCulture);
        outgoing.Advance(digits);
    }

    private void Hear(ReadOnlySpan<byte> message)
    {
        if (message.IndexOf("\"error\":"u8) >= 0)
            throw new InvalidDataException(Encoding.UTF8.GetString(message));
        if (message.IndexOf("\"a\":\"op\""u8) >= 0)
            HearOperation(message);
        else if (message.IndexOf("\"a\":\"hs\""u8) >= 0)
            Greet(message);
        else if (message.IndexOf("\"a\":\"s\""u8) >= 0)
            Subscribe(message);
    }

    private void Greet(ReadOnlySpan<byte> message)
    {
        var from = message.After("\"id\":\""u8);
        id = from[..from.IndexOf((byte)'"')].ToArray();
        greeted.Come();
    }

    private void Subscribe(ReadOnlySpan<byte> message)
    {
        lock (gate)
            version = message.NumberAfter("\"v\":"u8);
        subscribed.Come();
    }

    private void HearOperation(ReadOnlySpan<byte> message)
    {
        var isMine = message.After("\"src\":\""u8).StartsWith(id);
        var answered = 0;
        lock (gate)
        {
            if (!IsNext(message.NumberAfter("\"v\":"u8)))
                return;
            if (isMine)
            {
                (answered, inFlight) = (inFlight, 0);
                if (waiting > 0)
                    Submit();
            }
        }
        if (!isMine)
            Count(message);
        var now = Stopwatch.GetTimestamp();
        for (; answered > 0; answered--)
            Seat.Heard(Seat.Person, now);
    }

    private bool IsNext(int of)
    {
        if (of > version)
            throw new InvalidDataException($"version {of} after {version}");
        // What one did not know of when saying something comes once more, before the answer.
        if (of < version)
            return false;
        version++;
        return true;
    }
}
