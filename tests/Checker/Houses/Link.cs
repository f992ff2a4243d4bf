using System.Net.Sockets;

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
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await client.GetStream().ReadAsync(buffer, ending)) > 0)
        {
            await proxy.Pass();
            await upstream.GetStream().WriteAsync(buffer.AsMemory(0, read), ending);
            if (read <= Message || !proxy.TakeCut())
                continue;
            Reset(client);
            upstream.Client.Shutdown(SocketShutdown.Send);
            return;
        }
        upstream.Client.Shutdown(SocketShutdown.Send);
    }

    private async Task Down(CancellationToken ending)
    {
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await upstream.GetStream().ReadAsync(buffer, ending)) > 0)
        {
            await proxy.Pass();
            await client.GetStream().WriteAsync(buffer.AsMemory(0, read), ending);
        }
        // Whoever the host has left finds nothing more here.
        Cut();
    }

    private static void Reset(TcpClient side)
    {
        try
        {
            side.LingerState = new(true, 0);
            side.Close();
        }
        catch (Exception over) when (over is SocketException or ObjectDisposedException)
        {
            // Gone already.
        }
    }
}
