using System.Diagnostics;

namespace OpenDialogue.Tests;

/// <summary>The programs of PostgreSQL on this machine. They refuse to run as root, so root runs them as another.</summary>
internal static class PostgresPrograms
{
    private static readonly string[] Needed = ["initdb", "pg_ctl", "postgres"];
    private static readonly string? Folder = Folders().FirstOrDefault(HoldsAll);
    private static readonly string? Another = Environment.IsPrivilegedProcess
        ? FirstUserOf("postgres", "nobody")
        : null;

    internal static string? Missing { get; } =
        OperatingSystem.IsWindows() ? "The tests of PostgreSQL need Linux or macOS."
        : Folder is null ? "PostgreSQL is missing: install it (on Debian: apt-get install postgresql)."
        : Environment.IsPrivilegedProcess && Another is null
            ? "PostgreSQL does not run as root: run the tests as another."
        : null;

    internal static Task<string> Run(string program, string[] arguments)
    {
        var path = Path.Combine(Folder ?? throw new InvalidOperationException(Missing), program);
        return Another is null
            ? RunHere(path, arguments)
            : RunHere("runuser", ["-u", Another, "--", path, .. arguments]);
    }

    internal static Task GiveAway(string folder) =>
        Another is null ? Task.CompletedTask : RunHere("chown", ["-R", Another, folder]);

    /// <summary>As whoever runs the tests; gives what it said.</summary>
    internal static async Task<string> RunHere(string program, string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = "/",
            }
        )!;
        var fault = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"{program}: {said}{await fault}");
    }

    private static IEnumerable<string> Folders()
    {
        const string versions = "/usr/lib/postgresql";
        var inPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var ofDebian = Directory.Exists(versions) ? Directory.GetDirectories(versions) : [];
        return [.. ofDebian.OrderDescending().Select(version => Path.Combine(version, "bin")), .. inPath];
    }

    private static bool HoldsAll(string folder) => Needed.All(program => File.Exists(Path.Combine(folder, program)));

    private static string? FirstUserOf(params string[] names) =>
        names.FirstOrDefault(name =>
            File.Exists("/etc/passwd")
            && File.ReadLines("/etc/passwd").Any(line => line.StartsWith($"{name}:", StringComparison.Ordinal))
        );
}
