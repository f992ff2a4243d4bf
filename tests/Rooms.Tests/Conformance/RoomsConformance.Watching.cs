namespace OpenDialogue.Rooms.Tests;

public abstract partial class RoomsConformance
{
    [Promise]
    public async Task Watchers_are_told_before_the_sender_is_answered()
    {
        await BeginMeeting();
        var heard = await Watch(Cast.Meeting);

        for (var i = 0; i < 20; i++)
            Assert.Equal(await rooms.Agree($"nummer {i}").Did(), heard.Versions[^1]);
    }

    [Promise]
    public async Task Nothing_is_missed_between_watching_and_reading()
    {
        await BeginMeeting();
        var talk = Task.Run(async () =>
        {
            for (var i = 0; i < 200; i++)
                await rooms.Agree($"nummer {i}").Did();
        });

        for (var i = 0; i < 20; i++)
        {
            var heard = await Watch(Cast.Meeting);
            var read = await rooms.Read(Cast.Meeting, Cast.Freja);
            var last = await rooms.Agree("og så det").Did();
            // Batches up to what was read may be told too; from there on there is no hole.
            Assert.Equal(
                Enumerable.Range(1, (int)(last - read.Version)).Select(n => read.Version + n),
                heard.Versions.Where(version => version > read.Version && version <= last)
            );
        }
        await talk;
    }

    [Promise]
    public async Task A_watcher_that_throws_is_dropped_and_hurts_nobody()
    {
        var version = await BeginMeeting();
        var broken = new Broken();
        await rooms.Watch(Cast.Meeting, broken);
        var heard = await Watch(Cast.Meeting);

        await rooms.Agree("en ad gangen").Did();
        await rooms.Agree("ingen afbryder").Did();

        Assert.Equal([version + 1, version + 2], heard.Versions);
        Assert.Equal(1, broken.Told);
    }

    private sealed class Broken : IRoomWatcher
    {
        internal int Told { get; private set; }

        public void Committed(Batch batch)
        {
            if (batch.Entries.Count == 0)
                return;
            Told++;
            throw new InvalidOperationException("broken");
        }
    }

    [Promise]
    public async Task A_watch_that_is_disposed_hears_no_more()
    {
        var version = await BeginMeeting();
        var heard = new Heard();
        var watch = await rooms.Watch(Cast.Meeting, heard);
        await rooms.Agree("en ad gangen").Did();
        await watch.DisposeAsync();

        await rooms.Agree("ingen afbryder").Did();

        Assert.Equal([version + 1], heard.Versions);
    }

    [Promise]
    public async Task A_batch_says_whose_stream_ends()
    {
        await BeginMeeting();
        var heard = await Watch(Cast.Meeting);

        await rooms.Say(Cast.Meeting, Cast.Freja, new RemovePerson(Cast.Lars.Person)).Did();

        Assert.Equal([new Departure(Cast.Lars.Person, "removed")], heard.Batches[^1].Departures);
        await rooms.Say(Cast.Meeting, Cast.Lars, new Arrive()).Refused<NotFound>();
    }

    [Promise]
    public async Task Whoever_begins_to_watch_is_told_whose_being_connected_matters()
    {
        await BeginMeeting();
        await Restart();
        var heard = await Watch(Cast.Meeting);

        var attention = Assert.Single(heard.Batches).Attention.Single(a => a.Person == Cast.Freja.Person);
        Assert.Null(attention.WhenHere);
        Assert.Equal("""{"type":"note-absence","person":"freja"}""", attention.WhenAway!.Value.Text());

        var away = CommandIds.Give(attention.WhenAway!.Value, Guid.NewGuid());
        Assert.Null((await rooms.Send(Cast.Meeting, away, Caller.System)).Refusal);

        var next = heard.Batches[^1].Attention.Single(a => a.Person == Cast.Freja.Person);
        Assert.Null(next.WhenAway);
        Assert.Equal("""{"type":"note-return","person":"freja"}""", next.WhenHere!.Value.Text());
    }
}
