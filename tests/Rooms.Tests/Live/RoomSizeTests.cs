using OpenDialogue.Rooms.Sqlite;

namespace OpenDialogue.Rooms.Tests;

/// <summary>Measured while nothing else runs.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

[Collection(nameof(Alone))]
public sealed class RoomSizeTests
{
    private const int Meetings = 40;
    private readonly Clock clock = new();

    private static RoomId Of(int meeting) => new("meeting", $"room-{meeting}");

    [Fact]
    public async Task A_room_with_eight_people_and_two_hundred_entries_takes_at_most_64_kilobytes()
    {
        using var folder = new TempFolder();
        await using var journal = SqliteJournal.Open(folder.File);
        await using var rooms = new LocalRooms(journal, clock);
        await Fill(rooms, Of(0));
        var without = GC.GetTotalMemory(forceFullCollection: true);

        for (var n = 1; n <= Meetings; n++)
            await Fill(rooms, Of(n));

        var each = (GC.GetTotalMemory(forceFullCollection: true) - without) / Meetings;
        Assert.Equal(1 + Meetings + Cast.Plan.People.Count, rooms.Count);
        Assert.InRange(each, 1024, 64 * 1024);
    }

    private static async Task Fill(LocalRooms rooms, RoomId room)
    {
        var entry = (int)await rooms.BeginMeeting(room);
        for (; entry < 200; entry++)
            await rooms.Agree($"en ad gangen, for {entry}. gang, og ingen afbryder den anden", room: room).Did();
    }
}
