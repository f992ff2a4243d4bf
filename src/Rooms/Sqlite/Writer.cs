using Microsoft.Data.Sqlite;

namespace OpenDialogue.Rooms.Sqlite;

/// <summary>
/// The one thread that writes. It starts at once when there is something to write and never waits for company; what
/// comes while it is busy goes together in the next transaction. It is a thread of its own because the driver blocks:
/// on shared threads it would starve everything else.
/// </summary>
internal sealed class Writer : IAsyncDisposable
{
    private const int Together = 256;

    private readonly Queue<Work> queue = new();
    private bool closing;
    private readonly TaskCompletionSource finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string path;
    private readonly Action<SqliteConnection> setUp;
    private WriteStatements? statements;
    private long opened;

    internal Writer(string path, Action<SqliteConnection> setUp)
    {
        (this.path, this.setUp) = (path, setUp);
        statements = Open();
        new Thread(WriteAll) { IsBackground = true, Name = "journal writer" }.Start();
    }

    internal Task<AppendResult> Write(Func<WriteStatements, AppendResult> what, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var work = new Work(what);
        lock (queue)
        {
            if (closing)
                work.Fail(Faults.Closed(path));
            else
                queue.Enqueue(work);
            Monitor.Pulse(queue);
        }
        return work.Done;
    }

    /// <summary>SQLite counts for each connection how often others have written; a new connection counts anew.</summary>
    internal async Task<long> MarkOfOthers(CancellationToken cancel)
    {
        var mark = 0L;
        await Write(
            to =>
            {
                mark = (opened << 32) + to.WrittenByOthers();
                return AppendResult.Stored;
            },
            cancel
        );
        return mark;
    }

    /// <summary>Finishes what it was given.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (queue)
        {
            closing = true;
            Monitor.Pulse(queue);
        }
        await finished.Task;
    }

    private void WriteAll()
    {
        while (NextBatch() is { Count: > 0 } batch)
            Write(batch);
        statements?.Dispose();
        finished.SetResult();
    }

    private List<Work> NextBatch()
    {
        lock (queue)
        {
            while (queue.Count == 0 && !closing)
                Monitor.Wait(queue);
            List<Work> batch = [];
            while (batch.Count < Together && queue.TryDequeue(out var work))
                batch.Add(work);
            return batch;
        }
    }

    private void Write(List<Work> batch)
    {
        try
        {
            WriteTogether(batch);
        }
        catch (Exception fault)
        {
            Recover();
            if (batch.Count == 1)
                batch[0].Fail(Faults.Explain(path, fault));
            else if (IsOfAll(fault))
                batch.ForEach(work => work.Fail(Faults.Explain(path, fault)));
            else
                batch.ForEach(work => Write([work]));
        }
    }

    private void WriteTogether(List<Work> batch)
    {
        statements ??= Open();
        statements.Begin();
        foreach (var work in batch)
            work.Do(statements);
        statements.Commit();
        batch.ForEach(work => work.Succeed());
    }

    private WriteStatements Open()
    {
        var connection = Connections.OpenToWrite(path);
        setUp(connection);
        opened++;
        return new(connection);
    }

    /// <summary>
    /// Faults of the file meet every room alike: busy, locked, memory, read-only, I/O, damaged, full, cannot open, not a
    /// database. Others are looked at one by one, so that only the one that is wrong fails.
    /// </summary>
    private static bool IsOfAll(Exception fault) =>
        fault
            is JournalUnavailableException
                or SqliteException { SqliteErrorCode: 5 or 6 or 7 or 8 or 10 or 11 or 13 or 14 or 26 };

    /// <summary>A connection that has failed is not trusted any more; the next batch begins with a new one.</summary>
    private void Recover()
    {
        try
        {
            statements?.Dispose();
        }
        catch (SqliteException)
        {
            // It has failed already; what is left of it is the operating system's.
        }
        statements = null;
    }

    private sealed class Work(Func<WriteStatements, AppendResult> what)
    {
        private readonly TaskCompletionSource<AppendResult> done = new(
            TaskCreationOptions.RunContinuationsAsynchronously
        );
        private AppendResult result;

        internal Task<AppendResult> Done => done.Task;

        internal void Do(WriteStatements to) => result = what(to);

        internal void Succeed() => done.SetResult(result);

        internal void Fail(JournalUnavailableException fault) => done.SetException(fault);
    }
}
