using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using OpenDialogue.Bench.Load;

namespace OpenDialogue.Bench.Candidates;

/// <summary>A client of a SignalR hub with the JSON protocol, without negotiation, that has every call answered.</summary>
internal abstract class SignalRClient(Seat seat, int port) : Client(seat)
{
    private const byte End = 0x1e;

    private static ReadOnlySpan<byte> Begin => "{\"type\":1,\"invocationId\":\""u8;

    private readonly Arrival greeted = new();
    private readonly Arrival joined = new();
    private readonly Lock gate = new();
    private readonly byte[] message = new byte[512];
    private int calls;

    /// <summary>Lines of the request that opens the connection.</summary>
    protected virtual string Headers => "";

    /// <summary>What the last joining was answered with.</summary>
    protected string Answer { get; private set; } = "";

    internal override async Task Enter()
    {
        Line = await Line.Open(port, "/hub", Headers, Hear);
        Line.Say("{\"protocol\":\"json\",\"version\":1}\u001e"u8);
        await greeted.Wait();
        Line.Say(
            Encoding.UTF8.GetBytes(
                $$"""{"type":1,"invocationId":"j","target":"Join","arguments":[{{JoinArguments}}]}""" + (char)End
            )
        );
        await joined.Wait();
        if (Answer.Contains("\"refusal\"") || Answer.Contains("\"error\""))
            throw new InvalidOperationException($"{NameOf(Seat.Table.Room, Seat.Person)} joins: {Answer}");
    }

    internal override void Say()
    {
        lock (gate)
        {
            Begin.CopyTo(message);
            Utf8Formatter.TryFormat(calls, message.AsSpan(Begin.Length), out var digits);
            var head = Begin.Length + digits;
            Line!.Say(message.AsSpan(0, head + Write(message.AsSpan(head), calls++)));
        }
    }

    protected abstract string JoinArguments { get; }

    /// <summary>The call that says the next thing, from behind its number on.</summary>
    /// <returns>How many bytes it is.</returns>
    protected abstract int Write(Span<byte> to, int number);

    private void Hear(ReadOnlySpan<byte> message)
    {
        if (Seat.IsReady)
        {
            Count(message);
            if (message.IndexOf("\"refusal\""u8) >= 0 || message.IndexOf("\"error\""u8) >= 0)
                throw new InvalidOperationException(Encoding.UTF8.GetString(message));
            return;
        }
        foreach (var range in message.Split(End))
        {
            var one = message[range];
            if (one.SequenceEqual("{}"u8))
                greeted.Come();
            else if (one.IndexOf("\"invocationId\":\"j\""u8) >= 0)
            {
                Answer = Encoding.UTF8.GetString(one);
                joined.Come();
            }
        }
    }
}

/// <summary>A hub that keeps nothing and tells everyone in the group.</summary>
internal sealed class BareClient : SignalRClient
{
    private readonly string room;
    private readonly byte[] rest;

    internal BareClient(Seat seat, int port)
        : base(seat, port)
    {
        room = $"room-{seat.Table.Room}";
        rest = Encoding.UTF8.GetBytes(
            $"\",\"target\":\"Send\",\"arguments\":[\"{room}\",{Event(seat)}]}}" + (char)0x1e
        );
    }

    protected override string JoinArguments => $"\"{room}\"";

    /// <summary>As long as an entry of ours.</summary>
    internal static string Event(Seat seat) =>
        $$"""{"version":100,"at":"2026-11-22T09:00:00.000Z","by":"{{NameOf(seat.Table.Room, seat.Person)}}","events":[{"type":"floor-requested"}]}""";

    protected override int Write(Span<byte> to, int number)
    {
        rest.CopyTo(to);
        return rest.Length;
    }
}

/// <summary>Ours: asks for the floor, and takes it back, in turn.</summary>
internal sealed class OurClient : SignalRClient
{
    private readonly Pass pass;
    private readonly byte[] before;

    internal OurClient(Seat seat, int port, Pass pass)
        : base(seat, port)
    {
        this.pass = pass;
        before = Encoding.UTF8.GetBytes($"\",\"target\":\"Send\",\"arguments\":[\"{pass.Room}\",{{\"id\":\"");
    }

    protected override string Headers => $"Cookie: {pass.Cookie}\r\n";

    /// <summary>The version it holds; null for a new client.</summary>
    internal long? Since { get; set; }

    /// <summary>Of the room, as it was told when it came in.</summary>
    internal long Version =>
        JsonDocument.Parse(Answer).RootElement.GetProperty("result").GetProperty("version").GetInt64();

    protected override string JoinArguments =>
        $"\"{pass.Room}\",{Since?.ToString(CultureInfo.InvariantCulture) ?? "null"}";

    protected override int Write(Span<byte> to, int number)
    {
        before.CopyTo(to);
        var at = before.Length;
        Utf8Formatter.TryFormat(Guid.CreateVersion7(), to[at..], out var written);
        at += written;
        var rest =
            number % 2 == 0
                ? "\",\"type\":\"request-floor\"}]}\u001e"u8
                : "\",\"type\":\"withdraw-request\"}]}\u001e"u8;
        rest.CopyTo(to[at..]);
        return at + rest.Length;
    }
}

/// <summary>What our client comes in with.</summary>
internal sealed record Pass(string Room, string Cookie);
