using OpenDialogue.Rooms.Postgres;
using OpenDialogue.Rooms.Sqlite;

namespace OpenDialogue.Rooms.Tests;

public sealed class SqliteBoardTests : BoardConformance
{
    private readonly TempFolder folder = new();
    private SqliteBoard board = null!;

    protected override IBoard Open() => board = SqliteBoard.Open(folder.File, TimeProvider.System);

    public override Task DisposeAsync()
    {
        board.Dispose();
        folder.Dispose();
        return base.DisposeAsync();
    }
}

[NeedsPostgres]
public sealed class PostgresBoardTests : BoardConformance
{
    private PostgresJournal journal = null!;

    public override async Task InitializeAsync()
    {
        journal = new PostgresJournal(await (await PostgresServer.Shared).CreateDatabase());
        await base.InitializeAsync();
    }

    protected override IBoard Open() => journal.Board;

    public override async Task DisposeAsync() => await journal.DisposeAsync();
}
