using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>A kind of room with its types erased: what a watcher needs of it, in bytes.</summary>
public interface IKind
{
    string Name { get; }

    /// <summary>The body of an entry as the viewer may see it; null where nothing of it is for them.</summary>
    ReadOnlyMemory<byte>? Redact(Entry entry, Viewer viewer);
}

/// <summary>What a room needs of its kind beside that.</summary>
public abstract class Kind : IKind
{
    public abstract string Name { get; }

    public abstract ReadOnlyMemory<byte>? Redact(Entry entry, Viewer viewer);

    /// <summary>A command from bytes that anyone may have sent. Never throws.</summary>
    internal abstract Parsed Parse(ReadOnlyMemory<byte> command);

    /// <summary>Null where the command belongs to another kind.</summary>
    internal abstract ReadOnlyMemory<byte>? Encode(IRoomCommand command);

    /// <summary>The room before anyone has written to it.</summary>
    internal abstract Moment Begin(RoomId room);

    /// <summary>Null where the snapshot was made by other rules than these, or cannot be read.</summary>
    internal abstract Moment? Restore(Snapshot snapshot, DateTimeOffset at);
}

/// <summary>A command, or the refusal that says what is wrong with its bytes.</summary>
internal readonly record struct Parsed(IRoomCommand? Command, Refusal? Refusal = null)
{
    public static implicit operator Parsed(Refusal refusal) => new(null, refusal);
}
