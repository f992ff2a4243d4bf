using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OpenDialogue.Rooms.Tests;

/// <summary>The smallest room there can be, with every fault that rules could have.</summary>
internal sealed class CounterRules : RoomRules<Counter, CountCommand, Counted>
{
    private static readonly JsonSerializerOptions Json = new(Wire.Options())
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    public override string Kind => "counter";

    public override Counter Empty(RoomId room) => new(0);

    public override Decision<Counted> Decide(Counter state, CountCommand command, Context context) =>
        command is Count { Fault: "decide" } ? throw new InvalidOperationException("decide")
        : command is Count { Fault: "refuse" } ? new NotNow(Phase.Closed)
        : [new Counted(((Count)command).Fault)];

    public override Counter Evolve(Counter state, Counted happened, Stamp stamp) =>
        happened.Fault == "evolve" ? throw new InvalidOperationException("evolve") : new(state.Sum + 1, happened.Fault);

    public override Deadline<CountCommand>? NextDeadline(Counter state) =>
        state.Fault == "deadline" ? throw new InvalidOperationException("deadline")
        : state.Fault == "endless" ? new(Cast.Morning.AddSeconds(60), new Count("refuse"))
        : state.Fault == "once" ? new(Cast.Morning.AddSeconds(60), new Count())
        : null;

    public override IEnumerable<Attention<CountCommand>> AttentionOf(Counter state) =>
        state.Fault == "attention" ? throw new InvalidOperationException("attention") : [];

    public override Standing StandingOf(Counter state, Caller caller) => Standing.Participant;

    public override Counter View(Counter state, Viewer viewer) => state;

    public override Counted? Redact(Counted happened, Viewer viewer) => happened;

    public override bool SeenAlikeByAll(Counted happened) => true;

    public override JsonTypeInfo<Counter> StateJson => (JsonTypeInfo<Counter>)Json.GetTypeInfo(typeof(Counter));
    public override JsonTypeInfo<CountCommand> CommandJson =>
        (JsonTypeInfo<CountCommand>)Json.GetTypeInfo(typeof(CountCommand));
    public override JsonTypeInfo<Counted> EventJson => (JsonTypeInfo<Counted>)Json.GetTypeInfo(typeof(Counted));
}

internal sealed record Counter(int Sum, string? Fault = null);

internal sealed record Counted(string? Fault);

[System.Text.Json.Serialization.JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(Count), "count")]
internal abstract record CountCommand : IRoomCommand
{
    public Guid Id { get; init; }

    public IRoomCommand WithId(Guid id) => this with { Id = id };
}

internal sealed record Count(string? Fault = null) : CountCommand;
