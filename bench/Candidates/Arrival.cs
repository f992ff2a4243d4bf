namespace OpenDialogue.Bench.Candidates;

/// <summary>A step of coming in, which is waited for by another thread than the one that hears of it.</summary>
internal sealed class Arrival
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TaskCompletionSource come = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal void Come() => come.TrySetResult();

    internal Task Wait() => come.Task.WaitAsync(Patience);
}
