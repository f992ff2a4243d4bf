using Microsoft.Extensions.Logging;
using Npgsql;

namespace OpenDialogue.Rooms.Postgres;

/// <summary>
/// Hears what other hosts call, on a connection of its own, from when somebody wants to know. When that connection was
/// lost and is there again, the listeners are told that they may have missed something.
/// </summary>
internal sealed class Ears(Database database, Herald own, ILogger log) : IAsyncDisposable
{
    /// <summary>After so long a silence it asks whether the server is still there.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly Lock gate = new();
    private readonly CancellationTokenSource closing = new();
    private readonly Backoff backoff = new();
    private IJournalListener[] listeners = [];
    private Task listening = Task.CompletedTask;

    internal IAsyncDisposable Add(IJournalListener listener)
    {
        lock (gate)
        {
            if (listeners.Length == 0 && listening.IsCompleted && !closing.IsCancellationRequested)
                listening = Task.Run(ListenForEver);
            listeners = [.. listeners, listener];
        }
        return new Leaving(() => Remove(listener));
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await listening;
        closing.Dispose();
    }

    private void Remove(IJournalListener listener)
    {
        lock (gate)
            listeners = [.. listeners.Where(other => other != listener)];
    }

    private async Task ListenForEver()
    {
        while (!closing.IsCancellationRequested)
            try
            {
                await Listen();
            }
            catch (OperationCanceledException)
            {
                // Closing.
            }
            catch (Exception fault)
            {
                log.LogDebug(fault, "Other hosts cannot be heard just now; this one looks for itself");
                await Task.Delay(Pause, closing.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
    }

    private async Task Listen()
    {
        await using var connection = await database.Connect(backoff);
        connection.Notification += (_, notice) => Hear(notice.Payload);
        await Run(connection, $"listen {Notices.Channel}");
        foreach (var listener in listeners)
            listener.Missed();
        while (true)
            if (!await connection.WaitAsync(Silence, closing.Token))
                await Run(connection, "select 1");
    }

    private void Hear(string notice)
    {
        if (Notices.IsFrom(own.Name, notice))
            return;
        foreach (var (room, version) in Notices.Read(notice))
        foreach (var listener in listeners)
            listener.Stored(room, version);
    }

    private static async Task Run(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private sealed class Leaving(Action leave) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            leave();
            return ValueTask.CompletedTask;
        }
    }
}
