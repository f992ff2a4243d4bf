using System.Buffers.Text;
using System.Diagnostics;

namespace OpenDialogue.Bench.Load;

/// <summary>One device, as the protocol of one system has it.</summary>
internal abstract class Client(Seat seat) : IDisposable
{
    /// <summary>What an event says of who caused it, in every system: <c>"by":"r0p7"</c>, of room 0 and person 7.</summary>
    private static ReadOnlySpan<byte> Marker => "\"by\":\"r"u8;

    internal static string NameOf(int room, int person) => $"r{room}p{person}";

    protected Seat Seat => seat;

    protected Line? Line { get; set; }

    internal Task Ended => Line?.Ended ?? Task.CompletedTask;

    /// <summary>Comes into the room; from its end on the client hears all.</summary>
    internal abstract Task Enter();

    /// <summary>Says one thing. By any thread; in the order of the calls.</summary>
    internal abstract void Say();

    public void Dispose() => Line?.Dispose();

    /// <summary>Counts each event in it, each once, in order.</summary>
    protected void Count(ReadOnlySpan<byte> message)
    {
        var now = Stopwatch.GetTimestamp();
        for (int at; (at = message.IndexOf(Marker)) >= 0; )
        {
            message = message[(at + Marker.Length)..];
            if (
                Utf8Parser.TryParse(message, out int _, out var digits)
                && Utf8Parser.TryParse(message[(digits + 1)..], out int person, out _)
            )
                seat.Heard(person, now);
        }
    }
}
