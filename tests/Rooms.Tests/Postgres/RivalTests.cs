using System.Diagnostics;
using Npgsql;
using OpenDialogue.Rooms.Postgres;
using static OpenDialogue.Rooms.Tests.Entries;

namespace OpenDialogue.Rooms.Tests.Postgres;

/// <summary>Two hosts over one database.</summary>
public sealed class RivalTests
{
    private static RoomId Of(int n) => new("meeting", $"room-{n}");

    [PostgresFact]
    public async Task Two_hosts_that_append_to_one_room_as_fast_as_they_can_leave_no_hole_and_no_fork()
    {
        var database = await (await PostgresServer.Shared).CreateDatabase();
        await using var one = new PostgresJournal(database);
        await using var two = new PostgresJournal(database);

        var won = await Task.WhenAll(Win(one, 1, 1000), Win(two, 2, 1000));

        var entries = await one.Read(Here, 0, int.MaxValue);
        Assert.Equal(Enumerable.Range(1, 2000).Select(n => (long)n), entries.Select(entry => entry.Version));
        Assert.Equal(won.SelectMany(w => w).Order(), entries.Select(entry => (entry.Version, entry.Command)));
    }

    /// <summary>Appends so many times, one or three entries at a time, and gives what was stored.</summary>
    private static async Task<List<(long, Guid)>> Win(PostgresJournal journal, byte who, int times)
    {
        List<(long, Guid)> stored = [];
        var head = 0L;
        while (stored.Count < times)
        {
            var count = Math.Min(1 + (stored.Count % 2 * 2), times - stored.Count);
            Entry[] entries =
            [
                .. Enumerable
                    .Range(1, count)
                    .Select(n => Entry(head + n, new(stored.Count + n, 0, 0, [0, 0, 0, 0, 0, 0, 0, who]))),
            ];
            if (await journal.Append(new(Here, head, entries, null)) == AppendResult.Stored)
                stored.AddRange(entries.Select(entry => (entry.Version, entry.Command)));
            head = (await journal.Heads([Here])).GetValueOrDefault(Here);
        }
        return stored;
    }

    [PostgresFact]
    public async Task Of_a_batch_that_races_for_one_room_only_that_room_fails()
    {
        var database = await (await PostgresServer.Shared).CreateDatabase();
        await using var journal = new PostgresJournal(database);
        await journal.Prepare();
        await using var rival = new NpgsqlConnection(database);
        await rival.OpenAsync();
        await using var transaction = await rival.BeginTransactionAsync();
        await Run(rival, $"insert into entry values ('{Of(77)}', 1, gen_random_uuid(), 0, 'karin', true, '')");
        var duty = new Duty(Of(77), Cast.Morning, 0, 2);

        var appends = Enumerable
            .Range(0, 300)
            .Select(n => journal.Append(Append(0, 2, Of(n), n == 77 ? duty : null)))
            .ToArray();
        await Until(database, "select exists (select from pg_locks where not granted)");
        await transaction.CommitAsync();

        var results = await Task.WhenAll(appends);
        Assert.Equal([77], Enumerable.Range(0, 300).Where(n => results[n] == AppendResult.Conflict));
        var heads = await journal.Heads([.. Enumerable.Range(0, 300).Select(Of)]);
        Assert.All(heads, head => Assert.Equal(head.Key == Of(77) ? 1 : 2, head.Value));
        Assert.Empty(await journal.Duties(DateTimeOffset.MaxValue));
    }

    [PostgresFact]
    public async Task Two_hosts_that_append_to_the_same_rooms_never_wait_for_each_other_in_a_ring()
    {
        var database = await (await PostgresServer.Shared).CreateDatabase();
        await using var one = new PostgresJournal(database);
        await using var two = new PostgresJournal(database);

        for (var version = 0; version < 20; version++)
        {
            var forth = Enumerable.Range(0, 60).Select(n => one.Append(Append(version, 1, Of(n)))).ToArray();
            var back = Enumerable.Range(0, 60).Reverse().Select(n => two.Append(Append(version, 1, Of(n)))).ToArray();
            var results = await Task.WhenAll([.. forth, .. back]);
            Assert.Equal(60, results.Count(result => result == AppendResult.Stored));
        }
        await Until(database, "select deadlocks = 0 from pg_stat_database where datname = current_database()");
    }

    [PostgresFact]
    public async Task A_host_hears_at_once_what_another_stores_and_not_what_it_stores_itself()
    {
        var database = await (await PostgresServer.Shared).CreateDatabase();
        await using var here = new PostgresJournal(database);
        await using var there = new PostgresJournal(database);
        var ear = new Ear();
        await using var hearing = here.Hear(ear);
        await ear.Changed.Until(() => ear.MissedTimes == 1, "that it listens");

        await here.Append(Append(0, 5));
        await Task.WhenAll(Enumerable.Range(0, 400).Select(n => there.Append(Append(0, 2, Of(n)))));

        await ear.Changed.Until(() => ear.Count >= 400, "all rooms of the other host");
        Assert.Equal(Enumerable.Range(0, 400).Select(n => (Of(n), 2L)).ToHashSet(), ear.Heard);
    }

    [PostgresFact]
    public async Task Who_listens_no_more_listens_again_and_misses_nothing()
    {
        var database = await (await PostgresServer.Shared).CreateDatabase();
        // Its time stands still: what is seen was heard, or looked for when it listened again.
        await using var journal = new PostgresJournal(database);
        await using var rooms = new LocalRooms(journal, new Clock());
        await using var others = new LocalRooms(new PostgresJournal(database), new Clock());
        await others.BeginMeeting();
        var heard = new Heard();
        await using var watch = await rooms.Watch(Cast.Meeting, heard);

        for (var round = 0; round < 3; round++)
        {
            await Until(
                database,
                "select count(pg_terminate_backend(pid)) > 0 from pg_stat_activity "
                    + "where datname = current_database() and query like 'listen%'"
            );
            await heard.Until(await others.Agree("en ad gangen").Did());
        }
    }

    private static async Task Run(NpgsqlConnection on, string sql)
    {
        await using var command = new NpgsqlCommand(sql, on);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task Until(string database, string condition)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(condition, connection);
        var patience = Stopwatch.StartNew();
        while (await command.ExecuteScalarAsync() is not true)
            Assert.True(patience.Elapsed < Signal.Deadline, $"did not come: {condition}");
    }

    private sealed class Ear : IJournalListener
    {
        private readonly HashSet<(RoomId, long)> heard = [];

        internal Signal Changed { get; } = new();
        internal int MissedTimes { get; private set; }

        internal HashSet<(RoomId, long)> Heard
        {
            get
            {
                lock (heard)
                    return [.. heard];
            }
        }

        internal int Count => Heard.Count;

        public void Stored(RoomId room, long version)
        {
            lock (heard)
                heard.Add((room, version));
            Changed.Raise();
        }

        public void Missed()
        {
            MissedTimes++;
            Changed.Raise();
        }
    }
}
