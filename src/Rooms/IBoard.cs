namespace OpenDialogue.Rooms;

/// <summary>
/// What the hosts of one journal tell each other that is no history: who is connected, which session has been ended,
/// which ticket was used. Each note has a name and lasts for a while; after that it is as if it had never been there.
/// Times are those of the board, so that the clocks of the hosts do not matter.
/// </summary>
public interface IBoard
{
    /// <summary>False where no other host can be.</summary>
    bool IsShared { get; }

    /// <summary>True for whoever puts up the name first; until its time is over it stays as it is.</summary>
    /// <exception cref="JournalUnavailableException">Whether it was put up is not known.</exception>
    Task<bool> Put(string name, ReadOnlyMemory<byte> text, TimeSpan lasts, CancellationToken cancel = default);

    /// <summary>Puts up the name, or changes what it says, and has it last from now on.</summary>
    Task Renew(string name, ReadOnlyMemory<byte> text, TimeSpan lasts, CancellationToken cancel = default);

    Task Remove(string name, CancellationToken cancel = default);

    /// <summary>The notes that last, with a name that begins so.</summary>
    /// <param name="known">Numbers of notes whose text need not be read again.</param>
    Task<IReadOnlyList<Note>> Read(string prefix, IReadOnlyCollection<long> known, CancellationToken cancel = default);
}

/// <param name="Number">Another one whenever the text is another.</param>
/// <param name="Text">Null where the reader knows the number.</param>
public sealed record Note(string Name, long Number, ReadOnlyMemory<byte>? Text);
