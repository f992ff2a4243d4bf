using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms.Moving;

/// <summary>A journal whose rooms can be told one after the other, as it takes to move all of it.</summary>
public interface IWholeJournal : IJournal
{
    /// <summary>The next room that has entries, by the order of their names; null after the last.</summary>
    /// <param name="room">Null for the first.</param>
    Task<RoomId?> RoomAfter(RoomId? room);
}
