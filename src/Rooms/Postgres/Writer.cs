using Npgsql;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms.Postgres;

/// <summary>
/// One connection that appends. It starts at once when there is something to append and never waits for company; what
/// comes while it is busy goes together in the next statement. Nothing whose outcome is not known is tried again.
/// </summary>
/// <param name="stored">Told what is durable, before the caller is.</param>
internal sealed class Writer(Database database, Action<IReadOnlyList<Append>> stored) : IAsyncDisposable
{
    private const int Together = 256;

    private readonly Lock gate = new();
    private readonly Queue<Work> queue = new();
    private Task writing = Task.CompletedTask;
    private readonly Backoff backoff = new();
    private bool running;
    private bool closing;
    private AppendStatement? statement;

    internal Task<AppendResult> Write(Append append, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var work = new Work(append);
        lock (gate)
        {
            if (closing)
                return Task.FromException<AppendResult>(database.Faults.Closed());
            queue.Enqueue(work);
            if (!running)
            {
                running = true;
                writing = Task.Run(WriteAll, CancellationToken.None);
            }
        }
        return work.Done;
    }

    /// <summary>Finishes what it was given.</summary>
    public async ValueTask DisposeAsync()
    {
        Task last;
        lock (gate)
        {
            closing = true;
            last = writing;
        }
        await last;
        if (statement is not null)
            await statement.DisposeAsync();
    }

    private async Task WriteAll()
    {
        while (NextBatch() is { } batch)
            await Write(batch);
    }

    /// <summary>Each room once: a second append of a room rests on its first.</summary>
    private List<Work>? NextBatch()
    {
        lock (gate)
        {
            if (queue.Count == 0)
            {
                running = false;
                return null;
            }
            List<Work> batch = [];
            HashSet<RoomId> rooms = [];
            while (batch.Count < Together && queue.TryPeek(out var work) && rooms.Add(work.Append.Room))
                batch.Add(queue.Dequeue());
            return batch;
        }
    }

    private async Task Write(IReadOnlyList<Work> batch)
    {
        try
        {
            await WriteTogether(batch);
        }
        catch (PostgresException fault) when (!Faults.IsOfAll(fault))
        {
            // The server has undone the statement as a whole. What failed it is of one room: the others are to be stored.
            if (batch.Count == 1)
                Refuse(batch[0], fault);
            else
                foreach (var half in batch.Chunk((batch.Count + 1) / 2))
                    await Write(half);
        }
        catch (Exception fault)
        {
            Abandon();
            Refuse(batch, database.Faults.Explain(fault));
        }
    }

    private async Task WriteTogether(IReadOnlyList<Work> batch)
    {
        statement ??= new(await database.Connect(backoff));
        var rooms = await statement.Run([.. batch.Select(work => work.Append)]).WaitAsync(Database.Patience);
        var done = batch.Where(work => rooms.Contains(work.Append.Room.ToString())).ToList();
        stored([.. done.Select(work => work.Append)]);
        foreach (var work in batch)
            work.Give(rooms.Contains(work.Append.Room.ToString()) ? AppendResult.Stored : AppendResult.Conflict);
    }

    private void Refuse(Work work, PostgresException fault)
    {
        if (fault.SqlState == PostgresErrorCodes.UniqueViolation)
            work.Give(AppendResult.Conflict);
        else
            work.Fail(database.Faults.Explain(fault));
    }

    /// <summary>Those that wait would meet the same fault, and have waited already.</summary>
    private void Refuse(IReadOnlyList<Work> batch, JournalUnavailableException fault)
    {
        List<Work> all = [.. batch];
        lock (gate)
        {
            all.AddRange(queue);
            queue.Clear();
        }
        foreach (var work in all)
            work.Fail(fault);
    }

    /// <summary>A connection that has failed is not trusted any more; closing it may take its time.</summary>
    private void Abandon()
    {
        var failed = statement;
        statement = null;
        if (failed is not null)
            _ = Task.Run(() => failed.DisposeAsync().AsTask());
    }

    private sealed class Work(Append append)
    {
        private readonly TaskCompletionSource<AppendResult> done = new(
            TaskCreationOptions.RunContinuationsAsynchronously
        );

        internal Append Append => append;

        internal Task<AppendResult> Done => done.Task;

        internal void Give(AppendResult result) => done.SetResult(result);

        internal void Fail(JournalUnavailableException fault) => done.SetException(fault);
    }
}
