using OpenDialogue.Rooms;
using OpenDialogue.Rooms.Moving;
using OpenDialogue.Rooms.Postgres;
using OpenDialogue.Rooms.Sqlite;

namespace OpenDialogue.WebHost;

/// <summary>The command that moves a journal between a SQLite file and PostgreSQL, while no host runs.</summary>
internal static class MoveJournal
{
    internal const string Name = "move-journal";

    private const string Usage =
        $"Usage: {Name} --from <SQLite file or connection string> --to <SQLite file or connection string>";

    /// <returns>0 where the target then holds all that the source does.</returns>
    internal static async Task<int> Run(string[] arguments)
    {
        if (arguments is not ["--from", var source, "--to", var target])
            return Fail(Usage);
        if (!PostgresJournal.Understands(source) && !File.Exists(source))
            return Fail("The source is neither a file that exists nor a connection string of PostgreSQL.");
        try
        {
            await using var from = await Open(source);
            await using var to = await Open(target);
            return await new JournalMove(from, to, Console.Out.WriteLine).Run() ? 0 : 1;
        }
        catch (JournalUnavailableException fault)
        {
            return Fail(fault.Message);
        }
    }

    private static async Task<IWholeJournal> Open(string place)
    {
        if (!PostgresJournal.Understands(place))
            return SqliteJournal.Open(place);
        var journal = new PostgresJournal(place);
        await journal.Prepare();
        return journal;
    }

    private static int Fail(string why)
    {
        Console.Error.WriteLine(why);
        return 1;
    }
}
