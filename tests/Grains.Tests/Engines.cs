using OpenDialogue.Rooms.Postgres;
using OpenDialogue.Rooms.Sqlite;

namespace OpenDialogue.Grains.Tests;

/// <summary>Two silos; where a test has two hosts, two clusters over one journal, as when a cluster has split.</summary>
public abstract class GrainsConformance : RoomsConformance
{
    protected override IRooms Start(IJournal journal, TimeProvider clock, RoomSettings settings) =>
        Task.Run(() => TwoSilos.Start(journal, clock, settings)).GetAwaiter().GetResult();

    protected override Task Arrived(IRooms engine) => ((TwoSilos)engine).Arrived();
}

[NeedsPostgres]
public sealed class GrainsOverPostgres : GrainsConformance
{
    private string database = null!;

    public override async Task InitializeAsync()
    {
        database = await (await PostgresServer.Shared).CreateDatabase();
        await base.InitializeAsync();
    }

    protected override IJournal Open() => new PostgresJournal(database);
}

public sealed class GrainsOverSqlite : GrainsConformance
{
    private readonly string folder = Directory.CreateTempSubdirectory("opendialogue").FullName;

    protected override IJournal Open() => SqliteJournal.Open(Path.Combine(folder, "journal.db"));

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
