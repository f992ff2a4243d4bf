using OpenDialogue.Rooms;
using OpenDialogue.Rooms.Postgres;
using OpenDialogue.Rooms.Sqlite;
using OpenDialogue.Tests;

namespace OpenDialogue.Bench.Inside;

/// <summary>A new journal that stores as safely as in production, and is gone afterwards.</summary>
internal sealed class Store : IAsyncDisposable
{
    /// <summary>Half a minute of them.</summary>
    private const int Tries = 3000;

    private readonly Func<ValueTask> clear;

    private Store(string name, IJournal journal, Func<ValueTask> clear) =>
        (Name, Journal, this.clear) = (name, journal, clear);

    internal string Name { get; }

    internal IJournal Journal { get; }

    internal static Store Sqlite()
    {
        var folder = Directory.CreateTempSubdirectory("bench-");
        return new(
            "SQLite",
            SqliteJournal.Open(Path.Combine(folder.FullName, "journal.db")),
            () =>
            {
                folder.Delete(recursive: true);
                return ValueTask.CompletedTask;
            }
        );
    }

    internal static async Task<Store> Postgres()
    {
        var server = await PostgresServer.Start();
        try
        {
            var journal = new PostgresJournal(await server.CreateDatabase());
            await journal.Prepare();
            return new("PostgreSQL", journal, server.DisposeAsync);
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until all has been done that follows, in other rooms, from what is stored.</summary>
    internal async Task Quiet()
    {
        for (var tries = 0; await Journal.Duties(DateTimeOffset.MaxValue) is { Count: > 0 } left; tries++)
            await (tries < Tries ? Task.Delay(10) : throw new TimeoutException($"{left.Count} rooms are not done"));
    }

    public async ValueTask DisposeAsync()
    {
        await Journal.DisposeAsync();
        await clear();
    }
}
