using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using Orleans.Runtime;

namespace OpenDialogue.Grains.Tests;

/// <summary>Rooms that come into memory, move and leave, while somebody watches them from another process.</summary>
public sealed class MovingTests : IAsyncLifetime
{
    private readonly MemoryJournal journal = new();
    private TwoSilos rooms = null!;

    public async Task InitializeAsync() => rooms = await TwoSilos.Start(journal, TimeProvider.System, new());

    public async Task DisposeAsync() => await rooms.DisposeAsync();

    [Fact]
    public async Task A_room_that_moves_while_it_is_watched_costs_no_entry()
    {
        var begun = await rooms.BeginMeeting();
        var heard = new Heard();
        await using var watch = await rooms.Watch(Cast.Meeting, heard, default);
        for (var n = 1; n <= 5; n++)
        {
            await rooms.Agree($"nummer {n}").Did();
            await rooms.EmptyMemory();
        }
        var last = await rooms.Agree("til sidst").Did();

        // Whoever sent it has been told of all of them by then.
        Assert.Equal(Enumerable.Range((int)begun + 1, 6).Select(n => (long)n), heard.Versions);
        Assert.Equal(last, (await rooms.Read(Cast.Meeting, Cast.Freja, null, default)).Version);
    }

    [Fact]
    public async Task Asking_for_rooms_at_random_fills_nothing()
    {
        for (var n = 0; n < 20; n++)
        {
            await rooms.Read(new(RoomId.Meeting, $"no-{n}"), Cast.Freja, null, default);
            await rooms.Say(new(RoomId.Network, $"no-{n}"), Cast.Freja, new StateGoal("sove")).Refused<NotFound>();
        }

        await rooms.UntilInMemory(0);
    }

    [Fact]
    public async Task A_room_that_was_written_to_stays_for_a_while()
    {
        await rooms.BeginMeeting();

        Assert.NotEqual(0, await rooms.InMemory());
    }
}
