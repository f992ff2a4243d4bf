using System.Net.Sockets;
using System.Text;

namespace OpenDialogue.WebHost.Tests.Harness;

/// <summary>Bytes on a socket, for what no proper client would send.</summary>
internal sealed class Raw : IDisposable
{
    private readonly TcpClient client = new() { NoDelay = true };
    private readonly Uri address;

    internal Raw(Uri address, int? receiveBuffer = null)
    {
        this.address = address;
        if (receiveBuffer is { } bytes)
            client.ReceiveBufferSize = bytes;
        client.Connect(address.Host, address.Port);
    }

    internal NetworkStream Stream => client.GetStream();

    /// <summary>One request; its status and headers. Host is filled in where it is not given.</summary>
    internal async Task<RawAnswer> Ask(string firstLine, params string[] headers)
    {
        var host = headers.Any(h => h.StartsWith("Host:", StringComparison.Ordinal))
            ? []
            : (string[])[$"Host: {address.Authority}"];
        var text = string.Join("\r\n", [firstLine, .. host, .. headers, "", ""]);
        await Stream.WriteAsync(Encoding.ASCII.GetBytes(text));
        return await Head();
    }

    internal Task<RawAnswer> Upgrade(params string[] headers) =>
        Ask(
            "GET /hub HTTP/1.1",
            [
                "Connection: Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                .. headers,
            ]
        );

    /// <summary>One hub message in one frame, masked with zeros.</summary>
    internal async Task SayFrame(string message)
    {
        var payload = Encoding.UTF8.GetBytes(message + '\u001e');
        Assert.InRange(payload.Length, 1, 125);
        await Stream.WriteAsync((byte[])[0x81, (byte)(0x80 | payload.Length), 0, 0, 0, 0, .. payload]);
    }

    internal async Task Hears(string text)
    {
        using var deadline = new CancellationTokenSource(Person.Deadline);
        var heard = new StringBuilder();
        var buffer = new byte[1024];
        while (!heard.ToString().Contains(text, StringComparison.Ordinal))
            heard.Append(Encoding.UTF8.GetString(buffer, 0, await Stream.ReadAsync(buffer, deadline.Token)));
    }

    private async Task<RawAnswer> Head()
    {
        using var deadline = new CancellationTokenSource(Person.Deadline);
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await Stream.ReadAsync(one, deadline.Token) == 0)
                break;
            head.Append((char)one[0]);
        }
        var lines = head.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var status = lines.Length == 0 ? 0 : int.Parse(lines[0].Split(' ')[1], null);
        return new(status, lines.Skip(1).Select(l => l.Split(": ", 2)).ToLookup(l => l[0], l => l[1]));
    }

    public void Dispose() => client.Dispose();
}

internal sealed record RawAnswer(int Status, ILookup<string, string> Headers);
