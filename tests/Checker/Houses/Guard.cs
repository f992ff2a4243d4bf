using System.Diagnostics;

namespace OpenDialogue.Checker.Houses;

/// <summary>Ends the hosts when the checker ends, in whatever way: a shell that waits for its input to be closed.</summary>
internal sealed class Guard : IDisposable
{
    private readonly Lock gate = new();
    private readonly HashSet<int> watched = [];
    private readonly string list;
    private readonly Process shell;

    internal Guard(string folder)
    {
        list = Path.Combine(folder, "hosts");
        File.WriteAllText(list, "");
        const string wait =
            "trap '' INT TERM HUP; read -r _; for p in $(cat \"$0\"); do kill -KILL $p; done 2>/dev/null";
        shell = Process.Start(new ProcessStartInfo("sh", ["-c", wait, list]) { RedirectStandardInput = true })!;
    }

    internal void Watch(int process) => Change(() => watched.Add(process));

    internal void Forget(int process) => Change(() => watched.Remove(process));

    private void Change(Func<bool> change)
    {
        lock (gate)
        {
            change();
            File.WriteAllLines(list, watched.Select(process => $"{process}"));
        }
    }

    public void Dispose()
    {
        shell.StandardInput.Close();
        shell.WaitForExit();
        shell.Dispose();
    }
}
