using OpenDialogue.Dialogue.People;

namespace OpenDialogue.Rooms.Tests;

public abstract partial class RoomsConformance
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(60);

    private static bool Paused(Entry entry) => entry.Body.Text().Contains("\"meeting-paused\"");

    [Promise]
    public async Task A_deadline_acts_when_its_time_has_come_and_not_before()
    {
        var version = await BeginMeeting();
        await rooms.Say(Cast.Meeting, Caller.System, new NoteAbsence()).Did();
        var heard = await Watch(Cast.Meeting);

        clock.Advance(Grace - TimeSpan.FromMilliseconds(1));
        Assert.Equal(version + 1, (await rooms.Read(Cast.Meeting, Cast.Freja)).Version);
        clock.Advance(TimeSpan.FromMilliseconds(1));

        await heard.Until(version + 2);
        Assert.True(Paused(heard.Entries[^1]));
        Assert.Equal(PersonId.System, heard.Entries[^1].By);
        Assert.Empty(await journal.Duties(DateTimeOffset.MaxValue));
    }

    [Promise]
    public async Task A_deadline_that_no_longer_holds_does_not_act()
    {
        var version = await BeginMeeting();
        await rooms.Say(Cast.Meeting, Caller.System, new NoteAbsence()).Did();
        clock.Advance(Grace / 2);
        await rooms.Say(Cast.Meeting, Caller.System, new NoteReturn()).Did();
        clock.Advance(Grace);

        Assert.Equal(version + 2, (await Stored(Cast.Meeting)).Count);
    }

    [Promise]
    public async Task A_deadline_of_two_hosts_acts_once()
    {
        var version = await BeginMeeting();
        var (others, _) = Host();
        await rooms.Say(Cast.Meeting, Caller.System, new NoteAbsence()).Did();
        var here = await Watch(Cast.Meeting);
        var there = await Watch(Cast.Meeting, others);

        clock.Advance(Grace);
        await here.Until(version + 2);
        await there.Until(version + 2);

        Assert.Single(await Stored(Cast.Meeting), Paused);
    }

    [Promise]
    public async Task A_deadline_that_passed_while_no_host_ran_acts_at_the_next_start()
    {
        var version = await BeginMeeting();
        await rooms.Say(Cast.Meeting, Caller.System, new NoteAbsence()).Did();
        await StopAll();
        clock.Advance(Grace * 10);

        await Restart();
        await journal.Until("append");

        var heard = await Watch(Cast.Meeting);
        Assert.Equal(version + 2, (await rooms.Read(Cast.Meeting, Cast.Freja)).Version);
        Assert.True(Paused((await Stored(Cast.Meeting))[^1]));
        Assert.NotEmpty(heard.Batches);
    }

    private async Task StopAll()
    {
        if (rooms is IAsyncDisposable stops)
            await stops.DisposeAsync();
    }

    [Promise]
    public async Task A_deadline_outlives_a_journal_that_is_away()
    {
        var version = await BeginMeeting();
        await rooms.Say(Cast.Meeting, Caller.System, new NoteAbsence()).Did();
        var heard = await Watch(Cast.Meeting);

        journal.Away = true;
        clock.Advance(Grace);
        await rooms.Agree("en ad gangen").Refused<TryAgain>();
        journal.Away = false;
        clock.Advance(TimeSpan.FromSeconds(30));

        await heard.Until(version + 2);
        Assert.True(Paused(heard.Entries[^1]));
    }

    [Promise]
    public async Task Effects_reach_the_other_rooms_once_and_are_noted_as_done()
    {
        await rooms.PlanMeeting();
        await journal.Until("settle");

        foreach (var invited in Cast.Plan.People)
            Assert.Equal([Cast.Meeting], await Listed(invited.Person));
        Assert.Empty(await journal.Duties(DateTimeOffset.MaxValue));
    }

    [Promise]
    public async Task Effects_that_a_crash_prevented_are_done_by_the_next_host()
    {
        // The host is gone, for all it can do, as soon as the plan is stored.
        var dying = journal;
        dying.FailsBefore = append => append.Room.Kind != RoomId.Meeting;
        await rooms.PlanMeeting();
        dying.Away = true;
        Assert.Single(await Duties());

        (rooms, journal) = Host();
        await journal.Until("settle");

        foreach (var invited in Cast.Plan.People)
            Assert.Equal([Cast.Meeting], await Listed(invited.Person));
        Assert.Empty(await Duties());
    }

    [Promise]
    public async Task Effects_older_than_a_snapshot_are_not_forgotten()
    {
        journal.FailsBefore = append => append.Room.Kind != RoomId.Meeting;
        await rooms.PlanMeeting();
        await rooms.Say(Cast.Meeting, Cast.Karin, new OpenMeeting()).Did();
        journal.Away = true;
        var entries = await Look(look => look.Read(Cast.Meeting, 0, 10));
        var room = entries.Aggregate(Kinds.All[RoomId.Meeting].Begin(Cast.Meeting), (at, next) => at.Apply(next).After);
        await Look(async look =>
        {
            await look.Save(Cast.Meeting, room.Snapshot());
            return true;
        });

        (rooms, journal) = Host();
        await journal.Until("settle");

        Assert.Equal([Cast.Meeting], await Listed(Cast.Lars.Person));
    }

    [Promise]
    public async Task Effects_are_not_noted_as_done_while_newer_ones_are_being_told()
    {
        using var watcher = new Slow();
        started.Add(await rooms.Watch(Cast.Meeting, watcher));
        Task invited;
        using (journal.HoldAppends(RoomId.Person))
        {
            await rooms.PlanMeeting();
            watcher.IsSlow = true;
            var guest = new InvitePerson(new("ny"), "Ny", Part.Participant);
            invited = rooms.Say(Cast.Meeting, Cast.Freja, guest).Did();
            await watcher.Told.WaitAsync(Signal.Deadline);
        }
        await journal.Until("settle");

        Assert.Equal([Cast.Meeting], await Listed(new("ny")));
        watcher.GoOn();
        await invited;
    }

    private sealed class Slow : IRoomWatcher, IDisposable
    {
        private readonly TaskCompletionSource told = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ManualResetEventSlim goOn = new();

        internal bool IsSlow { get; set; }

        internal Task Told => told.Task;

        internal void GoOn() => goOn.Set();

        public void Committed(Batch batch)
        {
            if (!IsSlow)
                return;
            told.TrySetResult();
            goOn.Wait(Signal.Deadline);
        }

        public void Dispose()
        {
            goOn.Set();
            goOn.Dispose();
        }
    }

    [Promise]
    public async Task Effects_done_by_two_hosts_have_one_effect()
    {
        var first = journal;
        first.FailsBefore = append => append.Room.Kind != RoomId.Meeting;
        await rooms.PlanMeeting();
        (rooms, journal) = Host();
        await journal.Until("settle");
        first.FailsBefore = _ => false;
        clock.Advance(TimeSpan.FromMinutes(1));
        await first.Until("settle");

        foreach (var invited in Cast.Plan.People)
            Assert.Single(await Stored(RoomId.OfPerson(invited.Person)));
    }

    [Promise]
    public async Task A_room_goes_on_while_its_effects_wait_and_forgets_none()
    {
        journal.FailsBefore = append => append.Room.Kind != RoomId.Meeting;
        await rooms.PlanMeeting();
        await rooms.Say(Cast.Meeting, Cast.Karin, new OpenMeeting()).Did();
        Assert.Equal(0, Assert.Single(await Duties()).EffectsAfter);

        journal.FailsBefore = _ => false;
        clock.Advance(TimeSpan.FromMinutes(1));
        await journal.Until("settle");

        Assert.Equal([Cast.Meeting], await Listed(Cast.Lars.Person));
        Assert.Empty(await Duties());
    }

    private Task<IReadOnlyList<Duty>> Duties() => Look(look => look.Duties(DateTimeOffset.MaxValue));

    /// <summary>Past the host, whose journal may be away.</summary>
    private async Task<T> Look<T>(Func<IJournal, Task<T>> at)
    {
        await using var look = Open();
        return await at(look);
    }

    private async Task<IReadOnlyList<RoomId>> Listed(PersonId person)
    {
        var reading = await rooms.Read(RoomId.OfPerson(person), Caller.System);
        return System
            .Text.Json.JsonSerializer.Deserialize(reading.View!.Value.Span, new PersonRules().StateJson)!
            .Rooms;
    }
}
