using OpenDialogue.Rooms.Postgres;
using OpenDialogue.Rooms.Sqlite;

namespace OpenDialogue.Rooms.Tests;

public sealed class LocalRoomsOverMemory : RoomsConformance
{
    private readonly MemoryJournal journal = new();

    protected override IJournal Open() => journal;

    protected override IRooms Start(IJournal journal, TimeProvider clock, RoomSettings settings) =>
        new LocalRooms(journal, clock, settings: settings);
}

public sealed class LocalRoomsOverSqlite : RoomsConformance
{
    private readonly TempFolder folder = new();

    protected override IJournal Open() => SqliteJournal.Open(folder.File);

    protected override IRooms Start(IJournal journal, TimeProvider clock, RoomSettings settings) =>
        new LocalRooms(journal, clock, settings: settings);

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }
}

[NeedsPostgres]
public sealed class LocalRoomsOverPostgres : RoomsConformance
{
    private string database = null!;

    public override async Task InitializeAsync()
    {
        database = await (await PostgresServer.Shared).CreateDatabase();
        await base.InitializeAsync();
    }

    protected override IJournal Open() => new PostgresJournal(database);

    protected override IRooms Start(IJournal journal, TimeProvider clock, RoomSettings settings) =>
        new LocalRooms(journal, clock, settings: settings);
}
