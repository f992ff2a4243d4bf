using System.Diagnostics;

namespace OpenDialogue.Checker.Houses;

internal static class Shell
{
    /// <exception cref="InvalidOperationException">It failed; what it said.</exception>
    internal static async Task Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {said.Trim()}");
    }
}
