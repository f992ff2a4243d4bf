using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;
using Orleans.Storage;

namespace OpenDialogue.Grains;

/// <summary>
/// What the rooms of one silo have in common: the journal, whose writer stores the entries of many rooms together;
/// hearing what other processes have stored, which keeps both sides of a split current; and the rounds that wake rooms
/// with something to do by themselves, wherever in the cluster they live.
/// </summary>
public sealed class Household(
    IJournal journal,
    GrainRooms rooms,
    ILogger<Household> log,
    [FromKeyedServices(Household.Storage)] IGrainStorage? snapshots = null,
    TimeProvider? clock = null,
    RoomSettings? settings = null
) : IHostedService
{
    /// <summary>The name of the grain storage that keeps snapshots; without one the journal keeps them.</summary>
    public const string Storage = "snapshots";

    private readonly ConcurrentDictionary<RoomId, Room> open = new();
    private readonly Surroundings around = new(
        journal,
        rooms,
        clock ?? TimeProvider.System,
        log,
        settings ?? new(),
        Snapshots: snapshots is null ? null : new StoredSnapshots(snapshots, log)
    );
    private IAsyncDisposable[] work = [];

    internal TimeProvider Clock => around.Clock;

    internal Room Open(RoomId room, Func<Action, ITimer> timer, Action<Room> rested) =>
        open[room] = new(room, Kinds.All[room.Kind], around with { Timer = timer }, rested);

    internal void Close(Room room) => open.TryRemove(new(room.Id, room));

    public Task StartAsync(CancellationToken cancellationToken)
    {
        work =
        [
            new Rounds(around, room => _ = rooms.Wake(room), () => { }),
            new Hearing(around, open.GetValueOrDefault, () => open.Values),
        ];
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        foreach (var one in work)
            await one.DisposeAsync();
    }
}
