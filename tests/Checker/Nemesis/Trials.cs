using OpenDialogue.Checker.Evidence;
using OpenDialogue.Checker.Houses;
using OpenDialogue.Checker.People;

namespace OpenDialogue.Checker.Nemesis;

/// <summary>What is measured when the faults are over, each with figures of its own.</summary>
internal sealed class Trials(Estate estate, Crowd crowd, Traffic traffic, Recorder recorder)
{
    private static readonly Dictionary<string, Func<Trials, Task<object>>> All = new()
    {
        ["half-open"] = trials => new HalfOpen(trials.Estate, trials.Crowd, trials.Recorder).Measure(),
        ["overload"] = trials => new Overload(trials.Estate, trials.Traffic, trials.Recorder).Measure(),
    };

    internal static IReadOnlyCollection<string> Names => All.Keys;

    private Estate Estate => estate;
    private Crowd Crowd => crowd;
    private Traffic Traffic => traffic;
    private Recorder Recorder => recorder;

    internal async Task Give(string name, Dictionary<string, object?> figures)
    {
        await Crowd.AllAreLive(TimeSpan.FromSeconds(30));
        var begun = Recorder.Now;
        Console.Error.WriteLine($"{begun:mm\\:ss} {name}");
        figures[name] = await All[name](this);
        Recorder.Note(new Fault(name, begun, Recorder.Now, Recorder.Now + TimeSpan.FromSeconds(2)));
    }
}
