using static OpenDialogue.Rooms.Tests.Entries;

namespace OpenDialogue.Rooms.Tests;

/// <summary>What every journal promises, whatever it is made of.</summary>
public abstract class JournalConformance : IAsyncLifetime
{
    private static readonly RoomId Other = new("meeting", "another");

    private IJournal journal = null!;

    /// <summary>Each time another way to the same entries, as another process would have.</summary>
    protected abstract IJournal Open();

    public virtual Task InitializeAsync()
    {
        journal = Open();
        return Task.CompletedTask;
    }

    public virtual async Task DisposeAsync() => await journal.DisposeAsync();

    [Promise]
    public async Task What_is_appended_is_read_as_it_was()
    {
        Assert.Equal(AppendResult.Stored, await journal.Append(Append(0, 3)));
        Assert.Equal(AppendResult.Stored, await journal.Append(Append(3, 2)));

        Equal([Entry(1), Entry(2), Entry(3), Entry(4), Entry(5)], await journal.Read(Here, 0, 100));
        Equal([Entry(3), Entry(4)], await journal.Read(Here, 2, 2));
        Assert.Empty(await journal.Read(Here, 5, 100));
        Assert.Empty(await journal.Read(Other, 0, 100));
    }

    [Promises]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task An_append_that_expects_another_version_stores_nothing(long expected)
    {
        await journal.Append(Append(0, 2));

        Assert.Equal(AppendResult.Conflict, await journal.Append(Append(expected, 2)));

        Equal([Entry(1), Entry(2)], await journal.Read(Here, 0, 100));
    }

    [Promise]
    public async Task A_command_id_is_in_a_room_once_and_an_append_is_all_or_nothing()
    {
        await journal.Append(Append(0, 2));

        var twice = new Append(Here, 2, [Entry(3), Entry(4, Command(1))], null);
        Assert.Equal(AppendResult.Conflict, await journal.Append(twice));
        var within = new Append(Here, 2, [Entry(3), Entry(4, Command(3))], null);
        Assert.Equal(AppendResult.Conflict, await journal.Append(within));

        Equal([Entry(1), Entry(2)], await journal.Read(Here, 0, 100));
        Assert.Equal(AppendResult.Stored, await journal.Append(Append(0, 2, Other)));
    }

    [Promise]
    public async Task The_entry_of_a_command_is_found_in_its_own_room_alone()
    {
        await journal.Append(Append(0, 2));

        Equal([Entry(2)], [(await journal.Find(Here, Command(2)))!]);
        Assert.Null(await journal.Find(Here, Command(3)));
        Assert.Null(await journal.Find(Other, Command(2)));
    }

    [Promise]
    public async Task The_newest_versions_of_many_rooms_are_told_at_once()
    {
        await journal.Append(Append(0, 3));
        await journal.Append(Append(0, 2, Other));

        var heads = await journal.Heads([Here, Other, new("meeting", "unknown")]);

        Assert.Equal(new Dictionary<RoomId, long> { [Here] = 3, [Other] = 2 }, heads);
        Assert.Empty(await journal.Heads([]));
    }

    [Promise]
    public async Task A_room_nobody_has_written_to_loads_as_nothing()
    {
        var stored = await journal.Load(Here, 10);

        Assert.Null(stored.Snapshot);
        Assert.Empty(stored.Entries);
        Assert.Null(stored.Duty);
    }

    [Promise]
    public async Task A_room_loads_its_snapshot_the_entries_after_it_and_a_few_before()
    {
        await journal.Append(Append(0, 10));
        await journal.Save(Here, new(6, "state".Bytes()));

        var stored = await journal.Load(Here, 2);

        Assert.Equal((6, "state"), (stored.Snapshot!.Version, stored.Snapshot.State.Text()));
        Equal(Enumerable.Range(5, 6).Select(version => Entry(version)), stored.Entries);
    }

    [Promise]
    public async Task Whoever_holds_a_newer_snapshot_loads_what_goes_with_it()
    {
        await journal.Append(Append(0, 10));
        await journal.Save(Here, new(4, "state".Bytes()));

        var held = await journal.Load(Here, 2, held: 8);
        var older = await journal.Load(Here, 2, held: 3);

        Equal(Enumerable.Range(7, 4).Select(version => Entry(version)), held.Entries);
        Equal(Enumerable.Range(3, 8).Select(version => Entry(version)), older.Entries);
        Assert.Equal((4, 4), (held.Snapshot!.Version, older.Snapshot!.Version));
    }

