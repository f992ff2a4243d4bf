using System.Diagnostics;
using System.Text.Json;
using OpenDialogue.Checker.Evidence;
using OpenDialogue.Checker.Ledgers;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Rooms;
using OpenDialogue.Rooms.Postgres;
using OpenDialogue.Tests;

namespace OpenDialogue.Checker;

/// <summary>
/// Hosts that write one room as fast as they can: each with rooms and a journal of its own over one database, and between
/// them eight people who change seats without a rest. What was acknowledged is compared with the table afterwards.
/// </summary>
internal static class Rivals
{
    private const string Municipality = "Prøvekommune";
    private const int People = 8;

    private static readonly RoomId Room = new(RoomId.Meeting, "rivals");

    internal static async Task<int> Run(int seconds, int hosts)
    {
        await using var server = await PostgresServer.Start();
        var database = await server.CreateDatabase();
        await Open(database);
        var acknowledged = new List<(Guid Id, long Version)>();
        var begun = Stopwatch.GetTimestamp();
        var writing = Enumerable
            .Range(0, People)
            .Chunk(People / hosts)
            .Select(people => WriteAll(database, people, seconds, acknowledged));
        var refused = (await Task.WhenAll(writing)).Sum();
        var took = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        var rows = (await new PostgresLedger(database).Read())[Room.ToString()];
        var figures = new
        {
            hosts,
            seconds,
            acknowledged = acknowledged.Count,
            perSecond = (int)(acknowledged.Count / took),
            tryAgain = refused,
            entries = rows.Count,
            holes = rows.Where((row, i) => row.Version != i + 1).Count(),
            forks = rows.Count - rows.DistinctBy(row => row.Version).Count(),
            lost = Lost(acknowledged, rows),
        };
        Console.WriteLine(JsonSerializer.Serialize(figures));
        return figures is { holes: 0, forks: 0, lost: 0 } ? 0 : 1;
    }

    private static int Lost(IEnumerable<(Guid Id, long Version)> acknowledged, IReadOnlyList<Row> rows)
    {
        var stored = rows.ToDictionary(row => row.Command, row => row.Version);
        return acknowledged.Count(a => !stored.TryGetValue(a.Id, out var version) || version != a.Version);
    }

    private static async Task Open(string database)
    {
        await using var journal = new PostgresJournal(database);
        await using var rooms = new LocalRooms(journal);
        var invited = Enumerable
            .Range(0, People)
            .Select(i => new Invitee(
                Person(i),
                $"{Person(i)}",
                i switch
                {
                    0 => Part.MeetingLeader,
                    1 => Part.Reflector,
                    2 => Part.YoungPerson,
                    _ => Part.Participant,
                }
            ));
        var network = new RoomId(RoomId.Network, "rivals");
        var starts = DateTimeOffset.UtcNow.AddMinutes(5);
        await Do(rooms, 0, new PlanMeeting(network, starts, 75, "Biblioteket", [.. invited], true));
        await Do(rooms, 0, new OpenMeeting());
        for (var i = 1; i < People; i++)
            await Do(rooms, i, new Arrive());
    }

    /// <summary>How often they were told to try again.</summary>
    private static async Task<int> WriteAll(
        string database,
        IEnumerable<int> people,
        int seconds,
        List<(Guid, long)> acknowledged
    )
    {
        await using var journal = new PostgresJournal(database);
        await using var rooms = new LocalRooms(journal);
        using var over = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        var refused = await Task.WhenAll(
            people.Select(person => Task.Run(() => Write(rooms, person, acknowledged, over.Token)))
        );
        return refused.Sum();
    }

    /// <summary>Three seats of the person's own, in turn. The same id again where the answer is to try again.</summary>
    private static async Task<int> Write(
        LocalRooms rooms,
        int person,
        List<(Guid, long)> acknowledged,
        CancellationToken over
    )
    {
        var refused = 0;
        for (var turn = 1; !over.IsCancellationRequested; turn++)
        {
            var command = new TakeSeat(1 + person + (turn % 3 * People)) { Id = Guid.NewGuid() };
            Answer answer;
            while ((answer = await Ask(rooms, CallerOf(person), command)).Refusal is TryAgain)
                refused++;
            if (answer.Refusal is { } refusal)
                throw new InvalidOperationException($"{Person(person)}: {refusal}");
            lock (acknowledged)
                acknowledged.Add((command.Id, answer.Version));
        }
        return refused;
    }

    private static async Task Do(LocalRooms rooms, int person, MeetingCommand command)
    {
        if ((await Ask(rooms, CallerOf(person), command.WithId(Guid.NewGuid()))).Refusal is { } refusal)
            throw new InvalidOperationException($"{command}: {refusal}");
    }

    private static ValueTask<Answer> Ask(LocalRooms rooms, Caller caller, IRoomCommand command) =>
        rooms.Send(Room, Kinds.Encode(command), caller);

    private static PersonId Person(int number) => new($"person-{number}");

    private static Caller CallerOf(int person) =>
        new(Person(person), Municipality, person < 2 ? CallerKind.Staff : CallerKind.Guest);
}
