using OpenDialogue.Rooms.Sqlite;

namespace OpenDialogue.Grains.Tests;

public sealed class GrainsOverSqlite : RoomsConformance
{
    private readonly string folder = Directory.CreateTempSubdirectory("opendialogue").FullName;

    protected override IJournal Open() => SqliteJournal.Open(Path.Combine(folder, "journal.db"));

    protected override IRooms Start(IJournal journal, TimeProvider clock, RoomSettings settings) =>
        Task.Run(() => TwoSilos.Start(journal, clock, settings)).GetAwaiter().GetResult();

    protected override Task Arrived(IRooms engine) => ((TwoSilos)engine).Arrived();

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
