using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>
/// Whose being connected matters, and the bytes that say so: written anew only where it is not what it was before.
/// </summary>
internal sealed class Watched<TState, TCommand, TEvent>
    where TState : class
    where TCommand : class, IRoomCommand
    where TEvent : class
{
    private readonly Attention<TCommand>[] of;

    private Watched(Kind<TState, TCommand, TEvent> kind, Attention<TCommand>[] of)
    {
        this.of = of;
        Attention = [.. of.Select(a => new Attention(a.Person, kind.Idless(a.WhenAway), kind.Idless(a.WhenHere)))];
    }

    internal IReadOnlyList<Attention> Attention { get; }

    internal static Watched<TState, TCommand, TEvent> Of(
        Kind<TState, TCommand, TEvent> kind,
        TState state,
        Watched<TState, TCommand, TEvent>? before
    )
    {
        Attention<TCommand>[] now = [.. kind.Rules.AttentionOf(state)];
        return before is not null && before.of.AsSpan().SequenceEqual(now) ? before : new(kind, now);
    }
}
