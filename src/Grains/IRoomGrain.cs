using Orleans.Concurrency;

namespace OpenDialogue.Grains;

/// <summary>
/// A room that lives in one activation of the cluster, under the room's own name: its kind and its key. It carries what
/// the seam carries, each as a <see cref="Rooms.Far.Letter"/>; <see cref="Rooms.IRooms"/> says what the calls promise.
/// </summary>
[Alias("od.room")]
public interface IRoomGrain : IGrainWithStringKey
{
    /// <param name="command">As a client sends it.</param>
    [Alias("send")]
    Task<byte[]> Send(byte[] command, byte[] caller);

    [Alias("read")]
    Task<byte[]> Read(byte[] caller, long? since);

    /// <summary>Begins a watch, or renews it; not renewed for three times <see cref="Relay.RenewEvery"/>, it ends.</summary>
    /// <param name="since">The last version the watcher was told; null for one who begins.</param>
    /// <returns>What was committed after that version, and may not have been told.</returns>
    [Alias("watch")]
    Task<byte[]> Watch(Guid watch, IRoomEar ear, long? since);

    [Alias("leave"), OneWay]
    Task Leave(Guid watch);

    /// <summary>The room has something to do by itself.</summary>
    [Alias("wake"), OneWay]
    Task Wake();
}

/// <summary>A process that watches a room. One call at a time is under way to it.</summary>
[Alias("od.ear")]
public interface IRoomEar : IGrainObserver
{
    /// <param name="batches">In the room's order; none where the room has moved. A lost call is noticed by the versions.</param>
    [Alias("committed")]
    Task Committed(byte[] batches);
}
