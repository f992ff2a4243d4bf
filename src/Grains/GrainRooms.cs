using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;
using OpenDialogue.Rooms.Far;

namespace OpenDialogue.Grains;

/// <summary>
/// The rooms of a cluster, seen from any of its processes. A call that fails or is not answered is made again with the
/// same bytes, wherever the room lives by then: its id gives it one effect.
/// </summary>
public sealed class GrainRooms(IGrainFactory grains, ILogger<GrainRooms> log, TimeProvider clock) : IRooms
{
    /// <summary>A silo that has not answered by then may be frozen or dead; the first time, by half of it.</summary>
    private static readonly TimeSpan OneTry = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly ConcurrentDictionary<RoomId, ImmutableList<Relay>> relays = new();
    private TaskCompletionSource lost = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>A connection to the cluster is gone: what was asked by it is asked again, and what was watched.</summary>
    public void AskAgain()
    {
        Interlocked.Exchange(ref lost, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        foreach (var relay in relays.Values.SelectMany(here => here))
            relay.RenewNow();
    }

    public async ValueTask<Answer> Send(
        RoomId room,
        ReadOnlyMemory<byte> command,
        Caller caller,
        CancellationToken cancel = default
    )
    {
        // Before there is a room: what is no command brings none into memory.
        if (Kinds.Fault(room, command) is { } fault)
            return new(0, fault);
        var (bytes, from) = (command.ToArray(), Letter.Of(caller));
        if (await Ask(room, grain => grain.Send(bytes, from), cancel) is not { } sent)
            return new(0, new TryAgain(Reasons.Moving));
        var answer = Letter.Read<Answer>(sent);
        foreach (var relay in relays.GetValueOrDefault(room) ?? [])
            await relay.Reached(answer.Version);
        return answer;
    }

    public async ValueTask<Reading> Read(
        RoomId room,
        Caller caller,
        long? since = null,
        CancellationToken cancel = default
    )
    {
        if (!Kinds.All.ContainsKey(room.Kind))
            return Unread(caller, new NotFound());
        var from = Letter.Of(caller);
        return await Ask(room, grain => grain.Read(from, since), cancel) is { } sent
            ? Letter.Read<Reading>(sent)
            : Unread(caller, new TryAgain(Reasons.Moving));
    }

    public async ValueTask<IAsyncDisposable> Watch(
        RoomId room,
        IRoomWatcher watcher,
        CancellationToken cancel = default
    )
    {
        var relay = new Relay(room, Grain(room), watcher, log, Forget);
        relays.AddOrUpdate(room, [relay], (_, others) => others.Add(relay));
        await relay.Begin(grains.CreateObjectReference<IRoomEar>(relay));
        return relay;
    }

    /// <summary>The room has something to do by itself; it does not matter who wakes it, or how often.</summary>
    internal Task Wake(RoomId room) => Kinds.All.ContainsKey(room.Kind) ? Grain(room).Wake() : Task.CompletedTask;

    private async Task<byte[]?> Ask(RoomId room, Func<IRoomGrain, Task<byte[]>> ask, CancellationToken cancel)
    {
        var begun = Stopwatch.GetTimestamp();
        for (var wait = OneTry / 2; ; wait = OneTry)
            try
            {
                var gone = lost.Task;
                var call = ask(Grain(room)).WaitAsync(wait, cancel);
                if (await Task.WhenAny(call, gone) == call)
                    return await call;
            }
            catch (Exception e) when (!cancel.IsCancellationRequested)
            {
                if (Stopwatch.GetElapsedTime(begun) > Patience)
                {
                    log.LogWarning(e, "{Room} has not answered", room);
                    return null;
                }
                await Task.Delay(Pause, cancel);
            }
    }

    private IRoomGrain Grain(RoomId room) => grains.GetGrain<IRoomGrain>(GrainId.Create(room.Kind, room.Key));

    private void Forget(Relay relay)
    {
        relays.AddOrUpdate(relay.Room, [], (_, others) => others.Remove(relay));
        relays.TryRemove(new(relay.Room, []));
        grains.DeleteObjectReference<IRoomEar>(relay.Ear);
    }

    private Reading Unread(Caller caller, Refusal refusal) =>
        new(0, Wire.Instant(clock.GetUtcNow()), new(caller.Person, Standing.None), Refusal: refusal);
}
