namespace OpenDialogue.Rooms.Tests;

/// <summary>Waits for something to become true, told each time it may have; fails with what did not come.</summary>
internal sealed class Signal
{
    internal static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    private readonly Lock gate = new();
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal void Raise()
    {
        lock (gate)
        {
            next.SetResult();
            next = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    internal async Task Until(Func<bool> condition, string what)
    {
        using var late = new CancellationTokenSource(Deadline);
        while (true)
        {
            Task raised;
            lock (gate)
                raised = next.Task;
            if (condition())
                return;
            try
            {
                await raised.WaitAsync(late.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.Fail($"did not come: {what}");
            }
        }
    }
}
