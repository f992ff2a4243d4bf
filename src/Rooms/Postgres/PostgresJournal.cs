using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using OpenDialogue.Dialogue;
using OpenDialogue.Rooms.Moving;

namespace OpenDialogue.Rooms.Postgres;

/// <summary>
/// The journal in a PostgreSQL database that several hosts share. A few connections append, each for rooms of its own,
/// so that the appends of one room keep their order; what many rooms append goes in one statement. While the database
/// is away everything is refused within seconds, and goes on by itself when it is back.
/// </summary>
public sealed class PostgresJournal : IWholeJournal
{
    private const int Writing = 2;

    private readonly Database database;
    private readonly Writer[] writers;
    private readonly Readers readers;
    private readonly Herald herald;
    private readonly Ears ears;

    /// <summary>Connects to nothing yet: that is done when it is needed, and again until it succeeds.</summary>
    /// <exception cref="ArgumentException">It is not a connection string of Npgsql.</exception>
    public PostgresJournal(string connectionString, ILogger? log = null)
    {
        log ??= NullLogger.Instance;
        database = new(connectionString);
        herald = new(database, log);
        ears = new(database, herald, log);
        readers = new(database);
        Board = new PostgresBoard(readers);
        writers = [.. Enumerable.Range(0, Writing).Select(_ => new Writer(database, herald.Tell))];
    }

    /// <summary>Of all the hosts of this database.</summary>
    public IBoard Board { get; }

    /// <summary>Whether it is a connection string that names a server and a database.</summary>
    public static bool Understands(string connectionString)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connectionString) is { Host.Length: > 0, Database.Length: > 0 };
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            return false;
        }
    }

    /// <summary>Makes sure that the database is there, is ours and has the newest schema. Anything else does so too.</summary>
    /// <exception cref="JournalUnavailableException">Says what is wrong and what to do.</exception>
    public Task Prepare() => database.Prepare();

    public Task<AppendResult> Append(Append append, CancellationToken cancel = default) =>
        append.IsWhole
            ? writers[(uint)append.Room.GetHashCode() % Writing].Write(append, cancel)
            : Task.FromResult(AppendResult.Conflict);

    public Task Save(RoomId room, Snapshot snapshot, CancellationToken cancel = default) =>
        readers.Run(to => to.Save(room, snapshot), cancel);

    public Task Settle(RoomId room, long version, Duty? duty, CancellationToken cancel = default) =>
        readers.Run(to => to.Settle(room, version, duty), cancel);

    public Task<IReadOnlyList<Entry>> Read(RoomId room, long after, int limit, CancellationToken cancel = default) =>
        readers.Run(to => to.Entries(room, after, limit), cancel);

    public Task<Entry?> Find(RoomId room, Guid command, CancellationToken cancel = default) =>
        readers.Run(to => to.Find(room, command), cancel);

    public Task<Stored> Load(RoomId room, int recent, long held = 0, CancellationToken cancel = default) =>
        readers.Run(to => to.Load(room, recent, held), cancel);

    public Task<IReadOnlyList<Duty>> Duties(DateTimeOffset until, CancellationToken cancel = default) =>
        readers.Run(to => to.Duties(until), cancel);

    public Task<IReadOnlyDictionary<RoomId, long>> Heads(
        IReadOnlyCollection<RoomId> rooms,
        CancellationToken cancel = default
    ) => readers.Run(to => to.Heads(rooms), cancel);

    public Task<RoomId?> RoomAfter(RoomId? room) => readers.Run(to => to.RoomAfter(room), CancellationToken.None);

    public IAsyncDisposable Hear(IJournalListener listener) => ears.Add(listener);

    public async ValueTask DisposeAsync()
    {
        foreach (var writer in writers)
            await writer.DisposeAsync();
        await herald.DisposeAsync();
        await ears.DisposeAsync();
        await readers.DisposeAsync();
        await database.DisposeAsync();
    }
}
