using OpenDialogue.Rooms.Sqlite;

namespace OpenDialogue.Rooms.Tests;

/// <summary>
/// The process that is killed: it writes to some rooms as fast as it can and says each answer it got, in a line of its
/// own, after it got it.
/// </summary>
internal static class Crash
{
    public static async Task Main(string[] args)
    {
        await using var journal = SqliteJournal.Open(args[0]);
        await using var rooms = new LocalRooms(journal);
        using var said = Console.OpenStandardOutput();
        var gate = new Lock();
        await Task.WhenAll(
            args.Skip(1).SelectMany(key => Enumerable.Range(0, 3).Select(_ => Write(new("meeting", key))))
        );

        async Task Write(RoomId room)
        {
            while (true)
            {
                var id = Guid.NewGuid();
                var answer = await rooms.Agree("en ad gangen", id, room);
                if (answer.Refusal is null)
                    lock (gate)
                        said.Write(System.Text.Encoding.ASCII.GetBytes($"{room.Key} {answer.Version} {id}\n"));
            }
        }
    }
}
