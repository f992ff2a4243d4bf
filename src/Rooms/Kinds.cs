using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>A kind of room with its types erased: what a watcher needs of it, in bytes.</summary>
public interface IKind
{
    string Name { get; }

    /// <summary>The body of an entry as the viewer may see it; null where nothing of it is for them.</summary>
    ReadOnlyMemory<byte>? Redact(Entry entry, Viewer viewer);
}
