using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Municipalities;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Dialogue.People;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Api;
using OpenDialogue.WebHost.Identity;

namespace OpenDialogue.WebHost.Sample;

/// <summary>
/// Makes the sample: one course with its network, its people, one planned meeting. It comes in by the same door as
/// anybody else, with command ids made from names, so that a second start finds what the first one made. When the
/// meeting has been closed, the next start plans another.
/// </summary>
internal sealed class Town(IRooms rooms, TimeProvider clock)
{
    private static readonly RoomId Network = new(RoomId.Network, "freja");
    private static readonly Caller Leader = new(Cast.Leader.Id, Cast.Municipality, CallerKind.Staff);

    internal async Task<Meeting> Build()
    {
        await Start();
        foreach (var person in Cast.All.Where(p => p != Cast.Leader && p != Cast.YoungPerson))
            await Send(Network, Adding(person), person.Key);
        foreach (var person in Cast.Staff)
            await Introduce(person);
        await Train();
        return await Plan(1);
    }

    /// <summary>Tine called yesterday; Freja has said yes since.</summary>
    private async Task Start()
    {
        var (now, young) = (clock.GetUtcNow(), Cast.YoungPerson);
        var contact = new RecordContact(
            young.Id,
            young.Name,
            Cast.BornOn(DanishTime.DateOf(now)),
            Cast.Leader.Name,
            ContactChannel.Phone,
            ContactFrom.Relative,
            now.AddDays(-1),
            "Jeg vil bare gerne kunne sove"
        );
        var course = RoomId.CourseOf(Network);
        await Send(course, contact, "contact");
        ConsentScope[] scope = [ConsentScope.Course, ConsentScope.Sharing];
        await Send(course, new RecordConsent("2026-1", scope, ByYoungPerson: true, []), "consent");
        await rooms.Start(
            Network,
            async () =>
            {
                await Send(course, new StartCourse(), "start");
                return default;
            }
        );
    }

    private async Task<Meeting> Plan(int number)
    {
        var room = new RoomId(RoomId.Meeting, $"eksempel-{number}");
        await Send(room, new PlanMeeting(Network, NextHalfHour(), 75, "Biblioteket, lokale 2", Invitees(), true));
        var (meeting, _, refusal) = await rooms.LookAtMeeting(room, Leader);
        return meeting switch
        {
            null => throw new InvalidOperationException($"the sample meeting cannot be read: {refusal}"),
            { Phase: Phase.Closed } => await Plan(number + 1),
            _ => meeting,
        };
    }

    private static Invitee[] Invitees() => [.. Cast.All.Select(p => new Invitee(p.Id, p.Name, p.Part))];

    private static AddPerson Adding(SamplePerson p) =>
        new(p.Id, p.Name, p.Tie, p.Tie == Tie.Team ? null : p.Relation, p.Profession, p.Authority);

    /// <summary>Each has written down the other's course, or they could not open a meeting.</summary>
    private async Task Train()
    {
        foreach (var (person, by) in Cast.Staff.Zip(Cast.Staff.Reverse()))
        {
            var course = new RecordCompetence(
                person.Id,
                person.Name,
                "Grunduddannelse i Åben Dialog",
                new(2025, 6, 13)
            );
            await Send(
                RoomId.OfMunicipality(Cast.Municipality),
                course,
                person.Key,
                new Caller(by.Id, Cast.Municipality, CallerKind.Staff)
            );
        }
    }

    private async Task Introduce(SamplePerson person)
    {
        var introduce = new IntroducePerson(Cast.Municipality, person.Name) { Id = Guid.CreateVersion7() };
        await rooms.Send(RoomId.OfPerson(person.Id), Kinds.Encode(introduce), Caller.System);
    }

    private async Task Send(RoomId room, IRoomCommand command, string what = "begin", Caller? by = null)
    {
        var named = Kinds.Encode(command.WithId(CommandIds.Of(room, 0, what)));
        if ((await rooms.Send(room, named, by ?? Leader)).Refusal is { } refusal)
            throw new InvalidOperationException($"the sample could not be made in {room}: {refusal}");
    }

    private DateTimeOffset NextHalfHour()
    {
        var half = TimeSpan.FromMinutes(30).Ticks;
        return new(((clock.GetUtcNow().UtcTicks / half) + 1) * half, TimeSpan.Zero);
    }
}
