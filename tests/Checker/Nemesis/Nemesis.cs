using OpenDialogue.Checker.Evidence;
using OpenDialogue.Checker.Houses;
using OpenDialogue.Checker.People;

namespace OpenDialogue.Checker.Nemesis;

/// <summary>
/// One fault after the other, in an order that the seed gives, all of them once before any comes again. After each
/// there is a quiet time, in which all has to come right by itself.
/// </summary>
internal sealed class Nemesis(Estate estate, Crowd crowd, Recorder recorder, Settings settings)
{
    private static readonly Dictionary<string, Func<Faults, Task>> All = new()
    {
        ["kill"] = faults => faults.Kill(),
        ["silo-kill"] = faults => faults.KillSilo(),
        ["silo-freeze"] = faults => faults.FreezeSilo(),
        ["silo-stop"] = faults => faults.StopSilos(),
        ["cut-before-answer"] = faults => faults.CutBeforeAnswer(),
        ["freeze"] = faults => faults.Freeze(),
        ["storm"] = faults => faults.Storm(),
        ["stop"] = faults => faults.Stop(),
        ["delay"] = faults => faults.Delay(),
        ["half-close"] = faults => faults.CloseHalf(),
        ["black-hole"] = faults => faults.BlackHole(),
        ["deaf-client"] = faults => faults.DeafClient(),
        ["full-disk"] = faults => faults.FullDisk(),
        ["database-fast"] = faults => faults.StopDatabase("fast"),
        ["database-immediate"] = faults => faults.StopDatabase("immediate"),
        ["database-freeze"] = faults => faults.FreezeDatabase(),
    };

    private readonly Random random = new(settings.Seed + 2);

    internal static IReadOnlyCollection<string> Names => All.Keys;

    private TimeSpan Quiet => TimeSpan.FromSeconds(Math.Clamp(settings.Seconds / 20.0, 2, 8));

    private TimeSpan Long =>
        TimeSpan.FromSeconds(
            settings.Seconds >= 240 ? 15
            : settings.Seconds >= 40 ? 3
            : 1.5
        );

    internal async Task Haunt(TimeSpan until)
    {
        var faults = new Faults(estate, crowd, recorder, random, Long);
        while (true)
            foreach (var name in Shuffled())
            {
                await Task.Delay(Quiet);
                if (recorder.Now + Long + Quiet > until)
                    return;
                await Do(name, faults);
            }
    }

    private async Task Do(string name, Faults faults)
    {
        var begun = recorder.Now;
        Console.Error.WriteLine($"{begun:mm\\:ss} {name}");
        await All[name](faults);
        recorder.Note(new Fault(name, begun, recorder.Now, recorder.Now + Quiet));
    }

    private string[] Shuffled()
    {
        string[] names = [.. settings.Faults ?? All.Keys.Where(IsPossible)];
        random.Shuffle(names);
        return names;
    }

    private bool IsPossible(string name) =>
        name.StartsWith("database", StringComparison.Ordinal) ? settings.IsPostgres
        : name.StartsWith("silo", StringComparison.Ordinal) ? settings.IsCluster
        : name != "full-disk" || !settings.IsPostgres;
}
