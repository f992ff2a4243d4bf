using OpenDialogue.Bench;
using OpenDialogue.Bench.Report;
using OpenDialogue.Bench.Rows;
using OpenDialogue.Bench.Servers;
using OpenDialogue.Tests;

if (args is ["serve", .. var served])
    return await Serving.Run(served);
if (args is not (["run"] or ["run", "--quick"] or ["run", "--quick", "--only", _] or ["run", "--only", _] or ["smoke"]))
{
    Console.Error.WriteLine("run [--quick] [--only saturation|calm|wide|alone|start] | smoke");
    return 64;
}
try
{
    return args[0] == "smoke" ? await Smoke.Run() : await Run();
}
finally
{
    Folders.Delete();
}

async Task<int> Run()
{
    var plan = args.Contains("--quick") ? Plan.Quick : Plan.Whole;
    var only = args.Contains("--only") ? args[^1] : null;
    await using var postgres = PostgresServer.Missing is null && !plan.IsQuick ? await PostgresServer.Start() : null;
    if (postgres is null)
        Plan.Say(PostgresServer.Missing ?? "without PostgreSQL, to be quick");
    var book = new Book();
    (string Name, Func<Task> Measure)[] parts =
    [
        // What runs in this process has all cores; the others have one each.
        ("alone", () => Alone.Measure(book, plan, postgres)),
        ("start", () => plan.IsQuick ? Task.CompletedTask : Start.Measure(book, plan)),
        ("saturation", () => Saturation.Measure(book, plan, postgres)),
        ("calm", () => Calm.Measure(book, plan)),
        ("wide", () => Wide.Measure(book, plan)),
    ];
    foreach (var (_, measure) in parts.Where(part => only is null || part.Name == only))
        await measure();
    if (only is null && !plan.IsQuick)
        Pages.Write(book, "bench/run");
    Pages.Keep(book);
    return 0;
}
