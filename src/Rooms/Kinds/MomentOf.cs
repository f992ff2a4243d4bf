using System.Text.Json;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>The moment of a room of one kind.</summary>
internal sealed class Moment<TState, TCommand, TEvent>(
    Kind<TState, TCommand, TEvent> kind,
    TState state,
    long version,
    DateTimeOffset at,
    Watched<TState, TCommand, TEvent>? before = null
) : Moment(version, at)
    where TState : class
    where TCommand : class, IRoomCommand
    where TEvent : class
{
    private RoomRules<TState, TCommand, TEvent> Rules => kind.Rules;

    internal override RoomDeadline? Deadline { get; } =
        kind.Rules.NextDeadline(state) is { } next ? new(next.At, next.Command) : null;

    private readonly Watched<TState, TCommand, TEvent> watched = Watched<TState, TCommand, TEvent>.Of(
        kind,
        state,
        before
    );

    internal override IReadOnlyList<Attention> Attention => watched.Attention;

    internal override Verdict Decide(IRoomCommand command, Caller caller, DateTimeOffset now) =>
        Rules.Decide(state, (TCommand)command, new(caller, now, DanishTime.DateOf(now))) switch
        {
            Decision<TEvent>.Refused no => new(no.Refusal, null),
            Decision<TEvent>.Accepted { Events: { Count: > 0 } events } => new(
                null,
                Next(Write(command.Id, caller.Person, now, events), events)
            ),
            _ => default,
        };

    /// <summary>Who may see an entry is what the rules say today: when it was stored they may have known fewer viewers.</summary>
    internal override Step Apply(Entry entry)
    {
        var events = kind.Bodies.Read(entry.Body);
        return Next(entry with { SeenAlike = entry.SeenAlike && events.All(Rules.SeenAlikeByAll) }, events);
    }

    internal override Standing StandingOf(Caller caller) => Rules.StandingOf(state, caller);

    internal override ReadOnlyMemory<byte> View(Viewer viewer) =>
        JsonSerializer.SerializeToUtf8Bytes(Rules.View(state, viewer), Rules.StateJson);

    internal override Snapshot Snapshot() => new(Version, kind.Snapshot(state));

    private Entry Write(Guid command, PersonId by, DateTimeOffset now, IReadOnlyList<TEvent> events) =>
        new(
            Version + 1,
            command,
            now,
            by,
            events.All(Rules.SeenAlikeByAll),
            kind.Bodies.Write(Version + 1, now, by, events)
        );

    private Step Next(Entry entry, IReadOnlyList<TEvent> events)
    {
        if (entry.Version != Version + 1)
            throw new InvalidDataException($"entry {entry.Version} does not follow {Version}");
        var stamp = new Stamp(entry.Version, entry.At, entry.By);
        var after = state;
        // Most entries have neither.
        List<Departure>? departures = null;
        List<Effect>? effects = null;
        foreach (var happened in events)
        {
            after = Rules.Evolve(after, happened, stamp);
            foreach (var departure in Rules.DeparturesOf(after, happened))
                (departures ??= []).Add(departure);
            foreach (var effect in Rules.EffectsOf(after, happened))
                (effects ??= []).Add(effect);
        }
        var next = new Moment<TState, TCommand, TEvent>(kind, after, entry.Version, entry.At, watched);
        return new(entry, next, departures ?? [], effects ?? []);
    }
}
