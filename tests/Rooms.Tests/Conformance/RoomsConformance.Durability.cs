namespace OpenDialogue.Rooms.Tests;

public abstract partial class RoomsConformance
{
    [Promise]
    public async Task Nothing_is_answered_told_or_read_before_it_is_durable()
    {
        var version = await BeginMeeting();
        var heard = await Watch(Cast.Meeting);
        var told = heard.Batches.Count;
        ValueTask<Answer> sent;
        using (journal.HoldAppends())
        {
            var appends = journal.Count("append");
            sent = rooms.Agree("en ad gangen");
            await journal.Until("append", appends + 1);

            Assert.False(sent.IsCompleted);
            Assert.Equal(told, heard.Batches.Count);
            Assert.Equal(version, (await rooms.Read(Cast.Meeting, Cast.Freja)).Version);
        }
        Assert.Equal(version + 1, await sent.Did());
        Assert.Equal([version + 1], heard.Versions);
        Assert.Equal(version + 1, (await rooms.Read(Cast.Meeting, Cast.Freja)).Version);
    }

    [Promise]
    public async Task What_comes_while_an_append_is_under_way_goes_together_in_the_next()
    {
        await BeginMeeting();
        Task<long>[] sent;
        int before;
        using (journal.HoldAppends())
        {
            before = journal.Count("append");
            var first = rooms.Agree("den første").Did();
            await journal.Until("append", before + 1);
            sent = [first, .. Enumerable.Range(0, 20).Select(i => rooms.Agree($"nummer {i}").Did())];
            await Arrived(rooms);
        }
        await Task.WhenAll(sent);

        Assert.Equal([1, 20], journal.Stored.TakeLast(2).Select(append => append.Entries.Count));
        Assert.Equal(before + 2, journal.Count("append"));
    }

    [Promise]
    public async Task Commands_that_go_together_are_decided_one_after_the_other()
    {
        await BeginMeeting();
        ValueTask<Answer> agreed,
            tine,
            lars;
        using (journal.HoldAppends())
        {
            var before = journal.Count("append");
            agreed = rooms.Agree("den første");
            await journal.Until("append", before + 1);
            tine = rooms.Say(Cast.Meeting, Cast.Tine, new TakeSeat(20));
            await Arrived(rooms);
            lars = rooms.Say(Cast.Meeting, Cast.Lars, new TakeSeat(20));
            await Arrived(rooms);
        }
        await agreed.Did();
        await tine.Did();
        Assert.Equal(Cast.Tine.Person, (await lars.Refused<SeatTaken>()).By);
    }

    [Promise]
    public async Task A_refusal_that_rests_on_what_was_not_stored_is_never_given()
    {
        await BeginMeeting();
        // Both wait behind a held append, so that they are decided together; then theirs fails.
        ValueTask<Answer> agreed,
            tine,
            lars;
        using (journal.HoldAppends())
        {
            var before = journal.Count("append");
            agreed = rooms.Agree("den første");
            await journal.Until("append", before + 1);
            tine = rooms.Say(Cast.Meeting, Cast.Tine, new TakeSeat(20));
            await Arrived(rooms);
            lars = rooms.Say(Cast.Meeting, Cast.Lars, new TakeSeat(20));
            await Arrived(rooms);
            journal.FailsBefore = append => append.Entries[0].By == Cast.Tine.Person;
        }
        await agreed.Did();

        await tine.Refused<TryAgain>();
        await lars.Refused<TryAgain>();

        await rooms.Say(Cast.Meeting, Cast.Lars, new TakeSeat(20)).Did();
    }

    [Promise]
    public async Task An_append_that_failed_leaves_nothing_and_may_be_tried_again()
    {
        var version = await BeginMeeting();
        var heard = await Watch(Cast.Meeting);
        var id = Guid.NewGuid();

        journal.FailsBefore = _ => true;
        Assert.Equal(Reasons.Storage, (await rooms.Agree("en ad gangen", id).Refused<TryAgain>()).Reason);
        Assert.Equal(version, (await rooms.Read(Cast.Meeting, Cast.Freja)).Version);
        Assert.Empty(heard.Versions);

        journal.FailsBefore = _ => false;
        Assert.Equal(version + 1, await rooms.Agree("en ad gangen", id).Did());
        Assert.Equal([version + 1], heard.Versions);
    }

    [Promise]
    public async Task An_append_whose_answer_was_lost_is_found_when_it_is_tried_again()
    {
        var version = await BeginMeeting();
        var heard = await Watch(Cast.Meeting);
        var id = Guid.NewGuid();

        journal.FailsAfter = _ => true;
        await rooms.Agree("en ad gangen", id).Refused<TryAgain>();
        journal.FailsAfter = _ => false;

        Assert.Equal(version + 1, await rooms.Agree("en ad gangen", id).Did());
        Assert.Equal(version + 1, (await Stored(Cast.Meeting)).Count);
        Assert.Equal([version + 1], heard.Versions);
    }

    [Promise]
    public async Task An_append_whose_answer_was_lost_is_told_even_if_nobody_tries_again()
    {
        var version = await BeginMeeting();
        var heard = await Watch(Cast.Meeting);

        journal.FailsAfter = _ => true;
        await rooms.Agree("en ad gangen").Refused<TryAgain>();
        clock.Advance(TimeSpan.FromSeconds(1));

        await heard.Until(version + 1);
        Assert.Equal([version + 1], heard.Versions);
    }

    [Promise]
    public async Task While_the_journal_is_away_nothing_is_accepted_and_afterwards_all_goes_on()
    {
        var version = await BeginMeeting();
        var heard = await Watch(Cast.Meeting);

        journal.Away = true;
        for (var second = 0; second < 30; second++)
        {
            await rooms.Agree("en ad gangen").Refused<TryAgain>();
            await rooms.Say(Cast.Meeting, Cast.Tine, new BeginAgendaRound()).Refused<TryAgain>();
            clock.Advance(TimeSpan.FromSeconds(1));
        }
        // Who is in the room still sees it; what is not in memory cannot be read.
        Assert.Equal(version, (await rooms.Read(Cast.Meeting, Cast.Freja)).Version);
        Assert.IsType<TryAgain>((await rooms.Read(Cast.Network, Cast.Freja)).Refusal);

        journal.Away = false;
        Assert.Equal(version + 1, await rooms.Agree("en ad gangen").Did());
        Assert.Equal([version + 1], heard.Versions);
    }

    [Promise]
    public async Task Whoever_watches_while_the_journal_is_away_is_told_afterwards()
    {
        var version = await BeginMeeting();
        await Restart();
        journal.Away = true;
        var heard = await Watch(Cast.Meeting);
        journal.Away = false;

        clock.Advance(TimeSpan.FromSeconds(1));
        await heard.Until(h => h.Batches.Count == 1, "who matters");
        await rooms.Agree("en ad gangen").Did();

        Assert.Equal([version + 1], heard.Versions);
    }

    [Promise]
    public async Task Time_never_runs_backwards_in_a_room()
    {
        await BeginMeeting();
        clock.SetBack(TimeSpan.FromHours(1));
        await rooms.Agree("en ad gangen").Did();
        await Restart();
        await rooms.Agree("ingen afbryder").Did();

        var times = (await Stored(Cast.Meeting)).Select(entry => entry.At).ToList();
        Assert.Equal(times.Order(), times);
        Assert.Equal(Cast.Morning, times[^1]);
        Assert.Equal(Cast.Morning, (await rooms.Read(Cast.Meeting, Cast.Freja)).Now);
    }
}
