using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;

namespace OpenDialogue.Micro;

/// <summary>Rooms with their rules and nothing around them: what is decided is kept in a list.</summary>
internal sealed class Paper : IRooms
{
    internal static readonly DateTimeOffset Now = Wire.Instant(DateTimeOffset.UtcNow);

    private readonly Dictionary<RoomId, List<Step>> rooms = [];

    internal IReadOnlyList<Step> Steps(RoomId room) => rooms[room];

    public ValueTask<Answer> Send(
        RoomId room,
        ReadOnlyMemory<byte> command,
        Caller caller,
        CancellationToken cancel = default
    )
    {
        var kind = Kinds.All[room.Kind];
        var steps = rooms.TryGetValue(room, out var before) ? before : rooms[room] = [];
        var moment = steps is [.., var last] ? last.After : kind.Begin(room);
        var verdict = moment.Decide(kind.Parse(command).Command!, caller, Now);
        if (verdict.Step is not { } step)
            return new(new Answer(moment.Version, verdict.Refusal));
        steps.Add(step);
        return new(new Answer(step.After.Version));
    }

    public ValueTask<Reading> Read(
        RoomId room,
        Caller caller,
        long? since = null,
        CancellationToken cancel = default
    ) => throw new NotSupportedException();

    public ValueTask<IAsyncDisposable> Watch(RoomId room, IRoomWatcher watcher, CancellationToken cancel = default) =>
        throw new NotSupportedException();
}
