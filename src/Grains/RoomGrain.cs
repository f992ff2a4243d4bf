using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;
using OpenDialogue.Rooms.Far;
using Orleans.Concurrency;

namespace OpenDialogue.Grains;

/// <summary>
/// A room in its activation. Calls interleave, because the room itself puts them in order and stores those that wait
/// together in one append. Should there be two activations for a while, the journal lets neither lose or fork anything.
/// </summary>
[Reentrant]
public abstract class RoomGrain(Household household, string kind) : Grain, IRoomGrain
{
    private readonly Dictionary<Guid, (FarWatcher Watcher, Task<IAsyncDisposable> Watch)> watches = [];
    private Room room = null!;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        room = household.Open(new(kind, this.GetPrimaryKeyString()), GrainContext, SetTimer, LeaveIfEmpty);
        return Task.CompletedTask;
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        household.Close(room, GrainContext);
        await room.DisposeAsync();
        foreach (var (watcher, _) in watches.Values)
            watcher.End();
    }

    public async Task<byte[]> Send(byte[] command, byte[] caller) =>
        Letter.Of(await Here(room.Send(command, Letter.Read<Caller>(caller))));

    public async Task<byte[]> Read(byte[] caller, long? since) =>
        Letter.Of(await Here(room.Read(Letter.Read<Caller>(caller), since)));

    public async Task<byte[]> Watch(Guid watch, IRoomEar ear, long? since)
    {
        foreach (var (lost, _) in watches.Where(one => one.Value.Watcher.IsLost).ToList())
            await Leave(lost);
        if (!watches.TryGetValue(watch, out var mine))
        {
            var watcher = new FarWatcher(b => ear.Committed(Letter.Of(b)), 3 * Relay.RenewEvery, TimeProvider.System);
            watches[watch] = mine = (watcher, Here(room.Watch(watcher)));
        }
        mine.Watcher.Renew();
        await mine.Watch;
        return Letter.Of(await Here(room.Since(since)));
    }

    public async Task Leave(Guid watch)
    {
        if (watches.Remove(watch, out var mine))
            await (await mine.Watch).DisposeAsync();
    }

    public Task Wake() => Task.Run(room.Wake);

    /// <summary>Where the room has just left this activation, the same call finds it in the next.</summary>
    private static Task<T> Here<T>(Task<T>? asked) =>
        asked ?? throw new SiloUnavailableException("The room is moving.");

    private GrainAlarm SetTimer(Action ring) => new(this, ring, household.Clock);

    /// <summary>Asking for rooms at random fills nothing.</summary>
    private void LeaveIfEmpty(Room rested)
    {
        if (rested.IsEmpty)
            GrainContext.Deactivate(new(DeactivationReasonCode.ApplicationRequested, "Nobody has written to it."));
    }
}

[GrainType(RoomId.Meeting)]
public sealed class MeetingGrain(Household household) : RoomGrain(household, RoomId.Meeting);

[GrainType(RoomId.Network)]
public sealed class NetworkGrain(Household household) : RoomGrain(household, RoomId.Network);

[GrainType(RoomId.Course)]
public sealed class CourseGrain(Household household) : RoomGrain(household, RoomId.Course);

[GrainType(RoomId.Municipality)]
public sealed class MunicipalityGrain(Household household) : RoomGrain(household, RoomId.Municipality);

[GrainType(RoomId.Post)]
public sealed class PostGrain(Household household) : RoomGrain(household, RoomId.Post);

[GrainType(RoomId.Person)]
public sealed class PersonGrain(Household household) : RoomGrain(household, RoomId.Person);

[GrainType(RoomId.Code)]
public sealed class CodeGrain(Household household) : RoomGrain(household, RoomId.Code);
