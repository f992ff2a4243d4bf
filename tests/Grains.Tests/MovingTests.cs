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
    public async Task A_command_whose_answer_was_lost_is_sent_again_and_has_one_effect()
    {
        var begun = await rooms.BeginMeeting();
        rooms.Lose(nameof(IRoomGrain.Send), 3);

        Assert.Equal(begun + 1, await rooms.Agree("en ad gangen").Did());

        Assert.Equal(0, rooms.StillToLose);
        Assert.Equal(begun + 1, (await journal.Read(Cast.Meeting, 0, int.MaxValue)).Count);
    }

    [Fact]
    public async Task Whoever_was_not_told_is_told_before_the_sender_is_answered()
    {
        await rooms.BeginMeeting();
        var heard = new Heard();
        await using var watch = await rooms.Watch(Cast.Meeting, heard, default);
        rooms.Lose(nameof(IRoomEar.Committed), 1);

        var version = await rooms.Agree("en ad gangen").Did();
        Assert.Equal(0, rooms.StillToLose);
        Assert.Equal([version], heard.Versions);
        Assert.Equal([version, version + 1], [version, await rooms.Agree("ingen afbryder").Did()]);
        Assert.Equal([version, version + 1], heard.Versions);
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
