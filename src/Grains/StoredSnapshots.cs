using Microsoft.Extensions.Logging;
using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;
using OpenDialogue.Rooms.Far;
using Orleans.Storage;

namespace OpenDialogue.Grains;

/// <summary>
/// Snapshots in grain storage, a row a room. Where two activations keep one at once, the second is refused by the row's
/// tag, and nothing is lost by that.
/// </summary>
internal sealed class StoredSnapshots(IGrainStorage storage, ILogger log) : ISnapshots
{
    public async Task<Snapshot?> Find(RoomId room)
    {
        try
        {
            return (await Row(room)).State?.Letter is { } letter ? Letter.Read<Snapshot>(letter) : null;
        }
        catch (Exception e)
        {
            log.LogWarning(e, "The snapshot of {Room} cannot be read; it wakes from its entries", room);
            return null;
        }
    }

    public async Task Keep(RoomId room, Snapshot snapshot)
    {
        var row = await Row(room);
        row.State = new() { Letter = Letter.Of(snapshot) };
        await storage.WriteStateAsync(room.Kind, Id(room), row);
    }

    private async Task<GrainState<KeptSnapshot>> Row(RoomId room)
    {
        var row = new GrainState<KeptSnapshot>();
        await storage.ReadStateAsync(room.Kind, Id(room), row);
        return row;
    }

    private static GrainId Id(RoomId room) => GrainId.Create(room.Kind, room.Key);
}

[GenerateSerializer, Alias("od.snapshot")]
public sealed class KeptSnapshot
{
    [Id(0)]
    public byte[]? Letter { get; init; }
}
