namespace OpenDialogue.WebHost.Tests.Scripts;

/// <summary>For what is only ever read and never told: asks again until it holds, or fails at a deadline.</summary>
internal static class Patience
{
    internal static async Task Until(string what, Func<Task<bool>> holds)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (!await holds())
        {
            Assert.False(deadline.IsCancellationRequested, $"It never came about that {what}.");
            await Task.Yield();
        }
    }
}
