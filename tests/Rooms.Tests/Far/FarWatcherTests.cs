using OpenDialogue.Rooms.Far;

namespace OpenDialogue.Rooms.Tests;

public sealed class FarWatcherTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(6);

    private readonly Clock clock = new();
    private readonly List<long[]> told = [];
    private readonly Signal changed = new();
    private TaskCompletionSource? held;

    private FarWatcher Watcher() =>
        new(
            batches =>
            {
                lock (told)
                    told.Add([.. batches.Select(batch => batch.Version)]);
                changed.Raise();
                return held?.Task ?? Task.CompletedTask;
            },
            Lease,
            clock
        );

    [Fact]
    public async Task While_one_call_is_under_way_the_rest_waits_and_goes_together()
    {
        var watcher = Watcher();
        held = new();
        for (var version = 1; version <= 4; version++)
            watcher.Committed(FollowerTests.News(version, version).Batch);
        Assert.Equal([1], Assert.Single(told));

        held.SetResult();

        await changed.Until(() => told.Count == 2, "the rest");
        Assert.Equal([2, 3, 4], told[1]);
        Assert.False(watcher.IsLost);
    }

    [Fact]
    public async Task A_call_that_fails_loses_the_watcher()
    {
        var watcher = Watcher();
        held = new();
        watcher.Committed(FollowerTests.News(1, 1).Batch);
        held.SetException(new TimeoutException());

        await changed.Until(() => watcher.IsLost, "that it is lost");
        watcher.Committed(FollowerTests.News(2, 2).Batch);
        Assert.Single(told);
    }

    [Fact]
    public void A_room_that_leaves_says_so_by_a_call_without_anything_in_it()
    {
        var watcher = Watcher();
        watcher.End();
        held = new();
        held.SetException(new TimeoutException());
        watcher.End();

        Assert.Equal(
            [
                [],
                [],
            ],
            told
        );
    }

    [Fact]
    public void A_process_that_does_not_answer_holds_only_so_much_in_memory()
    {
        var watcher = Watcher();
        held = new();
        for (var version = 1; version <= FarWatcher.MostWaiting + 1; version++)
            watcher.Committed(FollowerTests.News(version, version).Batch);
        Assert.False(watcher.IsLost);

        watcher.Committed(FollowerTests.News(FarWatcher.MostWaiting + 2, FarWatcher.MostWaiting + 2).Batch);

        Assert.True(watcher.IsLost);
    }

    [Fact]
    public void A_lease_that_is_not_renewed_ends_the_watch()
    {
        var watcher = Watcher();
        clock.Advance(Lease);
        watcher.Renew();
        clock.Advance(Lease);
        watcher.Committed(FollowerTests.News(1, 1).Batch);
        Assert.Single(told);

        clock.Advance(TimeSpan.FromTicks(1));

        Assert.True(watcher.IsLost);
        watcher.Committed(FollowerTests.News(2, 2).Batch);
        Assert.Single(told);
    }
}
