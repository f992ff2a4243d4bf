using Microsoft.Extensions.Logging;

namespace OpenDialogue.Rooms;

/// <summary>What a room needs of the world.</summary>
/// <param name="Others">Where effects are sent.</param>
/// <param name="Timer">The one timer that calls back for the room's deadline; null for one of the clock.</param>
/// <param name="Snapshots">Null where the journal keeps them.</param>
public sealed record Surroundings(
    IJournal Journal,
    IRooms Others,
    TimeProvider Clock,
    ILogger Log,
    RoomSettings Settings,
    Func<Action, ITimer>? Timer = null,
    ISnapshots? Snapshots = null
);
