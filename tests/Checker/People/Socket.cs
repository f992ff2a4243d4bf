using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace OpenDialogue.Checker.People;

/// <summary>
/// A connection to the hub, as light as can be: whatever comes is handed on in the order in which it came, and nothing
/// is done by itself but to answer pings.
/// </summary>
internal sealed class Socket : IAsyncDisposable
{
    private const byte Separator = 0x1e;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan PingEvery = TimeSpan.FromSeconds(10);
    private static readonly byte[] Ping = [.. "{\"type\":6}"u8, Separator];

    private readonly ClientWebSocket web = new();
    private readonly SemaphoreSlim sending = new(1);
    private readonly ConcurrentDictionary<string, Action<JsonElement?>> asked = new();
    private readonly CancellationTokenSource over = new();
    private readonly Action<string, JsonElement> told;
    private Timer? pings;
    private int asks;

    private Socket(Action<string, JsonElement> told) => this.told = told;

    /// <summary>Completed when the connection is over, for whatever reason; never fails.</summary>
    internal Task Ended { get; private set; } = Task.CompletedTask;

    /// <summary>While this waits, nothing is read.</summary>
    internal Task Hearing { get; set; } = Task.CompletedTask;

    internal static async Task<Socket> Open(int port, string cookie, Action<string, JsonElement> told)
    {
        var socket = new Socket(told);
        try
        {
            using var deadline = new CancellationTokenSource(Patience);
            socket.web.Options.SetRequestHeader("Cookie", cookie);
            socket.web.Options.KeepAliveInterval = TimeSpan.Zero;
            await socket.web.ConnectAsync(new Uri($"ws://127.0.0.1:{port}/hub"), deadline.Token);
            await socket.Say("{\"protocol\":\"json\",\"version\":1}");
            socket.Ended = socket.Hear();
            socket.pings = new(_ => _ = socket.SayOrEnd(Ping), null, PingEvery, PingEvery);
            return socket;
        }
        catch
        {
            await socket.DisposeAsync();
            throw;
        }
    }

    /// <param name="arguments">JSON, without the brackets.</param>
    /// <param name="answered">Told the answer in its place among all that is said, or null where none comes any more.</param>
    internal void Ask(string method, string arguments, Action<JsonElement?> answered)
    {
        var id = Interlocked.Increment(ref asks).ToString(CultureInfo.InvariantCulture);
        asked[id] = answered;
        var text = $$"""{"type":1,"invocationId":"{{id}}","target":"{{method}}","arguments":[{{arguments}}]}""";
        _ = SayOrEnd([.. Encoding.UTF8.GetBytes(text), Separator]);
        // It may have ended just before, and then nobody else tells.
        if (over.IsCancellationRequested)
            Settle();
    }

    internal void Abort()
    {
        over.Cancel();
        web.Abort();
    }

    private async Task SayOrEnd(byte[] bytes)
    {
        try
        {
            await Say(bytes);
        }
        catch (Exception e)
            when (e
                    is WebSocketException
                        or OperationCanceledException
                        or ObjectDisposedException
                        or InvalidOperationException
            )
        {
            over.Cancel();
        }
    }

    private Task Say(string text) => Say([.. Encoding.UTF8.GetBytes(text), Separator]);

    private async Task Say(byte[] bytes)
    {
        await sending.WaitAsync(over.Token);
        try
        {
            await web.SendAsync(bytes, WebSocketMessageType.Text, true, over.Token);
        }
        finally
        {
            sending.Release();
        }
    }

    private async Task Hear()
    {
        await Task.Yield();
        try
        {
            await HearAll();
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The connection is over.
        }
        over.Cancel();
        Settle();
    }

    private async Task HearAll()
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        while (true)
        {
            await Hearing;
            var received = await web.ReceiveAsync(buffer.GetMemory(4096), over.Token);
            if (received.MessageType == WebSocketMessageType.Close)
                return;
            buffer.Advance(received.Count);
            if (received.EndOfMessage && buffer.WrittenCount > 0 && buffer.WrittenSpan[^1] == Separator)
            {
                Take(buffer.WrittenMemory);
                buffer.ResetWrittenCount();
            }
        }
    }

    private void Take(ReadOnlyMemory<byte> messages)
    {
        while (messages.Length > 0)
        {
            var end = messages.Span.IndexOf(Separator);
            using var message = JsonDocument.Parse(messages[..end]);
            Take(message.RootElement);
            messages = messages[(end + 1)..];
        }
    }

    private void Take(JsonElement message)
    {
        // The answer to the handshake has no type.
        if (!message.TryGetProperty("type", out var type))
            return;
        if (type.GetInt32() == 1)
            told(message.GetProperty("target").GetString()!, message.GetProperty("arguments")[0]);
        else if (
            type.GetInt32() == 3
            && asked.TryRemove(message.GetProperty("invocationId").GetString()!, out var done)
        )
            done(message.TryGetProperty("result", out var result) ? result : null);
    }

    private void Settle()
    {
        foreach (var id in asked.Keys)
            if (asked.TryRemove(id, out var answered))
                answered(null);
    }

    public async ValueTask DisposeAsync()
    {
        Abort();
        await Ended;
        if (pings is not null)
            await pings.DisposeAsync();
        web.Dispose();
    }
}
