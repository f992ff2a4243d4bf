using System.Globalization;
using System.Text;
using System.Text.Json;
using OpenDialogue.Bench.Load;

namespace OpenDialogue.Bench.Candidates;

/// <summary>A client of a SignalR hub with the JSON protocol, without negotiation, that has every call answered.</summary>
internal abstract class SignalRClient(Seat seat, int port) : Client(seat)
{
    private const byte End = 0x1e;

    private readonly TaskCompletionSource greeted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> joined = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock gate = new();
    private readonly byte[] message = new byte[512];
    private int calls;

    /// <summary>Lines of the request that opens the connection.</summary>
    protected virtual string Headers => "";

    /// <summary>What the last joining was answered with.</summary>
    internal string Answer { get; private set; } = "";

    internal override async Task Enter()
    {
        await Connect();
        await Join();
    }

    internal async Task Connect()
    {
        Line = await Line.Open(port, "/hub", Headers, Hear);
        Line.Say("{\"protocol\":\"json\",\"version\":1}\u001e"u8);
        await greeted.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    internal async Task Join()
    {
        Line!.Say(
            Encoding.UTF8.GetBytes(
                $$"""{"type":1,"invocationId":"j","target":"Join","arguments":[{{JoinArguments}}]}""" + (char)End
            )
        );
        Answer = await joined.Task.WaitAsync(TimeSpan.FromSeconds(30));
        if (Answer.Contains("\"refusal\"") || Answer.Contains("\"error\""))
            throw new InvalidOperationException($"{Client.NameOf(Seat.Table.Room, Seat.Person)} joins: {Answer}");
    }

    internal override void Say()
    {
        lock (gate)
            Line!.Say(message.AsSpan(0, Write(message, calls++)));
    }

    protected abstract string JoinArguments { get; }

    /// <summary>The call that says the next thing.</summary>
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
                greeted.TrySetResult();
            else if (one.IndexOf("\"invocationId\":\"j\""u8) >= 0)
                joined.TrySetResult(Encoding.UTF8.GetString(one));
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
        "{\"type\":1,\"invocationId\":\""u8.CopyTo(to);
        var at = 26;
        System.Buffers.Text.Utf8Formatter.TryFormat(number, to[at..], out var digits);
        rest.CopyTo(to[(at += digits)..]);
        return at + rest.Length;
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
        "{\"type\":1,\"invocationId\":\""u8.CopyTo(to);
        var at = 26;
        System.Buffers.Text.Utf8Formatter.TryFormat(number, to[at..], out var digits);
        before.CopyTo(to[(at += digits)..]);
        at += before.Length;
        System.Buffers.Text.Utf8Formatter.TryFormat(Guid.CreateVersion7(), to[at..], out digits);
        at += digits;
        var rest =
            number % 2 == 0
                ? "\",\"type\":\"request-floor\"}]}\u001e"u8
                : "\",\"type\":\"withdraw-request\"}]}\u001e"u8;
        rest.CopyTo(to[at..]);
        return at + rest.Length;
    }
}

/// <summary>What our client comes in with.</summary>
internal sealed record Pass(string Room, string Person, string Cookie);
