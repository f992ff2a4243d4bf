using System.Globalization;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost;

namespace OpenDialogue.Bench.Servers;

/// <summary>A server in a process of its own: says "ready" when it is, and ends when whoever started it has ended.</summary>
internal static class Serving
{
    internal static async Task<int> Run(string[] arguments)
    {
        var port = Number(arguments[1]);
        var app = arguments[0] switch
        {
            "bare" => BareSignalR.Build(port),
            "kestrel" => BareKestrel.Build(port),
            _ => Ours.Build(
                [$"--urls=http://127.0.0.1:{port}", .. arguments[6..]],
                new(Number(arguments[4]), Number(arguments[5])),
                arguments[3],
                JournalOf(arguments[2])
            ),
        };
        var isOurs = arguments[0] == "ours";
        if (!isOurs)
            app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine("ready"));
        new Thread(EndWithInput) { IsBackground = true }.Start();
        if (isOurs)
            return await app.RunOverJournal();
        await app.RunAsync();
        return 0;
    }

    /// <summary>Input of a console is waited for by a thread; on one core the pool may have no more than that one.</summary>
    private static void EndWithInput()
    {
        while (Console.In.ReadLine() is not null) { }
        Environment.Exit(0);
    }

    private static Func<IJournal, IJournal>? JournalOf(string name) =>
        name switch
        {
            "unstored" => real => new Unstored(real),
            "ungrouped" => real => new Ungrouped(real),
            "counted" => real => new Counted(real),
            _ => null,
        };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
