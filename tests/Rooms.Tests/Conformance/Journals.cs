using OpenDialogue.Rooms.Postgres;
using OpenDialogue.Rooms.Sqlite;

namespace OpenDialogue.Rooms.Tests;

public sealed class MemoryJournalTests : JournalConformance
{
    private readonly MemoryJournal journal = new();

    protected override IJournal Open() => journal;
}

public sealed class SqliteJournalTests : JournalConformance
{
    private readonly TempFolder folder = new();

    protected override IJournal Open() => SqliteJournal.Open(folder.File);

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }
}

[NeedsPostgres]
public sealed class PostgresJournalTests : JournalConformance
{
    private string database = null!;

    public override async Task InitializeAsync()
    {
        database = await (await PostgresServer.Shared).CreateDatabase();
        await base.InitializeAsync();
    }

    protected override IJournal Open() => new PostgresJournal(database);
}
