using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Rooms;
using OpenDialogue.Rooms.Sqlite;

namespace OpenDialogue.WebHost.Tests;

public sealed class MoveJournalTests
{
    [PostgresFact]
    public async Task A_journal_is_moved_to_PostgreSQL_and_back_and_never_into_one_that_is_not_empty()
    {
        var folder = Directory.CreateTempSubdirectory("door-");
        var file = await Journal(folder.FullName);
        var back = Path.Combine(folder.FullName, "back.db");
        var database = await (await PostgresServer.Shared).CreateDatabase();

        Assert.Equal(0, await Move(file, database));
        Assert.Equal(0, await Move(database, back));
        Assert.Equal(1, await Move(file, database));
        Assert.Equal(1, await Move(database, back));
        Assert.Equal(1, await Move(Path.Combine(folder.FullName, "nowhere.db"), database));
        Assert.Equal(1, await MoveJournal.Run(["--to", back]));
        folder.Delete(recursive: true);
    }

    private static Task<int> Move(string from, string to) => MoveJournal.Run(["--from", from, "--to", to]);

    /// <summary>A SQLite file with a network in it.</summary>
    private static async Task<string> Journal(string folder)
    {
        var file = Path.Combine(folder, "journal.db");
        await using var journal = SqliteJournal.Open(file);
        await using var rooms = new LocalRooms(journal);
        var open = new OpenNetwork("eksempelkommune", new("freja"), "Freja", new("karin"), "Karin")
        {
            Id = Guid.NewGuid(),
        };
        var answer = await rooms.Send(new(RoomId.Network, "freja"), Kinds.Encode(open), Caller.System);
        Assert.Null(answer.Refusal);
        return file;
    }
}
