using System.Diagnostics;

namespace OpenDialogue.Rooms.Tests;

/// <summary>What a host does when it hears that another has stored something.</summary>
public sealed class HearingTests : IAsyncLifetime
{
    private readonly Clock clock = new();
    private readonly MemoryJournal stored = new();
    private readonly LocalRooms others;
    private TriedJournal journal = null!;
    private LocalRooms rooms = null!;

    public HearingTests() => others = new(stored, clock);

    /// <summary>A host that starts wakes the rooms that have something to do: it has looked, and found none.</summary>
    public async Task InitializeAsync()
    {
        await others.BeginMeeting();
        var waited = Stopwatch.StartNew();
        while ((await stored.Duties(DateTimeOffset.MaxValue)).Count > 0 && waited.Elapsed < Signal.Deadline)
            await Task.Yield();
        journal = new(stored);
        rooms = new(journal, clock);
        await journal.Until("duties");
    }

    public async Task DisposeAsync()
    {
        await rooms.DisposeAsync();
        await others.DisposeAsync();
    }

    [Fact]
    public async Task A_watched_room_tells_what_it_hears_of()
    {
        var heard = new Heard();
        await using var watch = await rooms.Watch(Cast.Meeting, heard);
        var version = await others.Agree("en ad gangen").Did();

        journal.Listener!.Stored(Cast.Meeting, version);

        await heard.Until(version);
        Assert.Equal([version], heard.Versions);
    }

    [Fact]
    public async Task However_often_a_room_hears_of_a_version_it_reads_once()
    {
        var heard = new Heard();
        await using var watch = await rooms.Watch(Cast.Meeting, heard);
        var version = await others.Agree("en ad gangen").Did();
        var reads = journal.Count("read");

        for (var i = 0; i < 1000; i++)
            journal.Listener!.Stored(Cast.Meeting, version);
        await heard.Until(version);
        for (var i = 0; i < 1000; i++)
            journal.Listener!.Stored(Cast.Meeting, version - i % 3);
        await rooms.Agree("ingen afbryder").Did();

        Assert.Equal(reads + 1, journal.Count("read"));
    }

    [Fact]
    public void A_room_that_is_not_in_memory_stays_out()
    {
        var before = rooms.Count;

        journal.Listener!.Stored(Cast.Meeting, 100);
        journal.Listener!.Stored(new("nothing", "here"), 100);

        Assert.Equal(before, rooms.Count);
        Assert.Equal(0, journal.Count("read"));
    }

    [Fact]
    public async Task Watched_rooms_are_looked_for_in_one_question_a_second()
    {
        RoomId[] meetings = [.. Enumerable.Range(0, 5).Select(n => new RoomId("meeting", $"room-{n}"))];
        foreach (var meeting in meetings)
            await others.BeginMeeting(meeting);
        var heard = meetings.ToDictionary(meeting => meeting, _ => new Heard());
        foreach (var (meeting, ear) in heard)
            await rooms.Watch(meeting, ear);
        var asked = journal.Count("heads");
        foreach (var meeting in meetings)
            await others.Agree("en ad gangen", room: meeting).Did();

        clock.Advance(TimeSpan.FromSeconds(1));

        foreach (var ear in heard.Values)
            await ear.Until(h => h.Versions.Count == 1, "what the other host stored");
        Assert.Equal(asked + 1, journal.Count("heads"));
    }

    [Fact]
    public async Task When_something_may_have_been_missed_all_rooms_in_memory_are_looked_for()
    {
        var before = (await rooms.Read(Cast.Meeting, Cast.Freja)).Version;
        await others.Agree("en ad gangen").Did();
        var reads = journal.Count("read");

        journal.Listener!.Missed();

        await journal.Until("read", reads + 1);
        var patience = Stopwatch.StartNew();
        while ((await rooms.Read(Cast.Meeting, Cast.Freja)).Version == before && patience.Elapsed < Signal.Deadline)
            await Task.Yield();
        Assert.Equal(before + 1, (await rooms.Read(Cast.Meeting, Cast.Freja)).Version);
    }

    [Fact]
    public async Task A_journal_that_is_away_is_looked_at_again()
    {
        var heard = new Heard();
        await using var watch = await rooms.Watch(Cast.Meeting, heard);
        var version = await others.Agree("en ad gangen").Did();
        journal.Away = true;
        clock.Advance(TimeSpan.FromSeconds(3));
        journal.Away = false;

        await clock.AdvanceUntil(TimeSpan.FromSeconds(1), () => heard.Versions.Contains(version));
    }
}
