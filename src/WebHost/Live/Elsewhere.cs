using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;

namespace OpenDialogue.WebHost.Live;

/// <summary>Who is connected on other hosts, as far as this one has heard.</summary>
internal sealed class Elsewhere(IBoard board, TimeProvider clock)
{
    /// <summary>What was heard longer ago is not good enough to call anyone away by.</summary>
    private static readonly TimeSpan Good = TimeSpan.FromSeconds(3);

    private static readonly IReadOnlySet<PersonId> Nobody = new HashSet<PersonId>();

    private volatile Heard heard = new(null, new Dictionary<RoomId, HashSet<PersonId>>());

    /// <summary>True for a host that is alone.</summary>
    internal bool IsKnown => !board.IsShared || heard.At is { } at && clock.GetElapsedTime(at) < Good;

    internal IReadOnlySet<PersonId> In(RoomId room) => heard.People.TryGetValue(room, out var people) ? people : Nobody;

    internal void Hear(IReadOnlyDictionary<RoomId, HashSet<PersonId>> people) =>
        heard = new(clock.GetTimestamp(), people);

    private sealed record Heard(long? At, IReadOnlyDictionary<RoomId, HashSet<PersonId>> People);
}