    [Promise]
    public async Task A_snapshot_never_goes_back_and_never_leads()
    {
        await journal.Append(Append(0, 3));
        await journal.Save(Here, new(2, "two".Bytes()));
        await journal.Save(Here, new(1, "one".Bytes()));
        Assert.Equal(2, (await journal.Load(Here, 1)).Snapshot!.Version);

        await journal.Save(Here, new(4, "four".Bytes()));
        Assert.Equal(2, (await journal.Load(Here, 1)).Snapshot!.Version);
    }

    [Promise]
    public async Task A_duty_comes_and_goes_with_the_entries_that_say_so()
    {
        var first = new Duty(Here, Cast.Morning.AddSeconds(60), null, 1);
        var second = new Duty(Here, Cast.Morning, 1, 2);
        await journal.Append(Append(0, 1, duty: first));
        Assert.Equal(first, (await journal.Load(Here, 1)).Duty);
        Assert.Empty(await journal.Duties(Cast.Morning));
        Assert.Equal([first], await journal.Duties(Cast.Morning.AddSeconds(60)));

        Assert.Equal(AppendResult.Conflict, await journal.Append(Append(0, 1, duty: second)));
        Assert.Equal(first, (await journal.Load(Here, 1)).Duty);

        await journal.Append(Append(1, 1, duty: second));
        Assert.Equal([second], await journal.Duties(Cast.Morning));

        await journal.Append(Append(2));
        Assert.Empty(await journal.Duties(DateTimeOffset.MaxValue));
    }

    [Promise]
    public async Task A_duty_is_settled_by_whoever_knows_the_newest_entry()
    {
        var effects = new Duty(Here, Cast.Morning, 0, 2);
        var deadline = effects with { At = Cast.Morning.AddHours(1), EffectsAfter = null };
        await journal.Append(Append(0, 2, duty: effects));

        await journal.Settle(Here, 1, null);
        Assert.Equal(effects, (await journal.Load(Here, 1)).Duty);

        await journal.Settle(Here, 2, deadline);
        Assert.Equal(deadline, (await journal.Load(Here, 1)).Duty);

        await journal.Settle(Here, 2, null);
        Assert.Null((await journal.Load(Here, 1)).Duty);
    }

    [Promise]
    public async Task A_rehearsal_is_played_to_its_end_and_leaves_nothing()
    {
        await Rehearsal.Play(journal); // Throws where the journal has stored any of it.

        Assert.Empty(await journal.Duties(DateTimeOffset.MaxValue));
    }

    [Promise]
    public async Task Rivals_for_one_room_leave_neither_a_hole_nor_a_fork()
    {
        await using var rival = Open();
        var won = await Task.WhenAll(Win(journal, 1), Win(rival, 2));

        var entries = await journal.Read(Here, 0, int.MaxValue);
        Assert.Equal(Enumerable.Range(1, entries.Count).Select(n => (long)n), entries.Select(entry => entry.Version));
        Assert.Equal(won.SelectMany(w => w).Order(), entries.Select(entry => (entry.Version, entry.Command)).Order());
    }

    /// <summary>Appends a hundred times and gives what was stored.</summary>
    private static async Task<List<(long, Guid)>> Win(IJournal journal, byte who)
    {
        List<(long, Guid)> stored = [];
        for (var n = 1; n <= 100; n++)
        {
            var command = new Guid(n, 0, 0, [0, 0, 0, 0, 0, 0, 0, who]);
            while (true)
            {
                var newest = (await journal.Load(Here, 1)).Entries.Count;
                if (
                    await journal.Append(new(Here, newest, [Entry(newest + 1, command)], null)) == AppendResult.Conflict
                )
                    continue;
                stored.Add((newest + 1, command));
                break;
            }
        }
        return stored;
    }

    [Promise]
    public async Task Of_many_rooms_that_append_at_once_only_the_one_in_conflict_fails()
    {
        RoomId Of(int n) => new("meeting", $"room-{n}");
        await journal.Append(Append(0, 1, Of(77)));

        var results = await Task.WhenAll(Enumerable.Range(0, 300).Select(n => journal.Append(Append(0, 2, Of(n)))));

        Assert.Equal([77], Enumerable.Range(0, 300).Where(n => results[n] == AppendResult.Conflict));
        foreach (var n in new[] { 0, 76, 78, 299 })
            Equal([Entry(1), Entry(2)], await journal.Read(Of(n), 0, 10));
        Equal([Entry(1)], await journal.Read(Of(77), 0, 10));
    }
}
