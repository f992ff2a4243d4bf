using System.Collections.Concurrent;
using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;

namespace OpenDialogue.WebHost.Live;

/// <summary>The rooms this host watches: each once, from its first browser until a while after its last.</summary>
internal sealed class Feeds(IRooms rooms, Elsewhere elsewhere, TimeProvider clock)
{
    internal static readonly TimeSpan Linger = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<RoomId, Lazy<Task<Watched>>> watched = new();

    /// <summary>A seat in the room's feed, from before the viewer reads. Only for rooms that admitted them.</summary>
    internal async Task<(Feed Feed, Seat Seat)> Reserve(RoomId room, Line line)
    {
        while (true)
        {
            var opening = watched.GetOrAdd(room, static (r, feeds) => new(() => feeds.Watch(r)), this);
            var feed = (await Opened(room, opening)).Feed;
            if (feed.Reserve(line) is { } seat)
                return (feed, seat);
            await Close(room, opening);
        }
    }

    internal bool IsOpen(RoomId room) => watched.ContainsKey(room);

    internal IEnumerable<Feed> All =>
        watched
            .Select(w => w.Value.Value)
            .Where(opening => opening.IsCompletedSuccessfully)
            .Select(opening => opening.Result.Feed);

    internal async Task RetireIdle()
    {
        foreach (var (room, opening) in watched)
            if (opening.Value.IsCompletedSuccessfully && opening.Value.Result.Feed.Retire(Linger))
                await Close(room, opening);
    }

    private async Task<Watched> Opened(RoomId room, Lazy<Task<Watched>> opening)
    {
        try
        {
            return await opening.Value;
        }
        catch
        {
            watched.TryRemove(new(room, opening));
            throw;
        }
    }

    private async Task Close(RoomId room, Lazy<Task<Watched>> opening)
    {
        if (watched.TryRemove(new(room, opening)))
            await opening.Value.Result.Watch.DisposeAsync();
    }

    private async Task<Watched> Watch(RoomId room)
    {
        var feed = new Feed(room, Kinds.All[room.Kind], clock);
        feed.HearElsewhere(elsewhere.In(room));
        return new(feed, await rooms.Watch(room, feed));
    }

    private sealed record Watched(Feed Feed, IAsyncDisposable Watch);
}
