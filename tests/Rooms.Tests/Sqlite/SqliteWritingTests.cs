using OpenDialogue.Rooms.Sqlite;

namespace OpenDialogue.Rooms.Tests.Sqlite;

public sealed class SqliteWritingTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_full_disk_stores_nothing_and_once_there_is_space_work_goes_on()
    {
        var pages = 60;
        await using var journal = SqliteJournal.Open(
            folder.File,
            connection => connection.Run($"pragma max_page_count = {pages}")
        );
        var stored = 0;
        JournalUnavailableException? full = null;
        while (full is null)
            try
            {
                await journal.Append(Entries.Append(stored, 50));
                stored += 50;
            }
            catch (JournalUnavailableException e)
            {
                full = e;
            }
        Assert.Contains("is full. Free some space", full.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<JournalUnavailableException>(() => journal.Append(Entries.Append(stored, 50)));
        Assert.Equal(stored, (await journal.Read(Entries.Here, 0, int.MaxValue)).Count);

        pages = 10_000;
        Assert.Equal(AppendResult.Stored, await journal.Append(Entries.Append(stored, 50)));
    }

    [Fact]
    public async Task While_another_process_writes_an_append_waits_its_turn()
    {
        await using var journal = SqliteJournal.Open(folder.File);
        using var other = Connections.OpenToWrite(folder.File);
        other.Run("begin immediate");

        var append = journal.Append(Entries.Append(0));
        Assert.Empty(await journal.Read(Entries.Here, 0, 10));
        Assert.False(append.IsCompleted);
        other.Run("commit");

        Assert.Equal(AppendResult.Stored, await append);
    }

    [Fact]
    public async Task Only_what_another_process_stores_changes_its_mark()
    {
        await using var journal = SqliteJournal.Open(folder.File);
        await using var another = SqliteJournal.Open(folder.File);
        var before = await journal.MarkOfOthers();

        await journal.Append(Entries.Append(0));
        Assert.Equal(before, await journal.MarkOfOthers());

        await another.Append(Entries.Append(1));
        var after = await journal.MarkOfOthers();
        Assert.NotEqual(before, after);
        Assert.Equal(after, await journal.MarkOfOthers());
    }

    [Fact]
    public async Task Closing_stores_what_was_given_and_refuses_what_comes_after()
    {
        var journal = SqliteJournal.Open(folder.File);
        var given = Enumerable.Range(0, 1000).Select(n => journal.Append(Entries.Append(n))).ToArray();
        await journal.DisposeAsync();

        Assert.All(await Task.WhenAll(given), result => Assert.Equal(AppendResult.Stored, result));
        await Assert.ThrowsAsync<JournalUnavailableException>(() => journal.Append(Entries.Append(1000)));
        await Assert.ThrowsAsync<JournalUnavailableException>(() => journal.Read(Entries.Here, 0, 1));
        await using var again = SqliteJournal.Open(folder.File);
        Assert.Equal(1000, (await again.Read(Entries.Here, 0, int.MaxValue)).Count);
    }

    [Fact]
    public async Task A_write_that_is_itself_wrong_fails_alone()
    {
        await using var journal = SqliteJournal.Open(folder.File);
        var wrong = Entries.Append(0) with { Entries = [Entries.Entry(1) with { By = new(null!) }] };
        RoomId Of(int n) => new("meeting", $"room-{n}");

        var appends = Enumerable
            .Range(0, 100)
            .Select(n => journal.Append(n == 50 ? wrong : Entries.Append(0, 1, Of(n))))
            .ToArray();

        for (var n = 0; n < appends.Length; n++)
            if (n == 50)
                await Assert.ThrowsAnyAsync<Exception>(() => appends[50]);
            else
                Assert.Equal(AppendResult.Stored, await appends[n]);
    }
}
