namespace OpenDialogue.Rooms.Tests;

/// <summary>What is in memory, and for how long.</summary>
public sealed class LocalRoomsTests : IAsyncLifetime
{
    private readonly Clock clock = new();
    private readonly TriedJournal journal = new(new MemoryJournal());
    private LocalRooms rooms = null!;

    public Task InitializeAsync()
    {
        rooms = new(journal, clock);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await rooms.DisposeAsync();

    private void LetTimePass()
    {
        for (var i = 0; i < 10; i++)
            clock.Advance(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_room_that_nobody_uses_leaves_memory_and_comes_back_the_same()
    {
        await rooms.BeginMeeting();
        await journal.Until("settle");
        var before = await rooms.Read(Cast.Meeting, Cast.Freja);
        Assert.True(rooms.Count > 0);

        LetTimePass();

        Assert.Equal(0, rooms.Count);
        var after = await rooms.Read(Cast.Meeting, Cast.Freja);
        Assert.Equal(before.View!.Value.Text(), after.View!.Value.Text());
        Assert.Equal(before.Version + 1, await rooms.Agree("en ad gangen").Did());
    }

    [Fact]
    public async Task A_room_that_is_watched_or_used_stays()
    {
        await rooms.BeginMeeting();
        await journal.Until("settle");
        await using (await rooms.Watch(Cast.Meeting, new Heard()))
        {
            LetTimePass();
            Assert.Equal(1, rooms.Count);
        }
        for (var i = 0; i < 10; i++)
        {
            clock.Advance(TimeSpan.FromSeconds(30));
            await rooms.Read(Cast.Meeting, Cast.Freja);
        }
        // Beside those that hear of it: its people, the network and the course.
        Assert.Equal(1, journal.Count("load") - Cast.Plan.People.Count - 2);
    }

    [Fact]
    public async Task A_room_with_a_deadline_to_come_stays_until_it_has()
    {
        var version = await rooms.BeginMeeting();
        await rooms.Say(Cast.Meeting, Caller.System, new NoteAbsence()).Did();
        var appends = journal.Count("append");
        LetTimePass();
        await journal.Until("append", appends + 1);

        Assert.Equal(version + 2, (await rooms.Read(Cast.Meeting, Cast.Freja)).Version);
    }

    [Fact]
    public async Task Asking_for_rooms_at_random_fills_nothing()
    {
        await Task.WhenAll(
            Enumerable
                .Range(0, 1000)
                .SelectMany(i =>
                    new Task[]
                    {
                        rooms.Read(new("meeting", $"guess-{i}"), Cast.Stranger).AsTask(),
                        rooms.Say(new("code", $"guess-{i}"), Cast.Stranger, new RequestFloor()).AsTask(),
                        rooms.Say(new("network", $"guess-{i}"), Cast.Stranger, new StateGoal("x")).AsTask(),
                    }
                )
        );
        // The last ones may be on their way out.
        var patience = System.Diagnostics.Stopwatch.StartNew();
        while (rooms.Count > 0 && patience.Elapsed < Signal.Deadline)
            await Task.Yield();

        Assert.Equal(0, rooms.Count);
        Assert.Equal(0, journal.Count("append"));
        Assert.Equal(0, journal.Count("save"));
    }

    [Fact]
    public async Task Closing_lets_what_is_under_way_finish()
    {
        await rooms.BeginMeeting();
        ValueTask<Answer> sent;
        Task closed;
        using (journal.HoldAppends())
        {
            var before = journal.Count("append");
            sent = rooms.Agree("en ad gangen");
            await journal.Until("append", before + 1);
            closed = rooms.DisposeAsync().AsTask();
            Assert.False(closed.IsCompleted);
        }
        await sent.Did();
        await closed;

        Assert.Equal(Reasons.Closing, (await rooms.Agree("for sent").Refused<TryAgain>()).Reason);
        Assert.Equal(Reasons.Closing, ((TryAgain)(await rooms.Read(Cast.Meeting, Cast.Freja)).Refusal!).Reason);
    }
}
