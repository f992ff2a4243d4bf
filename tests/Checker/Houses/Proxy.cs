using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace OpenDialogue.Checker.Houses;

/// <summary>The network between the clients and one host, which can be made as bad as networks are.</summary>
internal sealed class Proxy : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<Link, bool> links = new();
    private readonly CancellationTokenSource ending = new();
    private readonly TaskCompletionSource left = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly int host;
    private readonly Task accepting;
    private int cuts;

    internal Proxy(int host)
    {
        this.host = host;
        listener.Start(512);
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        accepting = Accept();
    }

    internal int Port { get; }

    /// <summary>How long all that is said takes, each way.</summary>
    internal TimeSpan Delay { get; set; }

    /// <summary>Nothing gets through any more, and nobody is told.</summary>
    internal bool IsSilent { get; set; }

    internal int Links => links.Count;

    /// <summary>Completed when the host has let go of a connection.</summary>
    internal Task HostLeft => left.Task;

    internal void NoteHostLeft() => left.TrySetResult();

    /// <summary>The next so many messages to the host arrive there, and their answers do not come back.</summary>
    internal void CutAfterNext(int messages) => Interlocked.Exchange(ref cuts, messages);

    internal void CutAll()
    {
        foreach (var link in links.Keys)
            link.Cut();
    }

    /// <summary>The clients' half of every connection ends; the host's stays open.</summary>
    internal void CloseHalf()
    {
        foreach (var link in links.Keys)
            link.CloseHalf();
    }

    internal bool TakeCut() => Volatile.Read(ref cuts) > 0 && Interlocked.Decrement(ref cuts) >= 0;

    /// <summary>Until what came then may be passed on.</summary>
    internal async Task Pass(long came)
    {
        if (Delay - Stopwatch.GetElapsedTime(came) is var wait && wait > TimeSpan.Zero)
            await Task.Delay(wait, ending.Token);
        while (IsSilent)
            await Task.Delay(50, ending.Token);
    }

    private async Task Accept()
    {
        try
        {
            while (true)
                _ = Serve(await listener.AcceptTcpClientAsync(ending.Token));
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The run is over.
        }
    }

    private async Task Serve(TcpClient client)
    {
        var link = new Link(this, client);
        links[link] = true;
        try
        {
            await link.Run(host, ending.Token);
        }
        finally
        {
            links.TryRemove(link, out _);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        listener.Dispose();
        await accepting;
        CutAll();
        ending.Dispose();
    }
}
