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
