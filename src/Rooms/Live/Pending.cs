using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>A caller who waits for an answer of the room.</summary>
/// <param name="Command">Null for one who waits until the room is awake and has read its journal.</param>
internal sealed record Pending(IRoomCommand? Command, Caller Caller)
{
    private readonly TaskCompletionSource<Answer> answer = new();

    internal Task<Answer> Answered => answer.Task;

    /// <summary>Runs what the caller does next.</summary>
    internal void Give(Answer given) => answer.TrySetResult(given);

    internal static Pending Awake() => new(null, Caller.System);
}
