using System.Text.Json;

namespace OpenDialogue.Dialogue.Tests;

/// <summary>
/// Given what happened, when somebody sends a command, then these events follow, or this refusal. It goes through
/// Decide and Evolve alone; events are compared as the journal writes them.
/// </summary>
internal class Story<TState, TCommand, TEvent>(RoomRules<TState, TCommand, TEvent> rules, RoomId room)
    where TState : class
    where TCommand : class, IRoomCommand
    where TEvent : class
{
    private readonly List<string> _journal = [];
    private Decision<TEvent>? _decision;

    internal RoomRules<TState, TCommand, TEvent> Rules => rules;
    internal RoomId Room => room;
    internal TState State { get; private set; } = rules.Empty(room);
    internal DateTimeOffset Now { get; private set; } = Cast.Morning;
    internal long Version { get; private set; }
    internal DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    /// <summary>Every entry so far, as the wire writes it.</summary>
    internal IReadOnlyList<Written> Entries => _entries;
    private readonly List<Written> _entries = [];

    internal sealed record Written(Stamp Stamp, IReadOnlyList<TEvent> Events);

    /// <summary>A command that must be accepted, on the way to what the test is about.</summary>
    internal Story<TState, TCommand, TEvent> Given(PersonId by, TCommand command)
    {
        When(by, command);
        if (_decision is Decision<TEvent>.Refused refused)
            Assert.Fail($"{by} {command} was refused: {refused.Refusal}");
        return this;
    }

    internal Story<TState, TCommand, TEvent> When(PersonId by, TCommand command) => When(Cast.Call(by), command);

    internal Story<TState, TCommand, TEvent> When(Caller caller, TCommand command)
    {
        var numbered = (TCommand)(command.Id == default ? command.WithId(Cast.Id(Version + 1)) : command);
        _decision = rules.Decide(State, numbered, new(caller, Now, Today));
        _journal.Clear();
        if (_decision is Decision<TEvent>.Accepted { Events.Count: > 0 } accepted)
            Happen(caller.Person, accepted.Events);
        return this;
    }

    internal Story<TState, TCommand, TEvent> After(TimeSpan time)
    {
        Now += time;
        return this;
    }

    internal Story<TState, TCommand, TEvent> Then(params TEvent[] events)
    {
        var accepted = Assert.IsType<Decision<TEvent>.Accepted>(_decision);
        Assert.Equal(events.Select(Write), accepted.Events.Select(Write));
        return this;
    }

    internal Story<TState, TCommand, TEvent> ThenRefused(Refusal refusal)
    {
        var refused = Assert.IsType<Decision<TEvent>.Refused>(_decision);
        Assert.Equal(JsonSerializer.Serialize(refusal, Json), JsonSerializer.Serialize(refused.Refusal, Json));
        return this;
    }

    internal Decision<TEvent> Outcome => _decision!;

    private string Write(TEvent happened) => JsonSerializer.Serialize(happened, rules.EventJson);

    private void Happen(PersonId by, IReadOnlyList<TEvent> events)
    {
        Version++;
        var stamp = new Stamp(Version, Now, by);
        State = events.Aggregate(State, (state, happened) => rules.Evolve(state, happened, stamp));
        _entries.Add(new(stamp, events));
    }

    private static readonly JsonSerializerOptions Json = Wire.Options();
}
