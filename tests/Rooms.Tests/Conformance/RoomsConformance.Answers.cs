namespace OpenDialogue.Rooms.Tests;

public abstract partial class RoomsConformance
{
    [Promise]
    public async Task A_command_sent_three_times_has_one_effect_and_three_equal_answers()
    {
        var version = await BeginMeeting();
        var id = Guid.NewGuid();

        var first = await rooms.Agree("en ad gangen", id);
        await rooms.Agree("ingen afbryder");
        var second = await rooms.Agree("en ad gangen", id);
        await Restart();
        var third = await rooms.Agree("en ad gangen", id);

        Assert.Equal(new Answer(version + 1), first);
        Assert.Equal([first, first], [second, third]);
        Assert.Equal(version + 2, (await Stored(Cast.Meeting)).Count);
    }

    [Promise]
    public async Task A_command_sent_three_times_at_once_has_one_effect_and_three_equal_answers()
    {
        var version = await BeginMeeting();
        var id = Guid.NewGuid();

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => rooms.Agree("en ad gangen", id).AsTask()));

        Assert.All(answers, answer => Assert.Equal(new Answer(version + 1), answer));
        Assert.Equal(version + 1, (await Stored(Cast.Meeting)).Count);
    }

    [Promises]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_command_older_than_memory_has_its_first_answer_still(bool restarted)
    {
        await Restart(new() { RecentIds = 4, SnapshotEvery = 5 });
        await BeginMeeting();
        Guid opened = Guid.NewGuid(),
            seat = Guid.NewGuid(),
            agreed = Guid.NewGuid();
        var accepted = await rooms.Agree("en ad gangen", agreed);
        var sat = await rooms.Say(Cast.Meeting, Cast.Tine, new TakeSeat(20), seat);
        var left = await rooms.Say(Cast.Meeting, Cast.Lars, new LeaveMeeting(), opened);
        for (var i = 0; i < 10; i++)
            await rooms.Agree($"nummer {i}").Did();
        if (restarted)
            await Restart(new() { RecentIds = 4 });
        var before = (await Stored(Cast.Meeting)).Count;

        // Sent anew they would be accepted, have nothing to do, and be refused.
        Assert.Equal(accepted, await rooms.Agree("en ad gangen", agreed));
        Assert.Equal(sat, await rooms.Say(Cast.Meeting, Cast.Tine, new TakeSeat(20), seat));
        Assert.Equal(left, await rooms.Say(Cast.Meeting, Cast.Lars, new LeaveMeeting(), opened));

        Assert.Equal(before, (await Stored(Cast.Meeting)).Count);
    }

    [Promise]
    public async Task Many_commands_older_than_memory_sent_again_at_once_have_their_first_answers()
    {
        await Restart(new() { RecentIds = 4 });
        await BeginMeeting();
        Guid[] ids = [.. Enumerable.Range(0, 30).Select(_ => Guid.NewGuid())];
        List<long> accepted = [];
        foreach (var id in ids)
            accepted.Add(await rooms.Agree("en ad gangen", id).Did());

        Task<long>[] again;
        using (journal.HoldAppends())
        {
            var appends = journal.Count("append");
            var first = rooms.Agree("noget nyt").Did();
            await journal.Until("append", appends + 1);
            again = [.. ids.Select(id => rooms.Agree("en ad gangen", id).Did())];
            await Arrived(rooms);
        }

        Assert.Equal(accepted, await Task.WhenAll(again));
    }

    [Promise]
    public async Task An_id_of_somebody_else_is_taken_and_tells_a_stranger_nothing()
    {
        await BeginMeeting();
        var id = Guid.NewGuid();
        await rooms.Agree("en ad gangen", id).Did();

        await rooms.Say(Cast.Meeting, Cast.Tine, new TakeSeat(20), id).Refused<CommandIdTaken>();
        await rooms.Say(Cast.Meeting, Cast.Stranger, new TakeSeat(20), id).Refused<NotFound>();
        // In another room it is another id.
        await rooms.Say(new("meeting", "anden"), Cast.Karin, Cast.Plan, id).Did();
    }

    [Promise]
    public async Task A_refusal_and_a_command_with_nothing_to_do_leave_the_room_as_it_is()
    {
        var version = await BeginMeeting();

        await rooms.Say(Cast.Meeting, Cast.Tine, new BeginAgendaRound()).Refused<NotYourPart>();
        Assert.Equal(version, await rooms.Say(Cast.Meeting, Cast.Freja, new Arrive()).Did());

        Assert.Equal(version, (await Stored(Cast.Meeting)).Count);
    }

    [Promises]
    [InlineData("nothing")]
    [InlineData("meeting")]
    [InlineData("network")]
    public async Task A_room_that_is_not_there_is_not_found(string kind)
    {
        var room = new RoomId(kind, "unknown");

        Assert.NotNull((await rooms.Say(room, Cast.Karin, new OpenMeeting())).Refusal);
        var reading = await rooms.Read(room, Cast.Karin);

        Assert.Equal(new NotFound(), reading.Refusal);
        Assert.Equal((0, Standing.None), (reading.Version, reading.Viewer.Standing));
        Assert.Empty((await journal.Load(room, 1)).Entries);
    }

    [Promise]
    public async Task A_stranger_cannot_tell_a_room_from_none()
    {
        await BeginMeeting();
        Caller[] strangers =
        [
            Cast.Stranger,
            Cast.Karin with
            {
                Municipality = "nabokommune",
            },
            Cast.Screen with
            {
                ScreenOf = new("meeting", "anden"),
            },
        ];

        foreach (var stranger in strangers)
        foreach (var since in new long?[] { null, 0, 3, 99 })
        {
            var there = await rooms.Read(Cast.Meeting, stranger, since);
            var nowhere = await rooms.Read(new("meeting", "unknown"), stranger, since);
            Assert.Equal(nowhere, there);
            Assert.Equal(
                await rooms.Say(new("meeting", "unknown"), stranger, new Arrive()),
                await rooms.Say(Cast.Meeting, stranger, new Arrive())
            );
        }
    }

    [Promise]
    public async Task Everything_sent_at_once_gets_a_version_of_its_own_and_is_told_in_that_order()
    {
        var begun = await BeginMeeting();
        var heard = await Watch(Cast.Meeting);

        var versions = await Task.WhenAll(
            Enumerable.Range(0, 400).Select(i => Task.Run(() => rooms.Agree($"nummer {i}").Did()))
        );
        await heard.Until(begun + 400);

        Assert.Equal(Enumerable.Range(1, 400).Select(n => begun + n), versions.Order());
        Assert.Equal(Enumerable.Range(1, 400).Select(n => begun + n), heard.Versions);
        Entries.Equal((await Stored(Cast.Meeting)).Skip((int)begun), heard.Entries);
    }
}
