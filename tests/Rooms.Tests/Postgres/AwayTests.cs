using System.Collections.Concurrent;
using System.Diagnostics;
using OpenDialogue.Rooms.Postgres;
using static OpenDialogue.Rooms.Tests.Entries;

namespace OpenDialogue.Rooms.Tests.Postgres;

/// <summary>A server that is killed, and one that no longer answers.</summary>
public sealed class AwayTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(5);

    private static RoomId Of(int n) => new("meeting", $"room-{n}");

    [PostgresFact]
    public async Task Nothing_acknowledged_is_missing_after_the_server_was_killed()
    {
        await using var server = await PostgresServer.Start();
        await using var journal = new PostgresJournal(await server.CreateDatabase());
        ConcurrentDictionary<(RoomId, long), Guid> acknowledged = [];
        for (var round = 1; round <= 3; round++)
        {
            var enough = new Signal();
            var goal = round * 300;
            var writing = Enumerable
                .Range(0, 12)
                .Select(n => WriteUntilAway(journal, Of(n), acknowledged, enough))
                .ToArray();
            await enough.Until(() => acknowledged.Count >= goal, $"{goal} appends");
            await server.Stop("immediate");
            await Task.WhenAll(writing);
            await server.StartAgain();
            await Check(journal, acknowledged);
        }
    }

    private static async Task WriteUntilAway(
        PostgresJournal journal,
        RoomId room,
        ConcurrentDictionary<(RoomId, long), Guid> acknowledged,
        Signal more
    )
    {
        var head = (await journal.Heads([room])).GetValueOrDefault(room);
        while (true)
            try
            {
                var entry = Entry(head + 1, Guid.NewGuid());
                if (await journal.Append(new(room, head, [entry], null)) == AppendResult.Stored)
                    Assert.True(acknowledged.TryAdd((room, ++head), entry.Command));
                more.Raise();
            }
            catch (JournalUnavailableException)
            {
                return;
            }
    }

    private static async Task Check(PostgresJournal journal, ConcurrentDictionary<(RoomId, long), Guid> acknowledged)
    {
        for (var n = 0; n < 12; n++)
        {
            var entries = await Again(() => journal.Read(Of(n), 0, int.MaxValue));
            Assert.Equal(Enumerable.Range(1, entries.Count).Select(v => (long)v), entries.Select(e => e.Version));
            foreach (var ((_, version), command) in acknowledged.Where(one => one.Key.Item1 == Of(n)))
                Assert.Equal(command, entries[(int)version - 1].Command);
        }
    }

    [PostgresFact]
    public async Task A_server_that_does_not_answer_is_refused_in_time_and_taken_again_by_itself()
    {
        await using var server = await PostgresServer.Start();
        await using var journal = new PostgresJournal(await server.CreateDatabase());
        await journal.Append(Append(0));

        await server.Freeze();
        try
        {
            var appends = Enumerable
                .Range(0, 20)
                .Select(n => Refused(() => journal.Append(Append(0, 1, Of(n)))))
                .ToList();
            var reads = Enumerable.Range(0, 20).Select(_ => Refused(() => journal.Load(Here, 10))).ToList();
            await Task.WhenAll([.. appends, .. reads]);
            // The second time there is no connection any more.
            await Task.WhenAll(Refused(() => journal.Append(Append(1))), Refused(() => journal.Read(Here, 0, 10)));
        }
        finally
        {
            await server.Thaw();
        }

        Equal([Entry(1)], (await Again(() => journal.Read(Here, 0, 1))));
        var head = (await Again(() => journal.Heads([Here])))[Here];
        Assert.Equal(AppendResult.Stored, await Again(() => journal.Append(Append(head))));
    }

    private static async Task Refused<T>(Func<Task<T>> what)
    {
        var time = Stopwatch.StartNew();
        var fault = await Assert.ThrowsAsync<JournalUnavailableException>(what);
        Assert.True(time.Elapsed < Bound, $"it took {time.Elapsed}");
        Assert.Contains("does not answer in time", fault.Message, StringComparison.Ordinal);
        Assert.False(fault.Lasts);
    }

    private static async Task<T> Again<T>(Func<Task<T>> what)
    {
        var patience = Stopwatch.StartNew();
        while (true)
            try
            {
                return await what();
            }
            catch (JournalUnavailableException) when (patience.Elapsed < Signal.Deadline)
            {
                await Task.Yield();
            }
    }
}
