using System.Collections.Concurrent;

namespace OpenDialogue.Rooms.Sqlite;

/// <summary>
/// A few connections for reading, lent out one at a time. A reading is short and is done on a pool thread; how many
/// threads may be busy with it at once is bounded by the connections.
/// </summary>
internal sealed class Readers(string path) : IAsyncDisposable
{
    private const int Most = 4;

    private readonly ConcurrentBag<ReadStatements> idle = [];
    private readonly SemaphoreSlim free = new(Most);
    private volatile bool closed;

    internal async Task<T> Read<T>(Func<ReadStatements, T> what, CancellationToken cancel)
    {
        if (closed)
            throw Faults.Closed(path);
        await free.WaitAsync(cancel);
        try
        {
            return await Task.Run(() => ReadNow(what), cancel);
        }
        finally
        {
            free.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        closed = true;
        for (var i = 0; i < Most; i++)
            await free.WaitAsync();
        foreach (var statements in idle)
            statements.Dispose();
        free.Release(Most);
    }

    private T ReadNow<T>(Func<ReadStatements, T> what)
    {
        ReadStatements? statements = null;
        try
        {
            if (closed)
                throw Faults.Closed(path);
            if (!idle.TryTake(out statements))
                statements = new(Connections.OpenToRead(path));
            var result = what(statements);
            idle.Add(statements);
            return result;
        }
        catch (Exception fault)
        {
            statements?.Dispose();
            throw Faults.Explain(path, fault);
        }
    }
}
