using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>A caller who waits for an answer of the room.</summary>
/// <param name="Command">Null for one who waits until the room is awake and has read its journal.</param>
internal sealed record Pending(IRoomCommand? Command, Caller Caller)
{
    // Answers are given by the room's own loop, which must not run what the callers do next.
    private readonly TaskCompletionSource<Answer> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal Task<Answer> Answered => answer.Task;

    internal void Give(Answer given) => answer.TrySetResult(given);

    internal static Pending Awake() => new(null, Caller.System);
}
