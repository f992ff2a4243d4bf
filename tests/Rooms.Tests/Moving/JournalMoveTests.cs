using OpenDialogue.Rooms.Moving;
using OpenDialogue.Rooms.Postgres;
using OpenDialogue.Rooms.Sqlite;
using static OpenDialogue.Rooms.Tests.Entries;

namespace OpenDialogue.Rooms.Tests.Moving;

public sealed class JournalMoveTests : IAsyncLifetime
{
    private static readonly RoomId Long = new("meeting", "long");
    private static readonly Duty Late = new(Long, Cast.Morning.AddHours(1), 1199, 1200);

    private readonly TempFolder folder = new();
    private readonly List<string> said = [];
    private SqliteJournal file = null!;
    private PostgresJournal? database;

    public async Task InitializeAsync()
    {
        file = SqliteJournal.Open(folder.File);
        if (PostgresServer.Missing is null)
            database = new(await (await PostgresServer.Shared).CreateDatabase());
    }

    public async Task DisposeAsync()
    {
        await file.DisposeAsync();
        if (database is not null)
            await database.DisposeAsync();
        folder.Dispose();
    }

    private static RoomId Of(int n) => new("meeting", $"room-{n}");

    private static async Task Fill(IJournal journal)
    {
        for (var version = 0; version < 1200; version += 100)
            await journal.Append(Append(version, 100, Long, version == 1100 ? Late : null));
        await journal.Save(Long, new(1150, "state".Bytes()));
        for (var n = 0; n < 40; n++)
            await journal.Append(Append(0, 1 + n % 3, Of(n)));
    }

    private Task<bool> Move(IWholeJournal from, IWholeJournal to) => new JournalMove(from, to, said.Add).Run();

    private static async Task Holds(IJournal journal)
    {
        Equal(Enumerable.Range(1, 1200).Select(n => Entry(n)), await journal.Read(Long, 0, int.MaxValue));
        var stored = await journal.Load(Long, 0);
        Assert.Equal((1150, "state"), (stored.Snapshot!.Version, stored.Snapshot.State.Text()));
        Assert.Equal([Late], await journal.Duties(DateTimeOffset.MaxValue));
        for (var n = 0; n < 40; n++)
            Assert.Equal(1 + n % 3, (await journal.Read(Of(n), 0, 10)).Count);
    }

    [PostgresFact]
    public async Task A_file_is_moved_to_PostgreSQL_whole_and_stays_as_it_was()
    {
        await Fill(file);

        Assert.True(await Move(file, database!));

        await Holds(database!);
        await Holds(file);
        Assert.Equal(["Copied 41 rooms.", "Moved 1279 entries of 41 rooms; source and target are the same."], said);
    }

    [PostgresFact]
    public async Task A_database_is_moved_to_a_file_whole_and_stays_as_it_was()
    {
        await Fill(database!);

        Assert.True(await Move(database!, file));

        await Holds(file);
        await Holds(database!);
    }

    [PostgresFact]
    public async Task What_is_not_empty_is_left_as_it_is()
    {
        await Fill(file);
        await database!.Append(Append(0));

        Assert.False(await Move(file, database));

        Assert.Contains("is not empty", Assert.Single(said), StringComparison.Ordinal);
        Assert.Null(await database.RoomAfter(Here));
    }

    [Fact]
    public async Task What_was_written_meanwhile_is_found()
    {
        await Fill(file);
        await using var target = SqliteJournal.Open(Path.Combine(folder.Path, "other.db"));
        var move = new JournalMove(file, target, Say);

        Assert.False(await move.Run());

        Assert.Contains("meeting/room-7 differs: 3 entries up to 3, 2 up to 2.", said);
        Assert.StartsWith("1 rooms differ. Do not use the target", said[^1], StringComparison.Ordinal);

        void Say(string line)
        {
            said.Add(line);
            if (line.StartsWith("Copied", StringComparison.Ordinal))
                file.Append(Append(2, 1, Of(7))).GetAwaiter().GetResult();
        }
    }
}
