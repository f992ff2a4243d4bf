using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace OpenDialogue.WebHost.Tests.Harness;

/// <summary>The built program, as a process of its own: so that it can be killed.</summary>
internal sealed class ChildHouse : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TaskCompletionSource<string> letter = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> said = [];
    private readonly Process process;

    private ChildHouse(int port, string folder, string environment, params string[] more)
    {
        Address = new($"http://127.0.0.1:{port}");
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "OpenDialogue.WebHost.dll"));
        start.ArgumentList.Add($"--urls={Address}");
        start.ArgumentList.Add($"--environment={environment}");
        if (environment == "Development")
            start.ArgumentList.Add($"--Door:DataFolder={Path.Combine(folder, "data")}");
        foreach (var setting in more)
            start.ArgumentList.Add(setting);
        process = new() { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => letter.TrySetException(new InvalidOperationException($"it ended: {Said}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    internal Uri Address { get; }
    internal string Said => string.Join('\n', Lines());

    /// <summary>Started, and the sample's links are printed.</summary>
    internal static async Task<ChildHouse> Start(int port, string folder)
    {
        var house = new ChildHouse(port, folder, "Development");
        await house.letter.Task.WaitAsync(Patience);
        return house;
    }

    /// <summary>A start that is expected to end by itself; what it said.</summary>
    internal static async Task<(int ExitCode, string Said)> Fail(
        string folder,
        string environment,
        params string[] more
    )
    {
        await using var house = new ChildHouse(FreePort(), folder, environment, more);
        _ = house.letter.Task.ContinueWith(t => t.Exception, TaskScheduler.Default);
        await house.process.WaitForExitAsync().WaitAsync(Patience);
        return (house.process.ExitCode, house.Said);
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>What stands after the hash in somebody's link.</summary>
    internal string LinkOf(string name) =>
        Lines().Last(line => line.TrimStart().StartsWith(name, StringComparison.Ordinal)).Split('#')[1].Trim();

    /// <summary>KILL, or TERM for a stop on purpose, which then has to be a good one.</summary>
    internal async Task End(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal(signal == "TERM" ? 0 : 128 + 9, process.ExitCode);
    }

    private string[] Lines()
    {
        lock (said)
            return [.. said];
    }

    private void Hear(string? line)
    {
        if (line is null)
            return;
        lock (said)
            said.Add(line);
        if (line.Contains("Storskærm", StringComparison.Ordinal))
            letter.TrySetResult(line);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await End("KILL");
        process.Dispose();
    }
}
