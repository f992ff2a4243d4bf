using System.Diagnostics;

namespace OpenDialogue.Tests;

/// <summary>
/// The folder that a server lives in, and the shell that guards it: when the tests close its input, or end in whatever
/// way, it ends the server and deletes the folder.
/// </summary>
internal sealed class PostgresFolder : IAsyncDisposable
{
    private const string Guard = """
        trap '' INT TERM HUP
        read -r _
        server=$(head -n 1 "$0/data/postmaster.pid" 2>/dev/null)
        if [ -n "$server" ]; then
          kill -CONT "$server" $(ps -A -o pid=,ppid= | awk -v server="$server" '$2 == server { print $1 }')
          kill -QUIT "$server"
          while kill -0 "$server"; do sleep 0.05; done
        fi
        rm -rf "$0"
        """;

    private readonly string path;
    private readonly Process guard;

    private PostgresFolder(string path)
    {
        this.path = path;
        guard = Process.Start(
            new ProcessStartInfo("sh", ["-c", $"{{\n{Guard}\n}} >/dev/null 2>&1", path])
            {
                RedirectStandardInput = true,
                WorkingDirectory = "/",
            }
        )!;
    }

    internal string Log => Path.Combine(path, "log");

    private string Data => Path.Combine(path, "data");

    internal static async Task<PostgresFolder> Make(string password, string user)
    {
        var folder = new PostgresFolder(Directory.CreateTempSubdirectory("postgres-").FullName);
        try
        {
            var secret = Path.Combine(folder.path, "password");
            await File.WriteAllTextAsync(secret, password);
            await PostgresPrograms.GiveAway(folder.path);
            // Its own files need not survive a power cut yet; what the server stores later does.
            string[] quick = ["--no-sync", "--no-instructions", "--locale=C", "--encoding=UTF8"];
            string[] whom = ["-A", "scram-sha-256", $"--pwfile={secret}", $"--username={user}"];
            await PostgresPrograms.Run("initdb", [.. quick, .. whom, "-D", folder.Data]);
            return folder;
        }
        catch
        {
            await folder.DisposeAsync();
            throw;
        }
    }

    internal void Configure(IEnumerable<string> settings) =>
        File.AppendAllLines(
            Path.Combine(Data, "postgresql.conf"),
            [
                "listen_addresses='127.0.0.1'",
                "unix_socket_directories=''",
                "shared_buffers=16MB",
                "max_connections=80",
                .. settings,
            ]
        );

    internal Task Control(string what, params string[] how) =>
        PostgresPrograms.Run("pg_ctl", [what, "-D", Data, "-w", "-s", .. how]);

    internal async Task Signal(string signal)
    {
        var server = File.ReadLines(Path.Combine(Data, "postmaster.pid")).First();
        // The postmaster first: it can then start nothing more that would be missed.
        await PostgresPrograms.RunHere("kill", [$"-{signal}", server]);
        var pids = await PostgresPrograms.RunHere("ps", ["-A", "-o", "pid=,ppid="]);
        var children = pids.Split('\n')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(pair => pair.Length == 2 && pair[1] == server)
            .Select(pair => pair[0]);
        // One of them may have ended by itself meanwhile.
        await PostgresPrograms.RunHere("sh", ["-c", "kill \"$@\" || true", "sh", $"-{signal}", .. children]);
    }

    public async ValueTask DisposeAsync()
    {
        guard.StandardInput.Close();
        await guard.WaitForExitAsync();
        guard.Dispose();
    }
}
