using Npgsql;

namespace OpenDialogue.Rooms.Postgres;

/// <summary>What is wrong with the database, and what an operator can do: one sentence each, never with the password.</summary>
/// <param name="place">The database as an operator would name it.</param>
internal sealed class Faults(string place)
{
    internal JournalUnavailableException NotOurs() =>
        Lasting($"{place} holds tables of another program. Choose an empty database; nothing was changed.");

    internal JournalUnavailableException Newer(long there, int here) =>
        Lasting(
            $"{place} was written by a newer version of this program (schema {there}, this one knows {here}). "
                + "Start the newer version, or restore the backup made before the upgrade."
        );

    internal JournalUnavailableException OtherSteps(int number) =>
        Lasting(
            $"{place} was made by another build (migration {number} differs). "
                + "Start the build that made it, or restore a backup that this one made."
        );

    internal JournalUnavailableException Closed() =>
        new($"{place} has been closed: the service is stopping. Start it again.");

    internal JournalUnavailableException TooLate(Exception? fault = null) =>
        new(
            $"{place} does not answer in time. Check that its machine runs and is not overloaded; the service goes on by "
                + "itself.",
            fault
        );

    /// <summary>It meets every room alike, and is not in what one of them wants to store, or where it stands.</summary>
    internal static bool IsOfAll(PostgresException fault) => fault.SqlState[..2] is not ("22" or "23" or "40");

    internal JournalUnavailableException Explain(Exception fault) =>
        fault switch
        {
            JournalUnavailableException known => known,
            PostgresException refused => Explain(refused),
            TimeoutException or NpgsqlException { InnerException: TimeoutException } => TooLate(fault),
            NpgsqlException or IOException => Away(fault),
            _ => new($"{place} could not be used ({fault.GetType().Name}). See the log.", fault),
        };

    private JournalUnavailableException Explain(PostgresException fault) =>
        fault.SqlState switch
        {
            "28P01" or "28000" => Lasting(
                $"{place} does not let this account in: the name or the password is wrong, or pg_hba.conf has no line for "
                    + "it. Correct Door:Journal or the server's settings.",
                fault
            ),
            "3D000" => Lasting($"{place} does not exist. Create it, or correct Door:Journal.", fault),
            "42501" => Lasting(
                $"{place} does not allow this account to do its work. Make the account the owner of the database.",
                fault
            ),
            "25006" => new($"{place} is a standby or read-only. Point Door:Journal at the primary.", fault),
            "53100" => new(
                $"The disk that holds {place} is full. Free some space; the service goes on by itself.",
                fault
            ),
            "53300" => new(
                $"{place} takes no more connections. Raise max_connections, or end what else holds them; the service "
                    + "goes on by itself.",
                fault
            ),
            "57P01" or "57P02" or "57P03" => Away(fault),
            _ => new($"{place} could not be used (PostgreSQL error {fault.SqlState}). See the log.", fault),
        };

    private JournalUnavailableException Away(Exception fault) =>
        new(
            $"{place} cannot be reached. Check that the server runs and that its address and port are right; the service "
                + "goes on by itself when it is there.",
            fault
        );

    private static JournalUnavailableException Lasting(string remedy, Exception? fault = null) =>
        new(remedy, fault) { Lasts = true };
}
