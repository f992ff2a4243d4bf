using System.Text.Json.Serialization.Metadata;

namespace OpenDialogue.Dialogue;

public interface IRoomCommand
{
    /// <summary>Chosen by the sender, unique in the room for ever: the same command sent again has one effect.</summary>
    Guid Id { get; }

    IRoomCommand WithId(Guid id);
}

/// <summary>
/// Everything that makes a kind of room: a value, the commands that may change it, the events that do. All of it is
/// pure. Whoever keeps the room (src/Rooms) brings the clock, the journal and the callers.
/// </summary>
/// <remarks>
/// Laws, held by tests over random commands: <see cref="Decide"/> never throws; evolving a state by the events of its
/// journal gives the live state; evolving by what <see cref="Redact"/> leaves gives what <see cref="View"/> shows.
/// </remarks>
public abstract class RoomRules<TState, TCommand, TEvent>
    where TState : class
    where TCommand : class, IRoomCommand
    where TEvent : class
{
    /// <summary>The first half of the names of such rooms.</summary>
    public abstract string Kind { get; }

    /// <summary>A room nobody has written to yet. It admits no one but the command that begins it.</summary>
    public abstract TState Empty(RoomId room);

    public abstract Decision<TEvent> Decide(TState state, TCommand command, Context context);

    public abstract TState Evolve(TState state, TEvent happened, Stamp stamp);

    public abstract Standing StandingOf(TState state, Caller caller);

    /// <summary>The state as the viewer may see it: the same type, with the rest left empty.</summary>
    public abstract TState View(TState state, Viewer viewer);

    /// <summary>The event as the viewer may see it; null where they may not know more than that a version passed.</summary>
    public abstract TEvent? Redact(TEvent happened, Viewer viewer);

    /// <summary>False as soon as <see cref="Redact"/> gives any admitted viewer less than the whole event.</summary>
    public abstract bool SeenAlikeByAll(TEvent happened);

    /// <summary>What the room will do by itself, and when, if nothing happens first.</summary>
    public virtual Deadline<TCommand>? NextDeadline(TState state) => null;

    /// <summary>What must happen in other rooms because of this. Done at least once, with one effect.</summary>
    /// <param name="state">The room after the event.</param>
    public virtual IEnumerable<Effect> EffectsOf(TState state, TEvent happened) => [];

    /// <summary>
    /// Whose admission this ends or changes; their stream is closed with the reason. Whatever makes <see cref="Redact"/>
    /// give somebody more or less than before is such an event, or what they hold would be neither view.
    /// </summary>
    public virtual IEnumerable<Departure> DeparturesOf(TState state, TEvent happened) => [];

    /// <summary>People whose being connected or not matters to the room just now, with the commands that tell it so.</summary>
    public virtual IEnumerable<Attention<TCommand>> AttentionOf(TState state) => [];

    public abstract JsonTypeInfo<TState> StateJson { get; }
    public abstract JsonTypeInfo<TCommand> CommandJson { get; }
    public abstract JsonTypeInfo<TEvent> EventJson { get; }
}

/// <param name="Command">Its id is given by the keeper, made from room, version and time, so that it acts once.</param>
public sealed record Deadline<TCommand>(DateTimeOffset At, TCommand Command);

/// <summary>A command to another room that follows from an entry of this one.</summary>
public sealed record Effect(RoomId Room, IRoomCommand Command);

/// <param name="Person">Null: every big screen of the room.</param>
/// <param name="Reason">
/// As <c>Gone</c> says it: <c>removed</c>, <c>closed</c>, <c>consent-withdrawn</c>, or <c>changed</c> for one who may
/// join again at once, and will see other things.
/// </param>
public sealed record Departure(PersonId? Person, string Reason)
{
    internal const string ConsentWithdrawn = "consent-withdrawn";

    /// <summary>Of all these and every big screen, when the consent that the room stands on is withdrawn.</summary>
    internal static IEnumerable<Departure> OnWithdrawalOf(IEnumerable<PersonId> people) =>
        [.. people.Select(person => new Departure(person, ConsentWithdrawn)), new(null, ConsentWithdrawn)];
}

/// <param name="WhenAway">Sent when the person has no connection; null when the room already knows.</param>
/// <param name="WhenHere">Sent when the person has one; null when the room already knows.</param>
public sealed record Attention<TCommand>(PersonId Person, TCommand? WhenAway, TCommand? WhenHere);
