using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenDialogue.Dialogue.Tests.Laws;

/// <summary>
/// A walk of random commands through a room, legal and not, by anyone. The same seed walks the same way. Commands are
/// made by reflection from the closed list, so that a new one takes part without being told.
/// </summary>
internal abstract class Walk<TState, TCommand, TEvent>(RoomRules<TState, TCommand, TEvent> rules, RoomId room, int seed)
    where TState : class
    where TCommand : class, IRoomCommand
    where TEvent : class
{
    private static readonly Type[] Commands =
    [
        .. typeof(TCommand).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(a => a.DerivedType),
    ];

    protected Random Dice { get; } = new(seed);
    internal Story<TState, TCommand, TEvent> Story { get; } = new(rules, room);
    internal TState State => Story.State;
    internal RoomRules<TState, TCommand, TEvent> Rules => rules;

    /// <summary>What each command led to: the names of its events and refusals.</summary>
    internal SortedSet<(string Command, string Outcome)> Seen { get; } = [];

    internal TState Before { get; private set; } = rules.Empty(room);
    internal TCommand? Command { get; private set; }
    internal Caller By { get; private set; } = Caller.System;

    internal void Step()
    {
        Before = State;
        Command = Fit(Make(Choose(Commands)));
        By = Sender(Command);
        Story.After(Passes()).When(By, Command);
        Note();
    }

    /// <summary>How long it is until the next command.</summary>
    protected virtual TimeSpan Passes() => TimeSpan.FromSeconds(Dice.Next(90));

    protected abstract Type Choose(Type[] commands);

    /// <summary>The command, or one like it that gets further.</summary>
    protected virtual TCommand Fit(TCommand command) => command;

    protected abstract Caller Sender(TCommand command);

    protected abstract object? Value(Type type, string name);

    /// <summary>What happened, out of what hides it from some.</summary>
    protected abstract TEvent Bare(TEvent happened);

    protected T Any<T>(params IReadOnlyList<T> of) => of[Dice.Next(of.Count)];

    private TCommand Make(Type type)
    {
        var constructor = type.GetConstructors().Single();
        var values = constructor.GetParameters().Select(p => Value(p.ParameterType, p.Name!)).ToArray();
        return (TCommand)constructor.Invoke(values);
    }

    protected string Words(string name) =>
        Dice.Next(20) switch
        {
            0 => " ",
            1 => new('x', 2001),
            2 => "",
            var n => $"{name} {n} 😴 «æøå»",
        };

    private void Note()
    {
        var command = Names.Of<TCommand>(Command!.GetType());
        var outcomes = Story.Outcome switch
        {
            Decision<TEvent>.Accepted { Events: { Count: > 0 } events } => events
                .Concat(events.Select(Bare))
                .Select(e => Names.Of<TEvent>(e.GetType())),
            Decision<TEvent>.Refused refused => [$"!{Names.Of<Refusal>(refused.Refusal.GetType())}"],
            _ => [],
        };
        foreach (var outcome in outcomes)
            Seen.Add((command, outcome));
    }

    internal string Json(TState state) => JsonSerializer.Serialize(state, rules.StateJson);
}
