using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace OpenDialogue.Bench.Servers;

/// <summary>A server in a process of its own, on a core of its own where there is more than one; it ends with this.</summary>
internal sealed class Served : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The kernel counts time of processors in hundredths of a second.</summary>
    private const double TicksPerSecond = 100;

    private readonly Process process;
    private readonly ConcurrentDictionary<string, int> lines = new();

    private Served(Process process, int port) => (this.process, Port) = (process, port);

    internal int Port { get; }

    internal int Id => process.Id;

    /// <summary>Seconds of a processor that it has used so far.</summary>
    internal double Cpu
    {
        get
        {
            var stat = File.ReadAllText($"/proc/{process.Id}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return (Number(fields[11]) + Number(fields[12])) / TicksPerSecond;
        }
    }

    /// <summary>Bytes of memory that are its own, now.</summary>
    internal long Memory =>
        File.ReadLines($"/proc/{process.Id}/status")
            .Where(line => line.StartsWith("RssAnon:", StringComparison.Ordinal))
            .Select(line => 1024 * Number(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]))
            .Single();

    /// <param name="command">The program and its arguments; <c>{port}</c> stands for the port.</param>
    /// <param name="core">The only one it may use; null for all.</param>
    internal static async Task<Served> Start(int? core, string folder, params string[] command)
    {
        var port = FreePort();
        string[] pinned = core is { } one && Cores.CanPin ? ["taskset", "-c", $"{one}"] : [];
        string[] all =
        [
            .. pinned,
            .. command.Select(part => part.Replace("{port}", $"{port}", StringComparison.Ordinal)),
        ];
        var start = new ProcessStartInfo(all[0], all[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            WorkingDirectory = folder,
        };
        // What this process was given for itself is not for the other.
        start.Environment.Remove("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS");
        var served = new Served(Process.Start(start)!, port);
        try
        {
            await served.IsReady().WaitAsync(Patience);
            return served;
        }
        catch
        {
            await served.DisposeAsync();
            throw;
        }
    }

    internal static int FreePort()
    {
        using var any = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        any.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)any.LocalEndPoint!).Port;
    }

    private async Task IsReady()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line == "ready")
            {
                _ = Listen();
                return;
            }
        throw new InvalidOperationException($"{process.StartInfo.FileName} has ended before it was ready");
    }

    /// <summary>How often it has said that since it was ready.</summary>
    internal int Lines(string line) => lines.GetValueOrDefault(line);

    private async Task Listen()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            lines.AddOrUpdate(line, 1, (_, count) => count + 1);
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>Which processor does what: the server has one, the generator another.</summary>
internal static class Cores
{
    internal static bool CanPin { get; } = Environment.ProcessorCount > 1 && File.Exists("/usr/bin/taskset");

    internal const int OfServer = 0;

    /// <summary>All threads of this process, and those that come, use the core that no server has.</summary>
    internal static void PinGenerator()
    {
        if (!CanPin)
            return;
        string[] arguments = ["-a", "-c", "-p", $"{OfServer + 1}", $"{Environment.ProcessId}"];
        using var pin = Process.Start(new ProcessStartInfo("taskset", arguments) { RedirectStandardOutput = true })!;
        pin.WaitForExit();
    }
}
