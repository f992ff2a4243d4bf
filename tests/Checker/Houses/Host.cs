using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace OpenDialogue.Checker.Houses;

/// <summary>One host, or silo, as a process of its own, and the network that leads to it.</summary>
/// <param name="program">What dotnet runs, with its first arguments.</param>
internal sealed class Host(string name, string folder, IReadOnlyList<string> program, Guard guard) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly int port = FreePort();
    private Process? process;

    internal Proxy Proxy { get; private set; } = null!;

    /// <summary>Where clients find it: behind the proxy.</summary>
    internal int Port => Proxy.Port;

    /// <summary>One more way to it, for somebody who is to have a network of their own.</summary>
    internal Proxy OpenWay() => new(port);

    internal long Rss
    {
        get
        {
            try
            {
                process?.Refresh();
                return process is { HasExited: false } ? process.WorkingSet64 : 0;
            }
            catch (InvalidOperationException)
            {
                return 0;
            }
        }
    }

    /// <summary>How long it has been at work, over all cores.</summary>
    internal TimeSpan Worked
    {
        get
        {
            process?.Refresh();
            return process is { HasExited: false } ? process.TotalProcessorTime : TimeSpan.Zero;
        }
    }

    internal async Task Start()
    {
        Proxy ??= new(port);
        var start = new ProcessStartInfo("sh") { WorkingDirectory = folder };
        // A file that may not grow is to be an error of writing, as a full disk is, and not a signal that kills.
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("trap '' XFSZ; log=$1; shift; exec dotnet \"$@\" >>\"$log\" 2>&1");
        start.ArgumentList.Add("sh");
        start.ArgumentList.Add(Path.Combine(folder, $"{name}.log"));
        foreach (var argument in program)
            start.ArgumentList.Add(argument);
        start.ArgumentList.Add($"--urls=http://127.0.0.1:{port}");
        process = Process.Start(start)!;
        guard.Watch(process.Id);
        await BeReady();
    }

    /// <summary>Once it answers. It may be away from its journal.</summary>
    internal async Task BeReady(string what = "live")
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };
        var begun = Stopwatch.GetTimestamp();
        while (!await Answers(http, what))
        {
            if (process!.HasExited)
                throw new InvalidOperationException($"{name} ended by itself ({process.ExitCode}): see its log");
            if (Stopwatch.GetElapsedTime(begun) > Patience)
                throw new TimeoutException($"{name} is not {what} after {Patience}");
            await Task.Delay(50);
        }
    }

    /// <param name="signal">As kill names it: KILL, TERM, STOP, CONT.</param>
    internal Task Signal(string signal) =>
        Shell.Run("kill", $"-{signal}", process!.Id.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether it ends by itself within that time.</summary>
    internal async Task<bool> Ends(TimeSpan within)
    {
        using var patience = new CancellationTokenSource(within);
        await process!.WaitForExitAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return process.HasExited;
    }

    internal async Task End(string signal)
    {
        await Signal(signal);
        await process!.WaitForExitAsync().WaitAsync(Patience);
        guard.Forget(process.Id);
    }

    /// <summary>No file of it may grow past this; null for as it was.</summary>
    internal Task LimitFiles(long? bytes) =>
        Shell.Run(
            "prlimit",
            $"--pid={process!.Id}",
            string.Create(
                CultureInfo.InvariantCulture,
                $"--fsize={bytes?.ToString(CultureInfo.InvariantCulture) ?? "unlimited"}:unlimited"
            )
        );

    private async Task<bool> Answers(HttpClient http, string what)
    {
        try
        {
            using var response = await http.GetAsync(new Uri($"http://127.0.0.1:{port}/health/{what}"));
            return response.IsSuccessStatusCode;
        }
        catch (Exception away) when (away is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    /// <summary>
    /// Below those that the machine gives to connections going out: one of these could take it while the host is down.
    /// </summary>
    internal static int FreePort()
    {
        while (true)
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, Random.Shared.Next(15_000, 30_000));
                listener.Start();
                return ((IPEndPoint)listener.LocalEndpoint).Port;
            }
            catch (SocketException)
            {
                // Taken: another.
            }
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
            await End("KILL");
        process?.Dispose();
        if (Proxy is not null)
            await Proxy.DisposeAsync();
    }
}
