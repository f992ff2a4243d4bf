using Microsoft.Extensions.Logging.Abstractions;

namespace OpenDialogue.Rooms.Tests;

/// <summary>A fault of ours fails the one command that met it; the room goes on.</summary>
public sealed class RoomFaultTests : IAsyncLifetime
{
    private static readonly RoomId Id = new("counter", "one");
    private readonly Kind kind = new Kind<Counter, CountCommand, Counted>(new CounterRules());
    private readonly Clock clock = new();
    private readonly TriedJournal journal = new(new MemoryJournal());
    private readonly Signal rested = new();
    private Room room = null!;

    public Task InitializeAsync()
    {
        room = NewRoom();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await room.DisposeAsync();

    private Room NewRoom() =>
        new(
            Id,
            kind,
            new(journal, new LocalRooms(journal, clock), clock, NullLogger.Instance, new()),
            _ => rested.Raise()
        );

    private Task<Answer> Say(string? fault = null) =>
        room.Send(kind.Encode(new Count(fault) { Id = Guid.NewGuid() })!.Value, Cast.Freja)!;

    [Theory]
    [InlineData("decide")]
    [InlineData("evolve")]
    [InlineData("deadline")]
    [InlineData("attention")]
    public async Task A_fault_in_the_rules_fails_that_command_alone(string fault)
    {
        Assert.Equal(new Answer(1), await Say());
        Task<Answer>[] together;
        using (journal.HoldAppends())
        {
            var first = Say();
            await journal.Until("append", 2);
            together = [first, Say(), Say(fault), Say()];
        }

        var answers = await Task.WhenAll(together);
        Assert.Equal(new TryAgain(Reasons.Fault), answers[2].Refusal);
        Assert.Equal([2, 3, 4], answers.Where(answer => answer.Refusal is null).Select(answer => answer.Version));
        Assert.Equal(new Answer(5), await Say());
        Assert.Equal(5, (await journal.Read(Id, 0, 100)).Count);
    }

    [Fact]
    public async Task A_room_that_cannot_read_its_journal_says_so_and_hurts_no_other()
    {
        await journal.Append(
            new(Id, 0, [new(1, Guid.NewGuid(), clock.GetUtcNow(), Cast.Freja.Person, true, "damaged".Bytes())], null)
        );

        Assert.Equal(new TryAgain(Reasons.Fault), (await Say()).Refusal);
        Assert.IsType<TryAgain>((await room.Read(Cast.Freja)!).Refusal);
        Assert.Single(await journal.Read(Id, 0, 100));
    }

    [Fact]
    public async Task An_entry_that_cannot_be_read_leaves_the_room_readable_as_it_was()
    {
        await Say();
        await journal.Append(
            new(Id, 1, [new(2, Guid.NewGuid(), clock.GetUtcNow(), Cast.Freja.Person, true, "damaged".Bytes())], null)
        );

        Assert.Equal(new TryAgain(Reasons.Fault), (await Say()).Refusal);
        Assert.Equal(1, (await room.Read(Cast.Freja)!).Version);
    }

    [Fact]
    public async Task A_deadline_that_is_refused_is_not_sent_again_and_again()
    {
        await Say("endless");
        clock.Advance(TimeSpan.FromSeconds(60));
        await journal.Until("read");
        var asked = journal.Count("read");
        for (var i = 0; i < 100; i++)
            clock.Advance(TimeSpan.FromSeconds(60));
        await Say();

        Assert.InRange(journal.Count("read") - asked, 0, 2);
        Assert.Equal(2, (await journal.Read(Id, 0, 100)).Count);
    }

    [Fact]
    public async Task A_deadline_acts_once_though_it_would_act_again_by_its_rules()
    {
        await Say("once");
        await using var other = NewRoom();
        await other.Read(Cast.Freja)!;
        var (here, there) = (new Heard(), new Heard());
        await room.Watch(here)!;
        await other.Watch(there)!;

        clock.Advance(TimeSpan.FromSeconds(60));
        await Task.WhenAll(here.Until(2), there.Until(2));
        await Task.WhenAll(Say(), other.Send(kind.Encode(new Count { Id = Guid.NewGuid() })!.Value, Cast.Freja)!);

        Assert.Equal(4, (await journal.Read(Id, 0, 100)).Count);
    }

    [Fact]
    public async Task A_room_that_has_left_says_so()
    {
        await Say();
        Assert.False(room.TryLeave(TimeSpan.FromSeconds(60)));
        clock.Advance(TimeSpan.FromSeconds(60));
        await rested.Until(() => room.TryLeave(TimeSpan.FromSeconds(60)), "rest");

        Assert.Null(room.Send(kind.Encode(new Count { Id = Guid.NewGuid() })!.Value, Cast.Freja));
        Assert.Null(room.Read(Cast.Freja));
        Assert.Null(room.Watch(new Heard()));
        await room.DisposeAsync();
        Assert.Equal(1, (await journal.Load(Id, 1)).Snapshot!.Version);
    }
}
