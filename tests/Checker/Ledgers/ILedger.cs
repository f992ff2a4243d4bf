using OpenDialogue.Checker.Evidence;

namespace OpenDialogue.Checker.Ledgers;

/// <summary>The journal as its tables have it, past the program that is being checked.</summary>
internal interface ILedger
{
    Task<IReadOnlyDictionary<string, IReadOnlyList<Row>>> Read();

    /// <summary>How far each room is.</summary>
    Task<IReadOnlyDictionary<string, long>> Heads();

    /// <summary>Makes the body of an entry unreadable, as a fault of the disk would, in a room that has no snapshot.</summary>
    Task Spoil(string room, long version);
}
