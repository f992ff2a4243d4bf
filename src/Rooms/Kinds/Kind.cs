using System.Text.Json;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>A kind of room: its rules, and how they meet bytes.</summary>
internal sealed class Kind<TState, TCommand, TEvent>(RoomRules<TState, TCommand, TEvent> rules) : Kind
    where TState : class
    where TCommand : class, IRoomCommand
    where TEvent : class
{
    private readonly CommandReader<TCommand> commands = new(rules.CommandJson);
    private readonly Snapshots<TState> snapshots = new(rules.StateJson, rules.GetType());

    internal RoomRules<TState, TCommand, TEvent> Rules => rules;

    internal Bodies<TEvent> Bodies { get; } = new(rules.EventJson);

    public override string Name => rules.Kind;

    public override ReadOnlyMemory<byte>? Redact(Entry entry, Viewer viewer)
    {
        if (viewer.Standing == Standing.None)
            return null;
        if (entry.SeenAlike)
            return entry.Body;
        var all = Bodies.Read(entry.Body);
        List<TEvent> seen = [.. all.Select(happened => rules.Redact(happened, viewer)).OfType<TEvent>()];
        // A bare null would be taken for memory without bytes, which is not the same.
        return seen.Count == 0 ? default(ReadOnlyMemory<byte>?)
            : seen.SequenceEqual(all, ReferenceEqualityComparer.Instance) ? entry.Body
            : Bodies.Write(entry.Version, entry.At, entry.By, seen);
    }

    internal override Parsed Parse(ReadOnlyMemory<byte> command) => commands.Read(command);

    internal override ReadOnlyMemory<byte>? Encode(IRoomCommand command) =>
        command is TCommand mine
            ? JsonSerializer.SerializeToUtf8Bytes(mine, rules.CommandJson)
            : default(ReadOnlyMemory<byte>?);

    internal override Moment Begin(RoomId room) =>
        new Moment<TState, TCommand, TEvent>(this, rules.Empty(room), 0, DateTimeOffset.MinValue);

    internal override Moment? Restore(Snapshot snapshot, DateTimeOffset at) =>
        snapshots.Read(snapshot.State) is { } state
            ? new Moment<TState, TCommand, TEvent>(this, state, snapshot.Version, at)
            : null;

    internal ReadOnlyMemory<byte>? Idless(TCommand? command) =>
        command is null
            ? default(ReadOnlyMemory<byte>?)
            : CommandIds.Without(JsonSerializer.SerializeToUtf8Bytes(command, rules.CommandJson));

    internal ReadOnlyMemory<byte> Snapshot(TState state) => snapshots.Write(state);
}
