using Microsoft.Data.Sqlite;
using OpenDialogue.Rooms.Sqlite;

namespace OpenDialogue.Rooms.Tests.Sqlite;

/// <summary>A start finds the file as it should be, or says in one sentence what is wrong and what to do.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string OpeningFails(string? path = null)
    {
        var fault = Assert.Throws<JournalUnavailableException>(() => SqliteJournal.Open(path ?? folder.File));
        Assert.Contains(path ?? folder.File, fault.Message, StringComparison.Ordinal);
        return fault.Message;
    }

    private async Task Fill(int entries = 1)
    {
        await using var journal = SqliteJournal.Open(folder.File);
        await journal.Append(Entries.Append(0, entries));
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder.File};Pooling=False");
        connection.Open();
        connection.Run(sql);
    }

    [Fact]
    public async Task The_folder_is_made_and_the_file_is_for_its_owner_alone()
    {
        var path = Path.Combine(folder.Path, "data", "deeper", "journal.db");
        await using var journal = SqliteJournal.Open(path);
        await journal.Append(Entries.Append(0));

        var files = Directory.GetFiles(Path.GetDirectoryName(path)!);
        Assert.Equal(3, files.Length);
        foreach (var file in files)
            if (!OperatingSystem.IsWindows())
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public void Every_commit_reaches_the_disk_before_it_is_answered()
    {
        using var connection = Connections.OpenToWrite(folder.File);
        Assert.Equal("wal", connection.Text("pragma journal_mode"));
        Assert.Equal(2, connection.Number("pragma synchronous"));
    }

    [Fact]
    public async Task Many_processes_may_start_on_a_new_file_at_once()
    {
        var journals = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => Task.Run(() => SqliteJournal.Open(folder.File)))
        );
        for (var n = 0; n < journals.Length; n++)
            Assert.Equal(AppendResult.Stored, await journals[n].Append(Entries.Append(n)));
        foreach (var journal in journals)
            await journal.DisposeAsync();
    }

    [Fact]
    public void What_is_no_database_is_left_as_it_is()
    {
        File.WriteAllText(folder.File, new string('x', 10_000));

        Assert.Contains("restore the newest backup", OpeningFails(), StringComparison.Ordinal);

        Assert.Equal(new string('x', 10_000), File.ReadAllText(folder.File));
    }

    [Fact]
    public async Task A_file_with_a_damaged_page_is_not_served()
    {
        await Fill(2000);
        using (var file = File.OpenWrite(folder.File))
        {
            file.Position = file.Length / 2 / 4096 * 4096;
            file.Write(Enumerable.Repeat((byte)0xDB, 4096).ToArray());
        }

        Assert.Contains("restore the newest backup", OpeningFails(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_cut_short_is_not_served()
    {
        await Fill(2000);
        using (var file = File.OpenWrite(folder.File))
            file.SetLength(file.Length / 2);

        Assert.Contains("restore the newest backup", OpeningFails(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_of_another_program_is_left_as_it_is()
    {
        Change("create table recipe(name text)");

        Assert.Contains("Choose another data folder", OpeningFails(), StringComparison.Ordinal);

        using var connection = Connections.OpenToRead(folder.File);
        Assert.Equal(1, connection.Number("select count(*) from sqlite_schema"));
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_left_as_it_is()
    {
        await Fill();
        Change("pragma user_version = 99");

        Assert.Contains("Start the newer version", OpeningFails(), StringComparison.Ordinal);

        using var connection = Connections.OpenToRead(folder.File);
        Assert.Equal(99, connection.Number("pragma user_version"));
    }

    [Fact]
    public async Task A_file_of_the_first_version_is_brought_up_to_date_with_all_that_is_in_it()
    {
        await Fill(3);
        Change(
            """
            drop index entry_command;
            create unique index entry_command on entry(room, command);
            delete from migration where number > 1;
            pragma user_version = 1
            """
        );

        await using var journal = SqliteJournal.Open(folder.File);

        Assert.Equal(3, (await journal.Read(Entries.Here, 0, 10)).Count);
        Assert.NotNull(await journal.Find(Entries.Here, Entries.Command(2)));
        Assert.Equal(AppendResult.Stored, await journal.Append(Entries.Append(3)));
    }

    [Fact]
    public async Task A_file_that_other_migrations_made_is_left_as_it_is()
    {
        await Fill();
        Change("update migration set checksum = 'other'");

        Assert.Contains("Start the build that made it", OpeningFails(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_named()
    {
        if (!OperatingSystem.IsWindows() && !Environment.IsPrivilegedProcess)
            File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        // Who may write everywhere still cannot write here.
        var path = Environment.IsPrivilegedProcess ? "/proc/self/journal.db" : folder.File;

        Assert.Contains("may write there, or choose another data folder", OpeningFails(path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_through_a_file_is_named()
    {
        File.WriteAllText(folder.File, "");
        OpeningFails(Path.Combine(folder.File, "journal.db"));
    }
}
