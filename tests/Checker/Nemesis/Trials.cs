using OpenDialogue.Checker.Evidence;
using OpenDialogue.Checker.People;

namespace OpenDialogue.Checker.Nemesis;

/// <summary>What is measured when the faults are over, each with figures of its own.</summary>
internal sealed class Trials(Crowd crowd, Traffic traffic, Recorder recorder)
{
    private static readonly Dictionary<string, Func<Trials, Task<object>>> All = new()
    {
        ["overload"] = trials => new Overload(trials.Traffic, trials.Recorder).Measure(),
    };

    internal static IReadOnlyCollection<string> Names => All.Keys;

    private Traffic Traffic => traffic;
    private Recorder Recorder => recorder;

    internal async Task Give(string name, Dictionary<string, object?> figures)
    {
        await crowd.AllAreLive(TimeSpan.FromSeconds(30));
        var begun = recorder.Now;
        Console.Error.WriteLine($"{begun:mm\\:ss} {name}");
        figures[name] = await All[name](this);
        recorder.Note(new Fault(name, begun, recorder.Now, recorder.Now + TimeSpan.FromSeconds(2)));
    }
}
