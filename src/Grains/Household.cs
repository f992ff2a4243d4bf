using System.Collections.Concurrent;
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

    /// <summary>About a thousand rooms move in this time; then the silo stops all the same.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);
    private const int AtOnce = 2;
    private const string Hint = IPlacementDirector.PlacementHintKey;

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

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        work =
        [
            new Rounds(around, room => _ = rooms.Wake(room), () => { }),
            new Hearing(around, id => open.GetValueOrDefault(id).Room, () => open.Values.Select(one => one.Room)),
        ];
        RequestContext.Set(Hint, silos.SiloAddress);
        await Rehearsal.Walk(rooms);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        foreach (var one in work)
            await one.DisposeAsync();
        SiloAddress[] others = [.. silos.GetApproximateSiloStatuses(true).Keys.Except([silos.SiloAddress])];
        if (others.Length == 0)
            return;
        // Now, while calls still find their way here and are passed on; first where people are; and a few at a time, so
        // that none waits for the others.
        using var patience = new CancellationTokenSource(Patience);
        var few = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = patience.Token };
        var moving = open.Values.OrderByDescending(one => one.Room.IsWatched).Select(one => one.Grain).ToList();
        await Parallel.ForEachAsync(moving, few, Move).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        async ValueTask Move(IGrainContext grain, CancellationToken late)
        {
            grain.Migrate(new() { [Hint] = Random.Shared.GetItems(others, 1)[0] }, CancellationToken.None);
            await grain.Deactivated.WaitAsync(late);
        }
    }
}
