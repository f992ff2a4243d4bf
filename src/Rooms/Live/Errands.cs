using Microsoft.Extensions.Logging;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>
/// Effects of a room in other rooms: done in order, each until the other room has answered, beside the room's own
/// work. The journal knows that they are to be done until it has been noted that they are.
/// </summary>
/// <param name="note">Tells the journal that all are done; false where it could not be told.</param>
internal sealed class Errands(RoomId room, Surroundings around, Func<Task<bool>> note) : IAsyncDisposable
{
    private readonly Lock gate = new();
    private readonly Queue<Errand> due = new();
    private readonly CancellationTokenSource leaving = new();
    private Task doing = Task.CompletedTask;
    private bool running;

    /// <summary>The journal says that nothing is to do.</summary>
    private bool clear = true;

    internal bool Any
    {
        get
        {
            lock (gate)
                return running || due.Count > 0;
        }
    }

    /// <summary>Effects of entries above this version may still be to do; null where none are.</summary>
    internal long? After
    {
        get
        {
            lock (gate)
                return due.TryPeek(out var first) ? first.Version - 1 : null;
        }
    }

    /// <param name="isNoted">The journal says that effects are to do, whether or not they still are.</param>
    internal void Add(IEnumerable<Step> steps, bool isNoted)
    {
        lock (gate)
        {
            foreach (var step in steps)
                for (var i = 0; i < step.Effects.Count; i++)
                    due.Enqueue(new(step.Entry.Version, i, step.Effects[i]));
            clear &= !isNoted && due.Count == 0;
            if (clear || running || leaving.IsCancellationRequested)
                return;
            running = true;
            doing = Task.Run(DoAll);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await leaving.CancelAsync();
        await doing;
        leaving.Dispose();
    }

    private async Task DoAll()
    {
        try
        {
            do while (Next() is { } errand)
                await Do(errand);
            while (!await NoteOrRest());
        }
        catch (OperationCanceledException)
        {
            // The room leaves; whoever wakes it next does the rest.
        }
    }

    private Errand? Next()
    {
        lock (gate)
            return due.TryPeek(out var errand) ? errand : null;
    }

    /// <summary>True where there is nothing more to do now.</summary>
    private async Task<bool> NoteOrRest()
    {
        lock (gate)
            clear = true;
        var told = await note();
        lock (gate)
        {
            if (due.Count > 0 || (told && !clear))
                return false;
            clear = told;
            running = false;
            return true;
        }
    }

    private async Task Do(Errand errand)
    {
        var wait = around.Settings.RetryFirst;
        while (!await Try(errand))
        {
            await Task.Delay(wait, around.Clock, leaving.Token);
            wait = wait * 2 > around.Settings.RetryMost ? around.Settings.RetryMost : wait * 2;
        }
        lock (gate)
            due.Dequeue();
    }

    private async Task<bool> Try(Errand errand)
    {
        try
        {
            var command = errand.Effect.Command.WithId(CommandIds.Of(room, errand.Version, $"effect {errand.Index}"));
            var answer = await around.Others.Send(
                errand.Effect.Room,
                Kinds.Encode(command),
                Caller.System,
                leaving.Token
            );
            if (answer.Refusal is { } refusal and not TryAgain)
                around.Log.LogWarning(
                    "{Other} refused an effect of {Room}: {Refusal}",
                    errand.Effect.Room,
                    room,
                    refusal
                );
            return answer.Refusal is not TryAgain;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            around.Log.LogError(e, "An effect of {Room} in {Other} failed", room, errand.Effect.Room);
            return false;
        }
    }
}

/// <param name="Version">Of the entry that it follows from.</param>
internal sealed record Errand(long Version, int Index, Effect Effect);
