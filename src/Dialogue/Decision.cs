using System.Runtime.CompilerServices;

namespace OpenDialogue.Dialogue;

/// <summary>
/// The answer to a command: the events that follow from it, written <c>[…]</c>, or the refusal that says why not. An
/// accepted command with no events has nothing to do (it asks for what already is), leaves no entry, and is answered
/// with the room's present version.
/// </summary>
[CollectionBuilder(typeof(Decision), nameof(Decision.Accept))]
public abstract record Decision<TEvent>
{
    private Decision() { }

    public sealed record Accepted(IReadOnlyList<TEvent> Events) : Decision<TEvent>;

    public sealed record Refused(Refusal Refusal) : Decision<TEvent>;

    public IEnumerator<TEvent> GetEnumerator() => (this is Accepted accepted ? accepted.Events : []).GetEnumerator();

    public static implicit operator Decision<TEvent>(Refusal refusal) => new Refused(refusal);
}

public static class Decision
{
    public static Decision<TEvent> Accept<TEvent>(ReadOnlySpan<TEvent> events) =>
        new Decision<TEvent>.Accepted(events.ToArray());
}
