using Microsoft.Extensions.Logging;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>The loop that serves the queue: one batch after the other, for as long as there is one.</summary>
public sealed partial class Room
{
    private bool running;

    private bool Enqueue(Pending pending, bool isUse = true)
    {
        lock (gate)
        {
            if (gone)
                return false;
            if (isUse)
                Use();
            queue.Enqueue(pending);
            if (running)
                return true;
            running = true;
        }
        // Away from the caller, whose context and scheduler are not the room's; and behind what has come in already, of
        // which more may be for this room.
        ThreadPool.UnsafeQueueUserWorkItem(static room => _ = room.ServeAll(), this, preferLocal: false);
        return true;
    }

    private async Task ServeAll()
    {
        while (NextBatch() is { } batch)
            await Serve(batch);
        rested?.Invoke(this);
    }

    private List<Pending>? NextBatch()
    {
        lock (gate)
        {
            if (queue.Count == 0)
            {
                running = false;
                drained?.TrySetResult();
                return null;
            }
            List<Pending> batch = [];
            while (batch.Count < around.Settings.Together && queue.TryDequeue(out var pending))
                batch.Add(pending);
            return batch;
        }
    }

    private async Task Serve(List<Pending> batch)
    {
        try
        {
            await ServeStored(batch);
        }
        catch (JournalUnavailableException e)
        {
            around.Log.LogWarning(e, "The journal of {Room} is away", id);
            Fail(batch, Reasons.Storage);
        }
        catch (Exception e)
        {
            around.Log.LogError(e, "Serving {Room} failed at {Commands}", id, batch.Select(p => p.Command?.Id));
            Fail(batch, Reasons.Fault);
        }
    }

    /// <summary>What became of an append is not known: nothing is decided before the journal has been read again.</summary>
    private void Fail(List<Pending> batch, string reason)
    {
        lock (gate)
            behind = true;
        Give(batch, [.. Enumerable.Repeat(new Answer(0, new TryAgain(reason)), batch.Count)]);
        alarm.Retry();
    }
}
