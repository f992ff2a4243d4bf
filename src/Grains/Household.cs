using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;
using Orleans.Runtime.Placement;
using Orleans.Storage;

namespace OpenDialogue.Grains;

/// <summary>
/// What the rooms of one silo have in common: the journal, whose writer stores the entries of many rooms together;
/// hearing what other processes have stored, which keeps both sides of a split current; the rounds that wake rooms with
/// something to do by themselves, wherever in the cluster they live; and that they move when the silo stops.
/// </summary>
public sealed class Household(
    IJournal journal,
    GrainRooms rooms,
    ISiloStatusOracle silos,
    ILogger<Household> log,
    [FromKeyedServices(Household.Storage)] IGrainStorage? snapshots = null,
    TimeProvider? clock = null,
    RoomSettings? settings = null
) : IHostedService
{
    /// <summary>The name of the grain storage that keeps snapshots; without one the journal keeps them.</summary>
    public const string Storage = "snapshots";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<RoomId, (Room Room, IGrainContext Grain)> open = new();
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

    internal Room Open(RoomId id, IGrainContext grain, Func<Action, ITimer> timer, Action<Room> rested)
    {
        var room = new Room(id, Kinds.All[id.Kind], around with { Timer = timer }, rested);
        open[id] = (room, grain);
        return room;
    }

    internal void Close(Room room, IGrainContext grain) => open.TryRemove(new(room.Id, (room, grain)));

    public Task StartAsync(CancellationToken cancellationToken)
    {
        work =
        [
            new Rounds(around, room => _ = rooms.Wake(room), () => { }),
            new Hearing(around, id => open.GetValueOrDefault(id).Room, () => open.Values.Select(one => one.Room)),
        ];
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        foreach (var one in work)
            await one.DisposeAsync();
        var active = silos.GetApproximateSiloStatuses(onlyActive: true).Keys;
        SiloAddress[] others = [.. active.Where(silo => !silo.Equals(silos.SiloAddress))];
        if (others.Length == 0)
            return;
        // Now, while calls still find their way here and are passed on; and first where people are.
        foreach (var (_, grain) in open.Values.OrderByDescending(one => one.Room.IsWatched))
            grain.Migrate(
                new() { [IPlacementDirector.PlacementHintKey] = Random.Shared.GetItems(others, 1)[0] },
                default
            );
        for (var begun = Stopwatch.GetTimestamp(); !open.IsEmpty && Stopwatch.GetElapsedTime(begun) < Patience; )
            await Task.Delay(10, CancellationToken.None);
    }
}
