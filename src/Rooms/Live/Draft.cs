using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>
/// Commands decided one after the other, each against the state that the ones before it would leave. Nothing of it is
/// true before its entries are stored: then all its answers are, the refusals included, for they were decided against
/// exactly what was stored.
/// </summary>
internal sealed class Draft(Moment from, IReadOnlyList<Pending> pending, DateTimeOffset now)
{
    private readonly Dictionary<Guid, Trace> traces = [];

    internal IReadOnlyList<Pending> Pending => pending;

    internal Answer[] Answers { get; } = new Answer[pending.Count];

    internal List<Step> Steps { get; } = [];

    internal Moment After { get; private set; } = from;

    /// <summary>Commands whose answer is not an entry, known or new. One that is long past may have left one.</summary>
    internal List<int> Entryless { get; } = [];

    /// <summary>Those whose deciding threw, which is a fault of ours.</summary>
    internal List<(int Index, Exception Fault)> Faults { get; } = [];

    internal Draft Decide(Func<Guid, Trace?> known)
    {
        for (var i = 0; i < pending.Count; i++)
        {
            if (pending[i].Command is not { } command)
                Answers[i] = new(After.Version);
            else if ((traces.TryGetValue(command.Id, out var mine) ? mine : known(command.Id)) is { } trace)
                Answers[i] = Known(trace, pending[i].Caller);
            else
                Answers[i] = DecideNew(i, command);
        }
        return this;
    }

    /// <summary>The answer to a command whose id has left an entry: the first outcome, or that the id is another's.</summary>
    internal Answer Known(Trace trace, Caller caller) =>
        trace.By == caller.Person ? new(trace.Version)
        : After.StandingOf(caller) == Standing.None ? new(0, new NotFound())
        : new(After.Version, new CommandIdTaken());

    private Answer DecideNew(int index, IRoomCommand command)
    {
        try
        {
            var verdict = After.Decide(command, pending[index].Caller, now);
            if (verdict.Step is { } step)
                return Take(step);
            Entryless.Add(index);
            return verdict.Refusal is NotFound ? new(0, verdict.Refusal) : new(After.Version, verdict.Refusal);
        }
        catch (Exception fault)
        {
            Faults.Add((index, fault));
            return new(After.Version, new TryAgain(Reasons.Fault));
        }
    }

    private Answer Take(Step step)
    {
        Steps.Add(step);
        After = step.After;
        traces[step.Entry.Command] = new(step.Entry.Version, step.Entry.By);
        return new(step.Entry.Version);
    }
}
