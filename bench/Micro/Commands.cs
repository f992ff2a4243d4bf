using BenchmarkDotNet.Attributes;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Micro;

/// <summary>
/// What it takes to do one command in a meeting of 200 entries, by itself and in its parts: the mean of asking for the
/// floor and of taking that back.
/// </summary>
[MemoryDiagnoser]
public class Commands
{
    private const int Each = 2;

    private Story story = null!;
    private Turn[] turns = [];
    private IReadOnlyDictionary<Standing, Viewer> viewers = null!;

    [GlobalSetup]
    public async Task Tell()
    {
        story = await Story.Tell(200);
        turns = [await story.Next(), await story.Next()];
        viewers = story.Viewers;
    }

    /// <summary>From the bytes of the command to the entry and to all that follows from it.</summary>
    [Benchmark(OperationsPerInvoke = Each)]
    public object? Whole()
    {
        object? last = null;
        foreach (var turn in turns)
            last = turn.Before.Decide(Story.Kind.Parse(turn.Bytes).Command!, turn.Caller, turn.Entry.At).Step;
        return last;
    }

    [Benchmark(OperationsPerInvoke = Each)]
    public object? Parse()
    {
        object? last = null;
        foreach (var turn in turns)
            last = Story.Kind.Parse(turn.Bytes).Command;
        return last;
    }

    [Benchmark(OperationsPerInvoke = Each)]
    public object? Decide()
    {
        object? last = null;
        foreach (var turn in turns)
            last = Story.Kind.Rules.Decide(turn.State, turn.Command, turn.Context);
        return last;
    }

    [Benchmark(OperationsPerInvoke = Each)]
    public object? Evolve()
    {
        object? last = null;
        foreach (var turn in turns)
            last = Story.Kind.Rules.Evolve(turn.State, turn.Events[0], turn.Stamp);
        return last;
    }

    /// <summary>The body of the entry.</summary>
    [Benchmark(OperationsPerInvoke = Each)]
    public int Encode()
    {
        var length = 0;
        foreach (var turn in turns)
            length += Story.Kind.Bodies.Write(turn.Entry.Version, turn.Entry.At, turn.Entry.By, turn.Events).Length;
        return length;
    }

    /// <summary>In the bytes that a reader gets.</summary>
    [Benchmark]
    [Arguments(Standing.YoungPerson)]
    [Arguments(Standing.Facilitator)]
    [Arguments(Standing.Participant)]
    public ReadOnlyMemory<byte> View(Standing standing) => story.Moment.View(viewers[standing]);
}
