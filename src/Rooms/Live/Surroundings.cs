using Microsoft.Extensions.Logging;

namespace OpenDialogue.Rooms;

/// <summary>What a room needs of the world.</summary>
/// <param name="Others">Where effects are sent.</param>
public sealed record Surroundings(
    IJournal Journal,
    IRooms Others,
    TimeProvider Clock,
    ILogger Log,
    RoomSettings Settings
);
