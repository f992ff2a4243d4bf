using OpenDialogue.Checker.Evidence;
using OpenDialogue.Checker.Houses;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Municipalities;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Rooms;

namespace OpenDialogue.Checker.People;

/// <summary>All the people of a run: tables of eight devices, each with a meeting and its network.</summary>
internal sealed class Crowd(Recorder recorder, Passes passes, IReadOnlyList<int> ports, int seed) : IAsyncDisposable
{
    private readonly List<Device> devices = [];

    internal IReadOnlyList<Device> Devices => devices;

    internal IReadOnlyList<Table> Tables => [.. devices.Select(device => device.Table).Distinct()];

    internal IEnumerable<Device> At(Table table) => devices.Where(device => device.Table == table);

    internal async Task Come(int clients)
    {
        for (var number = 1; devices.Count < clients; number++)
            await Sit(number, Math.Min(8, clients - devices.Count));
    }

    internal async Task AllAreLive(TimeSpan patience)
    {
        var deadline = recorder.Now + patience;
        while (devices.FirstOrDefault(device => !device.IsLive) is { } away)
            if (recorder.Now > deadline)
                throw new TimeoutException($"device {away.Number} of {away.Actor.Id} is not in its rooms");
            else
                await Task.Delay(50);
    }

    /// <summary>A meeting that is planned and opened, and that nobody is in.</summary>
    internal async Task<RoomId> PlanAlone(int number)
    {
        var table = TableOf(number);
        await Train(table);
        await using var leader = New(table.People[0], table);
        leader.Begin();
        foreach (var (room, command) in Planning(table).Append((table.MeetingId, new OpenMeeting("Prøve"))))
            await Does(leader, room, command);
        return table.MeetingId;
    }

    /// <summary>A table whose people are not of the crowd. The first is its leader; each may have ports of their own.</summary>
    internal async Task<IReadOnlyList<Device>> SitAside(int number, IReadOnlyList<IReadOnlyList<int>> ways)
    {
        var table = TableOf(number);
        await Train(table);
        await using (var leader = New(table.People[0], table))
        {
            leader.Begin();
            foreach (var (room, command) in Planning(table).Append((table.MeetingId, new OpenMeeting("Prøve"))))
                await Does(leader, room, command);
        }
        List<Device> aside =
        [
            .. table
                .People.Where(p => p.Part is not null)
                .DistinctBy(p => p.Id)
                .Zip(ways, (p, way) => New(p, table, way)),
        ];
        aside.ForEach(device => device.Begin(table.MeetingId));
        return aside;
    }

    /// <summary>What its leader is told who comes into a room and sends a command: a refusal's code, or "silence".</summary>
    internal async Task<string> Probe(RoomId room)
    {
        var table = TableOf(int.Parse(room.Key[1..], System.Globalization.CultureInfo.InvariantCulture));
        await using var leader = New(table.People[0], table);
        leader.Begin();
        var answered = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        leader.Settled = sending =>
        {
            if (sending.Outcome != Outcome.Unknown)
                answered.TrySetResult(sending.Code ?? "acknowledged");
        };
        var id = Guid.NewGuid();
        leader.Give(new(id, room.ToString(), leader.Actor.Caller, Kinds.Encode(new Arrive().WithId(id)).ToArray()));
        return await Task.WhenAny(answered.Task, Task.Delay(10_000)) == answered.Task ? await answered.Task : "silence";
    }

    private async Task Sit(int number, int count)
    {
        var table = TableOf(number);
        await Train(table);
        await using (var leader = New(table.People[0], table))
        {
            leader.Begin();
            foreach (var (room, command) in Planning(table))
                await Does(leader, room, command);
        }
        foreach (var actor in table.People.Take(count))
        {
            var device = New(actor, table);
            devices.Add(device);
            device.Begin(table.MeetingId, table.NetworkId);
        }
    }

    private static Table TableOf(int number)
    {
        var meeting = new RoomId(RoomId.Meeting, $"t{number}");
        return new(meeting, new(RoomId.Network, $"t{number}"), Actor.AtTable(number, meeting));
    }

    private Device New(Actor actor, Table table, IReadOnlyList<int>? way = null) =>
        new(
            devices.Count,
            actor,
            table,
            passes.CookieOf(actor.Caller, table.MeetingId, table.NetworkId),
            way ?? ports,
            recorder,
            new(seed + devices.Count)
        );

    /// <summary>Each facilitator's course is written down by another: who has none opens no meeting.</summary>
    private async Task Train(Table table)
    {
        var team = table.People.Where(p => p.IsFacilitator).ToList();
        foreach (var (actor, by) in team.Zip(team.AsEnumerable().Reverse()))
        {
            await using var colleague = New(by, table);
            colleague.Begin();
            var course = new RecordCompetence(actor.Id, actor.Name, "Grunduddannelse i Åben Dialog", new(2025, 6, 13));
            await Does(colleague, RoomId.OfMunicipality(Actor.Municipality), course);
        }
    }

    private static IEnumerable<(RoomId, IRoomCommand)> Planning(Table table)
    {
        var people = table.People.Where(p => p.Part is not null).DistinctBy(p => p.Id).ToList();
        var young = people.Single(p => p.IsYoung);
        var course = RoomId.CourseOf(table.NetworkId);
        yield return (
            course,
            new RecordContact(
                young.Id,
                young.Name,
                DateOnly.FromDateTime(DateTime.UtcNow).AddYears(-16),
                people[0].Name,
                ContactChannel.Phone,
                ContactFrom.YoungPerson,
                DateTimeOffset.UtcNow.AddDays(-1)
            )
        );
        yield return (course, new RecordConsent("1", [ConsentScope.Course], ByYoungPerson: true, []));
        yield return (course, new StartCourse());
        foreach (var p in people.Where(p => !p.IsYoung && !p.IsLeader))
            yield return (table.NetworkId, new AddPerson(p.Id, p.Name, p.Tie, null, p.Profession, p.Profession));
        yield return (
            table.MeetingId,
            new PlanMeeting(
                table.NetworkId,
                DateTimeOffset.UtcNow.AddMinutes(10),
                75,
                "Biblioteket",
                [.. people.Select(p => new Invitee(p.Id, p.Name, p.Part!.Value))],
                true
            )
        );
    }

    private static async Task Does(Device device, RoomId room, IRoomCommand command)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        // The network is there a moment after the course has started.
        string? code;
        while ((code = await Answer(device, room, command, patience.Token)) == "not-found")
            await Task.Delay(50, patience.Token);
        if (code is not null)
            throw new InvalidOperationException($"{command.GetType().Name} in {room} was refused: {code}");
    }

    private static async Task<string?> Answer(
        Device device,
        RoomId room,
        IRoomCommand command,
        CancellationToken cancel
    )
    {
        var done = new TaskCompletionSource<Sending>(TaskCreationOptions.RunContinuationsAsynchronously);
        device.Settled = sending =>
        {
            if (sending.Outcome == Outcome.Acknowledged || sending is { Code: not null and not "try-again" })
                done.TrySetResult(sending);
        };
        var id = Guid.NewGuid();
        device.Give(new(id, room.ToString(), device.Actor.Caller, Kinds.Encode(command.WithId(id)).ToArray()));
        return (await done.Task.WaitAsync(cancel)).Code;
    }

    public async ValueTask DisposeAsync() =>
        await Task.WhenAll(devices.Select(device => device.DisposeAsync().AsTask()));
}
