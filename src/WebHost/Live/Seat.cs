using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;

namespace OpenDialogue.WebHost.Live;

/// <summary>
/// One connection in one room. Until it is known what the viewer may see and up to which version they have read, what
/// is committed meanwhile waits in <see cref="Missed"/>.
/// </summary>
internal sealed class Seat(Line line)
{
    internal Line Line => line;
    internal Viewer Viewer { get; private set; }
    internal long Version { get; set; }
    internal List<Batch>? Missed { get; private set; } = [];
    internal bool IsTaken => Missed is null;

    /// <summary>As the room was last told of the line.</summary>
    internal bool IsSilent { get; set; }

    internal List<Batch> Take(Viewer viewer, long version)
    {
        var missed = Missed ?? [];
        (Viewer, Version, Missed) = (viewer, version, null);
        return missed;
    }

    internal bool IsMeantBy(Departure departure) =>
        departure.Person is { } person ? person == line.Session.Person : line.Session.Kind == CallerKind.Screen;
}
