using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>A place for snapshots beside the journal. They are caches: what is lost here costs a slower waking.</summary>
public interface ISnapshots
{
    /// <summary>Null where there is none, or none that can be read.</summary>
    Task<Snapshot?> Find(RoomId room);

    /// <summary>Keeps the snapshot in the place of the one before.</summary>
    Task Keep(RoomId room, Snapshot snapshot);
}
