using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OpenDialogue.Bench.Load;

/// <summary>
/// The client's end of a WebSocket, over a bare socket: what comes is handed on as it lies in the buffer, and what is
/// said is masked with zeros, which leaves it as it is. The generator must not be what limits a run.
/// </summary>
/// <param name="hear">The payload of each whole message; on one thread at a time.</param>
internal sealed class Line(Socket socket, Line.Hearing hear) : IDisposable
{
    internal delegate void Hearing(ReadOnlySpan<byte> message);

    private const byte Text = 0x81;
    private const byte Binary = 0x82;
    private const byte Pong = 0x8a;

    private readonly Lock sending = new();
    private byte[] outgoing = new byte[512];
    private byte[] incoming = new byte[2048];
    private int filled;

    /// <summary>What has come of a message that is sent in parts.</summary>
    private byte[] parts = [];

    internal Task Ended { get; private set; } = Task.CompletedTask;

    /// <param name="headers">Further lines of the request, each with its line break.</param>
    internal static async Task<Line> Open(int port, string path, string headers, Hearing hear)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, port);
            var line = new Line(socket, hear);
            await line.Upgrade(port, path, headers);
            line.Ended = line.Listen();
            return line;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    internal void Say(ReadOnlySpan<byte> message, bool isBinary = false) => Send(isBinary ? Binary : Text, message);

    public void Dispose() => socket.Dispose();

    private async Task Upgrade(int port, string path, string headers)
    {
        var request =
            $"GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
            + $"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n{headers}\r\n";
        await socket.SendAsync(Encoding.ASCII.GetBytes(request));
        int end;
        while ((end = incoming.AsSpan(0, filled).IndexOf("\r\n\r\n"u8)) < 0)
            if (!await Receive())
                throw new IOException($"no answer to GET {path}");
        var answer = Encoding.ASCII.GetString(incoming, 0, end);
        if (!answer.StartsWith("HTTP/1.1 101", StringComparison.Ordinal))
            throw new IOException($"GET {path}: {answer.Split('\r')[0]}");
        Drop(end + 4);
    }

    private async Task Listen()
    {
        await Task.Yield();
        try
        {
            do Drop(Take(incoming.AsSpan(0, filled)));
            while (await Receive());
        }
        catch (Exception over) when (over is SocketException or ObjectDisposedException)
        {
            // The connection is over.
        }
    }

    private async ValueTask<bool> Receive()
    {
        if (filled == incoming.Length)
            Array.Resize(ref incoming, filled * 2);
        var count = await socket.ReceiveAsync(incoming.AsMemory(filled));
        filled += count;
        return count > 0;
    }

    private void Drop(int count)
    {
        incoming.AsSpan(count, filled - count).CopyTo(incoming);
        filled -= count;
    }

    /// <returns>How many bytes were of whole frames.</returns>
    private int Take(ReadOnlySpan<byte> bytes)
    {
        var taken = 0;
        while (FrameOf(bytes[taken..], out var payload, out var whole))
        {
            Take(bytes[taken], payload);
            taken += whole;
        }
        return taken;
    }

    private void Take(byte first, ReadOnlySpan<byte> payload)
    {
        var (isLast, kind) = ((first & 0x80) != 0, first & 0x0f);
        if (kind == 9)
            Send(Pong, payload);
        else if (kind <= 2 && isLast && parts.Length == 0)
            hear(payload);
        else if (kind <= 2)
        {
            parts = [.. parts, .. payload];
            if (!isLast)
                return;
            var message = parts;
            parts = [];
            hear(message);
        }
    }

    private static bool FrameOf(ReadOnlySpan<byte> bytes, out ReadOnlySpan<byte> payload, out int whole)
    {
        payload = [];
        whole = 0;
        if (bytes.Length < 2)
            return false;
        long length = bytes[1];
        var head = length switch
        {
            126 => 4,
            127 => 10,
            _ => 2,
        };
        if (bytes.Length < head)
            return false;
        length = head switch
        {
            4 => BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]),
            10 => BinaryPrimitives.ReadInt64BigEndian(bytes[2..]),
            _ => length,
        };
        if (bytes.Length < head + length)
            return false;
        payload = bytes.Slice(head, (int)length);
        whole = head + (int)length;
        return true;
    }

    private void Send(byte kind, ReadOnlySpan<byte> payload)
    {
        lock (sending)
        {
            if (outgoing.Length < payload.Length + 14)
                outgoing = new byte[payload.Length + 14];
            outgoing[0] = kind;
            var head = 2;
            if (payload.Length < 126)
                outgoing[1] = (byte)(0x80 | payload.Length);
            else
            {
                outgoing[1] = 0x80 | 126;
                BinaryPrimitives.WriteUInt16BigEndian(outgoing.AsSpan(2), checked((ushort)payload.Length));
                head = 4;
            }
            outgoing.AsSpan(head, 4).Clear();
            payload.CopyTo(outgoing.AsSpan(head + 4));
            try
            {
                socket.Send(outgoing.AsSpan(0, head + 4 + payload.Length));
            }
            catch (Exception over) when (over is SocketException or ObjectDisposedException)
            {
                // Whoever listens is told.
            }
        }
    }
}
