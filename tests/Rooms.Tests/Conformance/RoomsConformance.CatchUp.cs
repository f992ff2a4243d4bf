namespace OpenDialogue.Rooms.Tests;

public abstract partial class RoomsConformance
{
    [Promise]
    public async Task Catching_up_in_a_meeting_since_any_version_gives_the_view() =>
        await CatchUpSinceAnyVersion(
            new MeetingRules(),
            Cast.Meeting,
            [Cast.Freja, Cast.Lars, Cast.Karin, Cast.Screen],
            [
                (Cast.Karin, Cast.Plan),
                (Cast.Karin, new OpenMeeting()),
                (Cast.Freja, new Arrive()),
                (Cast.Lars, new Arrive()),
                (Cast.Tine, new Arrive()),
                (Cast.Karin, new BeginFraming()),
                (Cast.Karin, new TellRoles([new(Cast.Lars.Person, "far")])),
                (Cast.Freja, new RemovePerson(Cast.Lars.Person)),
                (Cast.Karin, new AgreeRules("en ad gangen")),
                (Cast.Freja, new InvitePerson(Cast.Lars.Person, "Lars", Part.Participant)),
                (Cast.Lars, new Arrive()),
                (Cast.Karin, new TellConfidentiality("det bliver her")),
                (Cast.Karin, new SetEndTime(Cast.Morning.AddHours(1))),
                (Cast.Karin, new BeginAgendaRound()),
                (Cast.Freja, new SayAgendaItem(1, "skolen")),
                (Cast.Freja, new EndTurn(1)),
                (Cast.Karin, new RequestFloor()),
            ]
        );

    [Promise]
    public async Task Catching_up_in_a_network_since_any_version_gives_the_view() =>
        await CatchUpSinceAnyVersion(
            new NetworkRules(),
            Cast.Network,
            [Cast.Freja, Cast.Lars, Cast.Tine, Cast.Karin],
            [
                (Caller.System, Cast.Opening),
                (Cast.Freja, new StateGoal("jeg vil gå til musik")),
                (Cast.Karin, new AddPerson(Cast.Lars.Person, "Lars", Tie.Private, "far")),
                (Cast.Karin, new AddPerson(Cast.Tine.Person, "Tine", Tie.Private, "mor")),
                (Cast.Freja, new StateGoal("mere ro om aftenen")),
                // What Lars may see changes twice; Tine goes and comes back.
                (Cast.Karin, new AddPerson(Cast.Lars.Person, "Lars", Tie.Team)),
                (Cast.Freja, new TakeOutPerson(Cast.Tine.Person)),
                (Cast.Karin, new AddPerson(Cast.Omar.Person, "Omar", Tie.Team)),
                (Cast.Karin, new AddPerson(Cast.Lars.Person, "Lars", Tie.Private, "far")),
                (Cast.Karin, new AddPerson(Cast.Tine.Person, "Tine", Tie.Private, "mor")),
                (Cast.Freja, new StateGoal("en praktikplads")),
            ]
        );

    private async Task CatchUpSinceAnyVersion<TState, TCommand, TEvent>(
        RoomRules<TState, TCommand, TEvent> rules,
        RoomId room,
        Caller[] callers,
        (Caller Caller, IRoomCommand Command)[] story
    )
        where TState : class
        where TCommand : class, IRoomCommand
        where TEvent : class
    {
        var client = new Client<TState, TCommand, TEvent>(rules);
        Dictionary<(Caller, long), string> held = [];
        foreach (var (caller, command) in story)
        {
            await rooms.Say(room, caller, command).Did();
            foreach (var one in callers)
                if ((await rooms.Read(room, one)) is { View: { } view } reading)
                    held[(one, reading.Version)] = view.Text();
        }
        var entries = 0;
        foreach (var ((caller, since), view) in held)
        {
            var fresh = (await rooms.Read(room, caller)).View!.Value.Text();
            var reading = await rooms.Read(room, caller, since);
            entries += reading.Entries?.Count ?? 0;
            Assert.Equal(fresh, client.After(view, reading));
        }
        Assert.True(entries > 0, "catching up always gave a view");
    }

    [Promise]
    public async Task Catching_up_gives_what_is_smaller()
    {
        var version = await BeginMeeting();
        var view = (await rooms.Read(Cast.Meeting, Cast.Freja)).View!.Value.Length;
        for (var i = 0; i < 40; i++)
            await rooms.Agree($"nummer {i}").Did();

        Assert.Equal(3, (await rooms.Read(Cast.Meeting, Cast.Freja, version + 37)).Entries!.Count);
        Assert.NotNull((await rooms.Read(Cast.Meeting, Cast.Freja, version)).View);
        for (var since = 0; since < version + 40; since++)
            if ((await rooms.Read(Cast.Meeting, Cast.Freja, since)).Entries is { } entries)
                Assert.True(entries.Sum(entry => entry.Length) <= view + 10);
    }

    [Promises]
    [InlineData(1)]
    [InlineData(1000)]
    public async Task A_version_that_the_room_has_not_reached_gives_a_fresh_view(int ahead)
    {
        var version = await BeginMeeting();

        var reading = await rooms.Read(Cast.Meeting, Cast.Freja, version + ahead);

        Assert.NotNull(reading.View);
        Assert.Equal(version, reading.Version);
    }

    [Promise]
    public async Task Who_is_up_to_date_is_given_nothing()
    {
        var version = await BeginMeeting();

        var reading = await rooms.Read(Cast.Meeting, Cast.Freja, version);

        Assert.Empty(reading.Entries!);
        Assert.Equal((version, Standing.YoungPerson), (reading.Version, reading.Viewer.Standing));
    }

    [Promise]
    public async Task What_a_viewer_may_not_see_is_a_version_without_content()
    {
        await BeginMeeting();
        await rooms.Say(Cast.Meeting, Cast.Karin, new TellRoles([])).Did();
        await rooms.Say(Cast.Meeting, Cast.Karin, new TellConfidentiality("det bliver her")).Did();
        await rooms.Say(Cast.Meeting, Cast.Karin, new SetEndTime(Cast.Morning.AddHours(1))).Did();
        await rooms.Agree("en ad gangen").Did();
        await rooms.Say(Cast.Meeting, Cast.Karin, new BeginAgendaRound()).Did();
        var turn = await rooms.Read(Cast.Meeting, Cast.Freja);
        var said = await rooms.Say(Cast.Meeting, Cast.Freja, new SayAgendaItem(1, "skolen")).Did();

        var screen = await rooms.Read(Cast.Meeting, Cast.Screen, turn.Version);

        Assert.Equal((said, 0), (screen.Version, screen.Entries!.Count));
        Assert.Single((await rooms.Read(Cast.Meeting, Cast.Freja, turn.Version)).Entries!);
        Assert.DoesNotContain("skolen", (await rooms.Read(Cast.Meeting, Cast.Screen)).View!.Value.Text());
    }

    [Promise]
    public async Task A_restart_changes_nothing_that_anyone_sees()
    {
        await BeginMeeting();
        await rooms.Agree("en ad gangen").Did();
        var before = await rooms.Read(Cast.Meeting, Cast.Freja);

        await Restart();

        var after = await rooms.Read(Cast.Meeting, Cast.Freja);
        Assert.Equal((before.Version, before.View!.Value.Text()), (after.Version, after.View!.Value.Text()));
    }
}
