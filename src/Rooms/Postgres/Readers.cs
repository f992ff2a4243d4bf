using Npgsql;

namespace OpenDialogue.Rooms.Postgres;

/// <summary>
/// A few connections for short statements, lent out one at a time. Whoever waits too long, for a connection or for the
/// server, is refused.
/// </summary>
internal sealed class Readers(Database database) : IAsyncDisposable
{
    internal const int Most = 4;

    private readonly SemaphoreSlim free = new(Most);
    private volatile bool closed;

    internal async Task<T> Run<T>(Func<NpgsqlConnection, Task<T>> what, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        try
        {
            // What is abandoned here ends by itself: to cancel it would mean to ask the same silent server.
            return await WhenFree(what).WaitAsync(Database.Patience, cancel);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            throw database.Faults.Explain(fault);
        }
    }

    public async ValueTask DisposeAsync()
    {
        closed = true;
        for (var i = 0; i < Most; i++)
            await free.WaitAsync(Database.Patience);
    }

    private async Task<T> WhenFree<T>(Func<NpgsqlConnection, Task<T>> what)
    {
        if (closed)
            throw database.Faults.Closed();
        await free.WaitAsync();
        try
        {
            if (closed)
                throw database.Faults.Closed();
            await using var connection = await database.Lend();
            return await what(connection);
        }
        finally
        {
            free.Release();
        }
    }
}
