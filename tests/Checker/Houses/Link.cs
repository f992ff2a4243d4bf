using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace OpenDialogue.Checker.Houses;

/// <summary>One connection through the proxy.</summary>
internal sealed class Link(Proxy proxy, TcpClient client)
{
    /// <summary>Longer than a ping, so that what is cut off is a command or a join.</summary>
    private const int Message = 60;

    private readonly TcpClient upstream = new() { NoDelay = true };

    internal async Task Run(int host, CancellationToken ending)
    {
        try
        {
            client.NoDelay = true;
            await upstream.ConnectAsync("127.0.0.1", host, ending);
            await Task.WhenAll(Up(ending), Down(ending));
        }
        catch (Exception over)
            when (over is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // One side has gone, and so does the other.
        }
        finally
        {
            Cut();
        }
    }

    internal void Cut()
    {
        Reset(client);
        Reset(upstream);
    }

    internal void CloseHalf()
    {
        try
        {
            client.Client.Shutdown(SocketShutdown.Send);
        }
        catch (Exception over) when (over is SocketException or ObjectDisposedException)
        {
            // Gone already.
        }
    }

    private async Task Up(CancellationToken ending)
    {
        await foreach (var bytes in Delayed(client, () => { }, ending))
        {
            await upstream.GetStream().WriteAsync(bytes, ending);
            if (bytes.Length <= Message || !proxy.TakeCut())
                continue;
            Reset(client);
            break;
        }
        upstream.Client.Shutdown(SocketShutdown.Send);
    }

    private async Task Down(CancellationToken ending)
    {
        await foreach (var bytes in Delayed(upstream, proxy.NoteHostLeft, ending))
            await client.GetStream().WriteAsync(bytes, ending);
        // Whoever the host has left finds nothing more here.
        Cut();
    }

    /// <summary>What comes from that side, each as long after it came as the network takes just now.</summary>
    private async IAsyncEnumerable<byte[]> Delayed(
        TcpClient side,
        Action left,
        [EnumeratorCancellation] CancellationToken ending
    )
    {
        var way = Channel.CreateBounded<(byte[] Bytes, long Came)>(1024);
        var reading = Read(side, way.Writer, left, ending);
        await foreach (var (bytes, came) in way.Reader.ReadAllAsync(ending))
        {
            await proxy.Pass(came);
            yield return bytes;
        }
        await reading;
    }

    /// <param name="left">Told when that side has gone, even while nothing is passed on.</param>
    private static async Task Read(
        TcpClient side,
        ChannelWriter<(byte[], long)> way,
        Action left,
        CancellationToken ending
    )
    {
        try
        {
            var buffer = new byte[16 * 1024];
            int read;
            while ((read = await side.GetStream().ReadAsync(buffer, ending)) > 0)
                await way.WriteAsync((buffer[..read], Stopwatch.GetTimestamp()), ending);
            way.Complete();
        }
        catch (Exception over)
        {
            way.TryComplete(over);
        }
        left();
    }

    private static void Reset(TcpClient side)
    {
        try
        {
            if (side.Client is { } open)
                open.LingerState = new(true, 0);
            side.Close();
        }
        catch (Exception over) when (over is SocketException or ObjectDisposedException)
        {
            // Gone already.
        }
    }
}
