using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;

namespace OpenDialogue.WebHost.Tests.Harness;

/// <summary>The real rooms, but a reading can be held back between being made and being handed over.</summary>
internal sealed class HeldRooms(IRooms rooms) : IRooms, IAsyncDisposable
{
    internal Func<Caller, Task> AfterRead { get; set; } = _ => Task.CompletedTask;

    internal static void Put(WebApplicationBuilder builder)
    {
        var real = builder.Services.Last(service => service.ServiceType == typeof(IRooms));
        builder.Services.AddSingleton(p => new HeldRooms((IRooms)real.ImplementationFactory!(p)));
        builder.Services.AddSingleton<IRooms>(p => p.GetRequiredService<HeldRooms>());
    }

    public ValueTask<Answer> Send(RoomId room, ReadOnlyMemory<byte> command, Caller caller, CancellationToken cancel) =>
        rooms.Send(room, command, caller, cancel);

    public async ValueTask<Reading> Read(RoomId room, Caller caller, long? since, CancellationToken cancel)
    {
        var reading = await rooms.Read(room, caller, since, cancel);
        await AfterRead(caller);
        return reading;
    }

    public ValueTask<IAsyncDisposable> Watch(RoomId room, IRoomWatcher watcher, CancellationToken cancel) =>
        rooms.Watch(room, watcher, cancel);

    public ValueTask DisposeAsync() => rooms is IAsyncDisposable real ? real.DisposeAsync() : default;
}
