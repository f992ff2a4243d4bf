using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;
using OpenDialogue.Tests;

namespace OpenDialogue.Checker.Sabotage;

/// <summary>A journal that says "stored" before it has. It stores later, in order, unless the host dies before.</summary>
internal sealed class EarlyAck(IJournal real) : AlteredJournal(real)
{
    private static readonly TimeSpan Late = TimeSpan.FromMilliseconds(100);

    private readonly Lock gate = new();
    private Task storing = Task.CompletedTask;

    public override Task<AppendResult> Append(Append append, CancellationToken cancel = default)
    {
        lock (gate)
            storing = Store(storing, append);
        return Task.FromResult(AppendResult.Stored);
    }

    private async Task Store(Task before, Append append)
    {
        await Task.WhenAll(before, Task.Delay(Late));
        await Real.Append(append);
    }
}
