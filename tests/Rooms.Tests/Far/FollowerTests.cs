using Microsoft.Extensions.Logging.Abstractions;
using OpenDialogue.Rooms.Far;

namespace OpenDialogue.Rooms.Tests;

/// <summary>Whatever comes, however often and in whatever order: the watcher is told each entry once, in order.</summary>
public sealed class FollowerTests
{
    private readonly Heard heard = new();
    private readonly Follower follower;

    public FollowerTests() => follower = new(Cast.Meeting, heard, NullLogger.Instance);

    [Fact]
    public void What_comes_before_the_beginning_is_told_after_it()
    {
        Assert.True(follower.Take(News(4, 4)));
        Assert.True(follower.Take(News(5, 6)));
        Assert.Empty(heard.Batches);

        Assert.True(follower.Begin(News(0, 4)));

        Assert.Equal([5, 6], heard.Versions);
        Assert.Equal(6, follower.Version);
    }

    [Fact]
    public void A_gap_is_told_and_not_passed_on()
    {
        follower.Begin(News(0, 4));

        Assert.False(follower.Take(News(6, 6)));
        Assert.Empty(heard.Batches);
        Assert.True(follower.Take(News(5, 6)));
        Assert.Equal([5, 6], heard.Versions);
    }

    [Fact]
    public void What_is_known_is_passed_over_and_what_is_known_in_part_is_asked_for()
    {
        follower.Begin(News(0, 4));
        follower.Take(News(5, 6));

        Assert.True(follower.Take(News(5, 5)));
        Assert.False(follower.Take(News(6, 7)));
        Assert.Equal([5, 6], heard.Versions);
    }

    [Fact]
    public void In_any_order_with_losses_each_is_told_once()
    {
        const int seed = 7107;
        var random = new Random(seed);
        follower.Begin(News(0, 0));
        for (long next = 1; next < 500; next = follower.Version!.Value + 1)
        {
            var from = Math.Max(1, next + random.Next(-5, 6));
            if (!follower.Take(News(from, from + random.Next(4))))
                Assert.True(follower.Take(News(next, next + random.Next(3))), $"seed {seed}, at {next}");
        }
        Assert.Equal(Enumerable.Range(1, heard.Versions.Count).Select(n => (long)n), heard.Versions);
    }

    [Fact]
    public async Task Whoever_waits_for_a_version_goes_on_when_it_has_been_told()
    {
        follower.Begin(News(0, 4));
        var next = follower.Until(5)!;
        Assert.False(next.IsCompleted);

        follower.Take(News(5, 5));

        await next.WaitAsync(Signal.Deadline);
        Assert.Null(follower.Until(5));
        var last = follower.Until(6)!;
        follower.End();
        await last.WaitAsync(Signal.Deadline);
        Assert.Null(follower.Until(6));
        follower.Take(News(6, 6));
        Assert.Equal([5], heard.Versions);
    }

    [Fact]
    public void A_watcher_that_throws_is_told_no_more()
    {
        var told = 0;
        var throwing = new Follower(Cast.Meeting, new Throws(() => told++), NullLogger.Instance);
        throwing.Begin(News(0, 4));

        Assert.True(throwing.Take(News(5, 5)));
        Assert.True(throwing.Take(News(6, 6)));

        Assert.Equal(1, told);
        Assert.Null(throwing.Until(7));
    }

    /// <param name="from">Zero for nothing but how it is.</param>
    internal static Missed News(long from, long to) =>
        new(
            to,
            new(
                Cast.Meeting,
                [.. from == 0 ? [] : Enumerable.Range((int)from, (int)(to - from + 1)).Select(v => Entries.Entry(v))],
                [],
                []
            )
        );

    private sealed class Throws(Action told) : IRoomWatcher
    {
        public void Committed(Batch batch)
        {
            told();
            throw new InvalidOperationException("as watchers do");
        }
    }
}
