using OpenDialogue.Rooms;
using OpenDialogue.Rooms.Postgres;
using OpenDialogue.Rooms.Sqlite;
using OpenDialogue.Tests;

namespace OpenDialogue.Bench.Inside;

/// <summary>A new journal that stores as safely as in production, and is gone when the run ends.</summary>
internal sealed class Store : IAsyncDisposable
{
    /// <summary>Half a minute of them.</summary>
    private const int Tries = 3000;

    private Store(string name, IJournal journal) => (Name, Journal) = (name, journal);

    internal string Name { get; }

    internal IJournal Journal { get; }

    internal static Store Sqlite() =>
        new("SQLite", SqliteJournal.Open(Path.Combine(Folders.New("journal"), "journal.db")));

    internal static async Task<Store> Postgres(PostgresServer server)
    {
        var journal = new PostgresJournal(await server.CreateDatabase());
        await journal.Prepare();
        return new("PostgreSQL", journal);
    }

    /// <summary>Waits until all has been done that follows, in other rooms, from what is stored.</summary>
    internal async Task Quiet()
    {
        for (var tries = 0; await Journal.Duties(DateTimeOffset.MaxValue) is { Count: > 0 } left; tries++)
            await (tries < Tries ? Task.Delay(10) : throw new TimeoutException($"{left.Count} rooms are not done"));
    }

    public ValueTask DisposeAsync() => Journal.DisposeAsync();
}
