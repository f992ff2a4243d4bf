using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Api;

public sealed class HealthTests
{
    [Fact]
    public async Task A_host_that_can_read_and_store_is_ready()
    {
        await using var house = await House.Start();
        Assert.Equal(HttpStatusCode.OK, await Ask(house, "live"));
        Assert.Equal(HttpStatusCode.OK, await Ask(house, "ready"));
    }

    [Fact]
    public async Task A_host_whose_journal_cannot_be_reached_lives_and_is_not_ready()
    {
        await using var house = await House.Start(b => b.Services.AddSingleton<IRooms>(new Unreachable()));
        Assert.Equal(HttpStatusCode.OK, await Ask(house, "live"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await Ask(house, "ready"));
        using var karin = new Visitor(house.Address, house.CookieOf(Scene.StaffSession("karin", "Karin")));
        using var meetings = await karin.Get("/api/meetings");
        Assert.Equal("try-again", await Visitor.CodeOf(meetings));
        Assert.Equal("try-again", await karin.RefusedTo("/api/session/code", new { code = "ACD-EFG" }));
    }

    [Fact]
    public async Task A_host_that_could_not_store_the_last_command_is_not_ready()
    {
        await using var house = await House.Start(b => b.Services.AddSingleton<IRooms>(new Full()));
        using var karin = new Visitor(house.Address, house.CookieOf(Scene.StaffSession("karin", "Karin")));
        Assert.Equal(HttpStatusCode.OK, await Ask(house, "ready"));
        var contact = new { id = Guid.NewGuid() };
        Assert.Equal("try-again", await karin.RefusedTo("/api/courses", contact));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await Ask(house, "ready"));
    }

    private static async Task<HttpStatusCode> Ask(House house, string what)
    {
        using var visitor = new Visitor(house.Address);
        using var response = await visitor.Get($"/health/{what}");
        return response.StatusCode;
    }

    /// <summary>Rooms over a journal that is away.</summary>
    private sealed class Unreachable : IRooms
    {
        public ValueTask<Answer> Send(
            RoomId room,
            ReadOnlyMemory<byte> command,
            Caller caller,
            CancellationToken cancel
        ) => throw new JournalUnavailableException("start it");

        public ValueTask<Reading> Read(RoomId room, Caller caller, long? since, CancellationToken cancel) =>
            throw new JournalUnavailableException("start it");

        public ValueTask<IAsyncDisposable> Watch(RoomId room, IRoomWatcher watcher, CancellationToken cancel) =>
            throw new JournalUnavailableException("start it");
    }

    /// <summary>Rooms over a full disk: readable, and no more.</summary>
    private sealed class Full : IRooms
    {
        public ValueTask<Answer> Send(
            RoomId room,
            ReadOnlyMemory<byte> command,
            Caller caller,
            CancellationToken cancel
        ) => new(new Answer(0, new TryAgain(Reasons.Storage)));

        public ValueTask<Reading> Read(RoomId room, Caller caller, long? since, CancellationToken cancel) =>
            new(new Reading(0, default, default, Refusal: new NotFound()));

        public ValueTask<IAsyncDisposable> Watch(RoomId room, IRoomWatcher watcher, CancellationToken cancel) =>
            throw new NotSupportedException();
    }
}
