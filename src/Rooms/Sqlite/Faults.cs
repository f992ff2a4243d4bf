using Microsoft.Data.Sqlite;

namespace OpenDialogue.Rooms.Sqlite;

/// <summary>What is wrong with the file, and what an operator can do: one sentence each.</summary>
internal static class Faults
{
    internal static JournalUnavailableException NotOurs(string path) =>
        new($"{path} is a database of another program. Choose another data folder; nothing was changed.");

    internal static JournalUnavailableException Newer(string path, long there, int here) =>
        new(
            $"{path} was written by a newer version of this program (schema {there}, this one knows {here}). "
                + "Start the newer version, or restore the backup made before the upgrade."
        );

    internal static JournalUnavailableException OtherSteps(string path, int number) =>
        new(
            $"{path} was made by another build (migration {number} differs). "
                + "Start the build that made it, or restore a backup that this one made."
        );

    internal static JournalUnavailableException Corrupt(string path, Exception? inner = null) =>
        new(
            $"{path} is damaged or is not a SQLite database. Stop the service, keep a copy of the file and restore the "
                + "newest backup.",
            inner
        );

    /// <summary>Of a board no backup is needed: it has the keys of sessions, and new ones are made.</summary>
    internal static JournalUnavailableException CorruptBoard(string path, Exception inner) =>
        new(
            $"{path} is damaged or is not a SQLite database. Move it away and start again: nothing of a meeting is in it, "
                + "but everyone has to sign in anew.",
            inner
        );

    internal static JournalUnavailableException NoWal(string path, string mode) =>
        new(
            $"{path} cannot use a write-ahead log (it got \"{mode}\"). Put the data folder on a local disk, not on a "
                + "network share."
        );

    internal static JournalUnavailableException Closed(string path) =>
        new($"{path} has been closed: the service is stopping. Start it again.");

    internal static JournalUnavailableException Explain(string path, Exception fault) =>
        fault switch
        {
            JournalUnavailableException known => known,
            SqliteException sqlite => Explain(path, sqlite),
            UnauthorizedAccessException or IOException => CannotOpen(path, fault),
            _ => new($"{path} could not be used: {fault.Message}. See the log.", fault),
        };

    private static JournalUnavailableException Explain(string path, SqliteException fault) =>
        fault.SqliteErrorCode switch
        {
            5 or 6 => new(
                $"{path} is held by another process. Stop the other process (a copy, a backup) or wait.",
                fault
            ),
            8 => ReadOnly(path, fault),
            10 => new($"Reading or writing {path} failed. Check the disk and its mount; then start again.", fault),
            11 or 26 => Corrupt(path, fault),
            13 => new($"The disk that holds {path} is full. Free some space; the service goes on by itself.", fault),
            14 => CannotOpen(path, fault),
            _ => new($"{path} could not be used (SQLite error {fault.SqliteExtendedErrorCode}). See the log.", fault),
        };

    private static JournalUnavailableException ReadOnly(string path, Exception fault) =>
        new(
            $"{path} cannot be written. Give the account that runs the service the right to write the file and its "
                + "folder, or choose another data folder.",
            fault
        );

    private static JournalUnavailableException CannotOpen(string path, Exception fault) =>
        new(
            $"{path} cannot be opened or made. Check that its folder exists and that the account that runs the service "
                + "may write there, or choose another data folder.",
            fault
        );
}
