namespace OpenDialogue.Rooms.Tests;

public abstract partial class RoomsConformance
{
    [Promise]
    public async Task Two_hosts_writing_one_room_as_fast_as_they_can_lose_and_fork_nothing()
    {
        var begun = await BeginMeeting();
        var (others, _) = Host();
        var here = await Watch(Cast.Meeting);
        var there = await Watch(Cast.Meeting, others);

        var sent = await Task.WhenAll(
            new[] { rooms, others }.SelectMany(host =>
                Enumerable.Range(0, 4).Select(n => Task.Run(() => Talk(host, n)))
            )
        );
        await rooms.Agree("til sidst").Did();
        await others.Agree("og til allersidst").Did();
        await rooms.Say(Cast.Meeting, Cast.Tine, new BeginAgendaRound()).Refused<NotYourPart>();

        var stored = await Stored(Cast.Meeting);
        var acknowledged = sent.SelectMany(one => one).ToDictionary(one => one.Version, one => one.Id);
        Assert.Equal(8 * 50, acknowledged.Count);
        Assert.All(acknowledged, one => Assert.Equal(one.Value, stored[(int)one.Key - 1].Command));
        Entries.Equal(stored.Skip((int)begun), here.Entries);
        Entries.Equal(stored.Skip((int)begun), there.Entries);
    }

    /// <summary>Fifty commands, each sent again with its id until it is accepted.</summary>
    private static async Task<List<(long Version, Guid Id)>> Talk(IRooms host, int who)
    {
        List<(long, Guid)> accepted = [];
        for (var i = 0; i < 50; i++)
        {
            var id = Guid.NewGuid();
            Answer answer;
            do answer = await host.Agree($"{who}: nummer {i}", id);
            while (answer.Refusal is TryAgain);
            Assert.Null(answer.Refusal);
            accepted.Add((answer.Version, id));
        }
        return accepted;
    }

    [Promise]
    public async Task A_command_sent_through_two_hosts_has_one_effect_and_equal_answers()
    {
        var version = await BeginMeeting();
        var (others, _) = Host();
        await others.Read(Cast.Meeting, Cast.Freja);
        Guid agreed = Guid.NewGuid(),
            seat = Guid.NewGuid();

        Assert.Equal(await rooms.Agree("en", agreed), await others.Agree("en", agreed));
        Assert.Equal(
            await rooms.Say(Cast.Meeting, Cast.Tine, new TakeSeat(20), seat),
            await others.Say(Cast.Meeting, Cast.Tine, new TakeSeat(20), seat)
        );

        Assert.Equal(version + 2, (await Stored(Cast.Meeting)).Count);
    }

    [Promise]
    public async Task What_one_host_stores_is_told_on_the_others_though_nobody_writes_there()
    {
        var begun = await BeginMeeting();
        var (others, _) = Host();
        var there = await Watch(Cast.Meeting, others);
        for (var n = 1; n <= 3; n++)
        {
            var version = await rooms.Agree($"nummer {n}").Did();
            await clock.AdvanceUntil(TimeSpan.FromSeconds(1), () => there.Versions.Contains(version));
        }

        Entries.Equal((await Stored(Cast.Meeting)).Skip((int)begun), there.Entries);
        Assert.Equal(begun + 3, (await others.Read(Cast.Meeting, Cast.Freja)).Version);
    }

    [Promise]
    public async Task A_refusal_is_not_given_on_what_has_changed_elsewhere()
    {
        await BeginMeeting();
        await rooms.Say(Cast.Meeting, Cast.Tine, new TakeSeat(20)).Did();
        var (others, _) = Host();
        await others.Read(Cast.Meeting, Cast.Freja);
        await rooms.Say(Cast.Meeting, Cast.Tine, new TakeSeat(21)).Did();

        // The other host has not heard that seat 20 is free, and that Tine sits on 21 already.
        await others.Say(Cast.Meeting, Cast.Lars, new TakeSeat(20)).Did();
        var version = (await Stored(Cast.Meeting)).Count;
        Assert.Equal(version, await others.Say(Cast.Meeting, Cast.Tine, new TakeSeat(21)).Did());
    }
}
