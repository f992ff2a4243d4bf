using BenchmarkDotNet.Attributes;
using OpenDialogue.Rooms;

namespace OpenDialogue.Micro;

/// <summary>A meeting becomes what it was, from all its entries or from a snapshot.</summary>
[MemoryDiagnoser]
public class Waking
{
    private Story story = null!;
    private IReadOnlyList<Entry> entries = [];
    private Snapshot snapshot = null!;

    [Params(200, 10_000)]
    public int Entries { get; set; }

    [GlobalSetup]
    public async Task Tell()
    {
        story = await Story.Tell(Entries);
        (entries, snapshot) = (story.Entries, story.Moment.Snapshot());
    }

    [Benchmark]
    public object Replay()
    {
        var moment = Story.Kind.Begin(story.Room);
        foreach (var entry in entries)
            moment = moment.Apply(entry).After;
        return moment;
    }

    [Benchmark]
    public object FromSnapshot() => Story.Kind.Restore(snapshot, entries[^1].At)!;
}
