using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>
/// A room at one version: an immutable value, with its types erased. Deciding and applying give the next moment and
/// leave this one as it is, so that throwing away what was not stored is forgetting a reference.
/// </summary>
internal abstract class Moment(long version, DateTimeOffset at)
{
    internal long Version => version;

    /// <summary>When the newest entry was made.</summary>
    internal DateTimeOffset At => at;

    // Known as soon as the moment is made: nothing of the rules runs between storing an entry and telling it.
    internal abstract RoomDeadline? Deadline { get; }

    internal abstract IReadOnlyList<Attention> Attention { get; }

    internal abstract Verdict Decide(IRoomCommand command, Caller caller, DateTimeOffset now);

    /// <summary>The step that an entry of the journal makes.</summary>
    internal abstract Step Apply(Entry entry);

    internal abstract Standing StandingOf(Caller caller);

    internal abstract ReadOnlyMemory<byte> View(Viewer viewer);

    internal abstract Snapshot Snapshot();
}

internal sealed record RoomDeadline(DateTimeOffset At, IRoomCommand Command);

/// <summary>What follows from a command: a refusal, a step, or (neither) nothing at all.</summary>
internal readonly record struct Verdict(Refusal? Refusal, Step? Step);

/// <summary>From one moment to the next by one entry, with all that follows from it.</summary>
internal sealed record Step(
    Entry Entry,
    Moment After,
    IReadOnlyList<Departure> Departures,
    IReadOnlyList<Effect> Effects
);
