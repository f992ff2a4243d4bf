using Microsoft.Extensions.Logging.Abstractions;

namespace OpenDialogue.Rooms.Tests;

/// <summary>What a room gives a watcher in another process who was not told everything.</summary>
public sealed class MissedTests : IAsyncLifetime
{
    private readonly Clock clock = new();
    private readonly MemoryJournal stored = new();
    private TriedJournal journal = null!;
    private LocalRooms rooms = null!;
    private Room room = null!;
    private Heard heard = null!;
    private long begun;

    public async Task InitializeAsync()
    {
        journal = new(stored);
        rooms = new(journal, clock);
        begun = await rooms.BeginMeeting();
        await journal.Until("settle");
        heard = new();
        await rooms.Watch(Cast.Meeting, heard);
        room = NewRoom(new());
        await room.Watch(new Heard())!;
    }

    public async Task DisposeAsync()
    {
        await room.DisposeAsync();
        await rooms.DisposeAsync();
    }

    private Room NewRoom(RoomSettings settings) =>
        new(Cast.Meeting, Kinds.All[RoomId.Meeting], new(journal, rooms, clock, NullLogger.Instance, settings));

    [Fact]
    public async Task Whoever_begins_is_given_what_matters_and_nothing_else()
    {
        var (version, batch) = (await room.Since(null)!)!.Value;

        Assert.Equal(begun, version);
        Assert.Empty(batch.Entries);
        Assert.Contains(batch.Attention, attention => attention.Person == Cast.Freja.Person);
    }

    [Fact]
    public async Task What_was_missed_comes_in_one_batch_with_whose_stream_it_ends()
    {
        await rooms.Agree("en ad gangen").Did();
        await rooms.Say(Cast.Meeting, Cast.Freja, new RemovePerson(Cast.Lars.Person)).Did();
        var version = await rooms.Agree("ingen afbryder").Did();

        var missed = (await room.Since(version)!)!.Value;
        Assert.Equal((version, 0), (missed.Version, missed.Batch.Entries.Count));
        Same((await room.Since(begun)!)!.Value, version);
    }

    [Fact]
    public async Task What_is_older_than_memory_is_read_from_the_journal()
    {
        await using var forgetful = NewRoom(new() { TailEntries = 1 });
        await rooms.Say(Cast.Meeting, Cast.Freja, new RemovePerson(Cast.Lars.Person)).Did();
        await rooms.Agree("en ad gangen").Did();
        var version = await rooms.Agree("ingen afbryder").Did();

        Same((await forgetful.Since(begun)!)!.Value, version);
    }

    [Fact]
    public async Task A_room_that_is_asked_since_a_version_it_has_not_reads_on_first()
    {
        var version = await rooms.Agree("en ad gangen").Did();

        Assert.Equal(version, (await room.Since(version)!)!.Value.Version);
    }

    [Fact]
    public async Task A_room_that_cannot_be_read_says_so()
    {
        await using var asleep = NewRoom(new());
        journal.Away = true;

        Assert.Null(await asleep.Since(begun)!);
    }

    /// <summary>As those were told who missed nothing.</summary>
    private void Same(Missed missed, long version)
    {
        Assert.Equal(version, missed.Version);
        Entries.Equal(heard.Entries, missed.Batch.Entries);
        Assert.Equal(heard.Batches.SelectMany(batch => batch.Departures), missed.Batch.Departures);
        Assert.Equal(heard.Batches[^1].Attention.Select(a => a.Person), missed.Batch.Attention.Select(a => a.Person));
    }
}
