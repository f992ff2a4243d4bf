using Microsoft.Data.Sqlite;
using OpenDialogue.Dialogue;
using OpenDialogue.Rooms.Moving;

namespace OpenDialogue.Rooms.Sqlite;

/// <summary>
/// The journal in one SQLite file. One thread writes, and takes what many rooms append in one transaction; readers
/// have connections of their own. Several processes may use one file: each append is checked inside its transaction.
/// </summary>
public sealed class SqliteJournal : IWholeJournal
{
    private readonly Writer writer;
    private readonly Readers readers;

    private SqliteJournal(Writer writer, Readers readers) => (this.writer, this.readers) = (writer, readers);

    /// <summary>Opens the file, or makes it. Either all is well afterwards, or nothing was begun.</summary>
    /// <exception cref="JournalUnavailableException">Says what is wrong and what to do.</exception>
    public static SqliteJournal Open(string path) => Open(path, _ => { });

    /// <param name="setUp">What a test does to each connection that writes.</param>
    internal static SqliteJournal Open(string path, Action<SqliteConnection> setUp)
    {
        path = Path.GetFullPath(path);
        try
        {
            JournalFile.Prepare(path);
            return new(new(path, setUp), new(path));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw Faults.Explain(path, e);
        }
    }

    public Task<AppendResult> Append(Append append, CancellationToken cancel = default) =>
        writer.Write(to => to.Append(append), cancel);

    public Task Save(RoomId room, Snapshot snapshot, CancellationToken cancel = default) =>
        writer.Write(to => to.Save(room, snapshot), cancel);

    public Task Settle(RoomId room, long version, Duty? duty, CancellationToken cancel = default) =>
        writer.Write(to => to.Settle(room, version, duty), cancel);

    public Task<IReadOnlyList<Entry>> Read(RoomId room, long after, int limit, CancellationToken cancel = default) =>
        readers.Read(from => from.Entries(room, after, limit), cancel);

    public Task<Entry?> Find(RoomId room, Guid command, CancellationToken cancel = default) =>
        readers.Read(from => from.Find(room, command), cancel);

    public Task<Stored> Load(RoomId room, int recent, long held = 0, CancellationToken cancel = default) =>
        readers.Read(from => from.Load(room, recent, held), cancel);

    public Task<IReadOnlyList<Duty>> Duties(DateTimeOffset until, CancellationToken cancel = default) =>
        readers.Read(from => from.Duties(until), cancel);

    public Task<IReadOnlyDictionary<RoomId, long>> Heads(
        IReadOnlyCollection<RoomId> rooms,
        CancellationToken cancel = default
    ) => readers.Read(from => from.Heads(rooms), cancel);

    public async Task<long?> MarkOfOthers(CancellationToken cancel = default) => await writer.MarkOfOthers(cancel);

    public Task<RoomId?> RoomAfter(RoomId? room) => readers.Read(from => from.RoomAfter(room), CancellationToken.None);

    public IAsyncDisposable Hear(IJournalListener listener) => new Silence();

    public async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        await readers.DisposeAsync();
    }

    private sealed class Silence : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
