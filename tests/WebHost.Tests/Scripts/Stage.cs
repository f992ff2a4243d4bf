using Microsoft.Extensions.DependencyInjection;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Scripts;

/// <summary>
/// A meeting of the method's scripts, with its own cast, played by real clients. Each has joined the meeting and the
/// network. What somebody does has reached everyone who may see it before the next turn of the script.
/// </summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly House house;
    private readonly IReadOnlyList<Role> cast;
    private readonly List<IAsyncDisposable> connections = [];
    private readonly Dictionary<string, Person> people = [];

    private Stage(House house, IReadOnlyList<Role> cast)
    {
        this.house = house;
        this.cast = cast;
        Leader = cast.First(r => r.Part == Part.MeetingLeader).Key;
    }

    internal Person this[string person] => people[person];
    internal IEnumerable<Person> Everyone => people.Values;
    internal RoomId Network { get; private set; }
    internal RoomId Meeting { get; private set; }
    internal RoomId Course => RoomId.CourseOf(Network);
    internal string Leader { get; }

    internal static Task<Stage> Set(House house, params Role[] cast) => Set(house, cast, stage => stage.PlanAtOnce());

    /// <summary>The meeting is planned in the course, with the young person.</summary>
    internal static Task<Stage> SetInCourse(House house, params Role[] cast) =>
        Set(house, cast, stage => stage.PlanTogether());

    private static async Task<Stage> Set(House house, Role[] cast, Func<Stage, Task> plan)
    {
        var stage = new Stage(house, cast);
        await stage.Begin();
        await plan(stage);
        foreach (var role in cast)
            await stage.Enter(role.Key);
        return stage;
    }

    private async Task Begin()
    {
        var leader = cast.Single(r => r.Key == Leader);
        await house.Train(cast.Where(r => r.IsStaff).Select(r => r.Key));
        using var http = new Visitor(house.Address, StaffCookie(Leader));
        var course = await http.Contact(cast[0].Key, cast[0].Name, leader.Name, cast[0].Age);
        Network = await http.Start(course, cast[0].Age);
    }

    /// <summary>Staff plan it, having agreed on it with the young person.</summary>
    private async Task PlanAtOnce()
    {
        await using (var leader = await Person.Connect(Leader, house.Address, StaffCookie(Leader)))
            foreach (var role in cast.Where(r => r.Tie is not (null or Tie.YoungPerson) && r.Key != Leader))
                await leader.Does(
                    Network,
                    new AddPerson(new(role.Key), role.Name, role.Tie!.Value, null, role.Profession, role.Authority)
                );
        await PlanMeeting(cast);
    }

    /// <summary>The coordinator drafts it, the young person says who comes, and sends it.</summary>
    private async Task PlanTogether()
    {
        await using var coordinator = await Person.Connect(Leader, house.Address, StaffCookie(Leader));
        await using var young = await Person.Connect(cast[0].Key, house.Address, await CookieToCourse());
        await coordinator.Does(
            Course,
            new DraftMeeting(
                Now.AddMinutes(10),
                75,
                "Biblioteket",
                MeetingMode.InRoom,
                [.. cast.Where(r => r.IsStaff).Select(r => new Invitee(new(r.Key), r.Name, r.Part))]
            )
        );
        foreach (var role in cast.Where(r => r.Tie is Tie.Private or Tie.Professional))
            await young.Does(
                Course,
                new SuggestInvitee(
                    new(role.Key),
                    role.Name,
                    role.Profession ?? "ven",
                    role.Tie!.Value,
                    role.Profession,
                    role.Authority
                )
            );
        await young.Join(Course);
        await young.Does(Course, new SendInvitations(1));
        await young.Sees("that it is sent", () => young.Course(Course).State.Coming?.SentAt is not null);
        Meeting = young.Course(Course).State.Coming!.Meeting;
        var rooms = house.Services.GetRequiredService<IRooms>();
        await Patience.Until(
            "the meeting is planned",
            async () => (await rooms.Read(Meeting, Caller.System)).Refusal is null
        );
    }

    private async Task<string?> CookieToCourse()
    {
        using var leader = new Visitor(house.Address, StaffCookie(Leader));
        var code = await leader.Posted($"/api/courses/{Course.Key}/codes", new { });
        using var visitor = new Visitor(house.Address);
        await visitor.Posted("/api/session/code", new { code = code["code"]!.GetValue<string>() });
        return visitor.Cookie;
    }

    /// <summary>Another meeting of the same network. Whoever is in it enters anew.</summary>
    internal async Task PlanNext(params IReadOnlyList<string> people)
    {
        foreach (var person in this.people.Keys.ToList())
            await Leaves(person);
        await PlanMeeting(cast.Where(r => people.Contains(r.Key)));
        foreach (var person in people)
            await Enter(person);
    }

    private async Task PlanMeeting(IEnumerable<Role> roles)
    {
        using var http = new Visitor(house.Address, StaffCookie(Leader));
        var meeting = await http.Posted(
            "/api/meetings",
            new
            {
                id = Guid.NewGuid(),
                network = Network,
                startsAt = Now.AddMinutes(10),
                minutes = 75,
                place = "Biblioteket",
                people = roles.Select(r => new Invitee(new(r.Key), r.Name, r.Part)),
                agreedWithYoungPerson = true,
            }
        );
        Meeting = Beginning.Room(meeting);
    }

    /// <summary>Comes in by a code (or, as an employee, signed in), and joins both rooms.</summary>
    internal async Task<Person> Enter(string person)
    {
        var role = cast.FirstOrDefault(r => r.Key == person);
        var entered = await Person.Connect(
            person,
            house.Address,
            role is { IsStaff: true } ? StaffCookie(person) : await CookieByCode(person)
        );
        connections.Add(entered);
        people[person] = entered;
        await entered.Join(Meeting);
        if (role?.Tie is not null)
            await entered.Join(Network);
        return entered;
    }

    /// <summary>One more connection of somebody, which has not joined anything yet.</summary>
    internal async Task<Person> Again(string person)
    {
        var again = await Person.Connect(person, house.Address, await CookieByCode(person));
        connections.Add(again);
        return again;
    }

    internal async Task Leaves(string person)
    {
        await people[person].DisposeAsync();
        people.Remove(person);
    }

    private async Task<string?> CookieByCode(string person)
    {
        using var leader = new Visitor(house.Address, StaffCookie(Leader));
        var code = await leader.Posted($"/api/meetings/{Meeting.Key}/codes", new { person });
        using var visitor = new Visitor(house.Address);
        await visitor.Posted("/api/session/code", new { code = code["code"]!.GetValue<string>() });
        return visitor.Cookie;
    }

    /// <summary>Good for as long as any script lasts.</summary>
    internal string StaffCookie(string key) => house.CookieOf(Scene.StaffSession(key, key), TimeSpan.FromDays(365));

    private DateTimeOffset Now => house.Services.GetRequiredService<TimeProvider>().GetUtcNow();

    /// <summary>The meeting as this person sees it.</summary>
    internal Dialogue.Meetings.Meeting Seen(string by) => people[by].Meeting(Meeting).State;

    internal Dialogue.Networks.Network Goals(string by) => people[by].Network(Network).State;

    internal int Turn => Seen(Leader).Floor.Turn;

    internal string? Holder => Seen(Leader).Floor.Holder?.Value;

    internal async Task Does(string person, MeetingCommand command) =>
        await Settle(await people[person].Does(Meeting, command));

    /// <summary>Something about goals; answers the id of what came to be.</summary>
    internal async Task<Guid> Says(string person, NetworkCommand command)
    {
        var id = Guid.NewGuid();
        var version = await people[person].Does(Network, command.WithId(id));
        foreach (var other in people.Values.Where(p => p.Rooms.Contains(Network)))
            await other.SeesVersion(Network, version);
        return id;
    }

    internal Task<Refusal> IsRefused(string person, MeetingCommand command) =>
        people[person].IsRefused(Meeting, command);

    internal Task<Refusal> IsRefused(string person, NetworkCommand command) =>
        people[person].IsRefused(Network, command);

    /// <summary>Takes the turn that is theirs, says a line of the agenda if there is one, and is done.</summary>
    internal async Task AgendaLine(string person, string? line)
    {
        Assert.Equal(person, Holder);
        if (line is not null)
            await Does(person, new SayAgendaItem(Turn, line));
        await Does(person, line is null ? new PassTurn(Turn) : new EndTurn(Turn));
    }

    internal async Task Speaks(string person)
    {
        Assert.Equal(person, Holder);
        await Does(person, new EndTurn(Turn));
    }

    internal async Task Passes(string person)
    {
        Assert.Equal(person, Holder);
        await Does(person, new PassTurn(Turn));
    }

    internal Voice VoiceOf(string person) => Seen(Leader).Find(new(person))!.Voice;

    internal async Task Framed(string leader, string agreed)
    {
        await Does(leader, new BeginFraming());
        Assert.IsType<FramingIncomplete>(await IsRefused(leader, new BeginAgendaRound()));
        await Does(leader, new TellRoles([]));
        await Does(leader, new SetEndTime(Now.AddMinutes(75)));
        await Does(leader, new AgreeRules(agreed));
        await Does(leader, new TellConfidentiality("Notatet læses op. Jeg har underretningspligt."));
        await Does(leader, new BeginAgendaRound());
    }

    private async Task Settle(long version)
    {
        foreach (var person in people.Values)
            await person.SeesVersionOrIsGone(Meeting, version);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in connections)
            await connection.DisposeAsync();
    }
}
