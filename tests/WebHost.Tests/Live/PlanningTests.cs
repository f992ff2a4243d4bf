using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Live;

/// <summary>From the first draft to the day itself, as the young person, their coordinator and those invited see it.</summary>
public sealed class PlanningTests(Open open) : IClassFixture<Open>
{
    private const string Street = "Kvistgårdsvej 17";
    private const string Phone = "20 30 40 57";
    private const string Email = "tine@planen.eksempel.dk";

    private static readonly PersonId Tine = new("tine");
    private static readonly PersonId Mette = new("mette");

    private static readonly string[] Commands =
    [
        .. typeof(CourseCommand)
            .GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false)
            .Cast<JsonDerivedTypeAttribute>()
            .Select(known => (string)known.TypeDiscriminator!)
            .Where(type => type != "withdraw-consent"),
    ];

    [Fact]
    [Feature(8)]
    public async Task Nothing_is_sent_to_anyone_before_the_young_person_says_yes()
    {
        await using var scene = await Scene.Planned(open.House);
        var (freja, karin) = await Drafted(scene);
        var meeting = karin.Course(scene.Course).State.Coming!.Meeting;
        await karin.Join(scene.Network);
        Assert.IsType<YoungPersonDecides>(await karin.IsRefused(scene.Course, new SendInvitations(1)));
        Assert.IsType<NotFound>((await karin.Join(meeting)).Refusal);
        Assert.Empty(karin.Course(scene.Course).State.Letters);
        Assert.DoesNotContain(karin.Network(scene.Network).State.People, p => p.Id == Tine);

        await freja.Does(scene.Course, new ApproveInvitee(Tine));
        await freja.Does(scene.Course, new SendInvitations(1));
        await karin.Sees("Tine in the network", () => Knows(karin, scene, Tine));
        var tine = await Invited(scene, meeting, "tine");
        Assert.Equal(["Freja", "Karin", "Tine"], tine.Meeting(meeting).State.People.Select(p => p.Name));
        Assert.False(Knows(karin, scene, Mette));
        var mette = await scene.Connected("mette", GuestOf(scene, meeting, "mette"));
        Assert.IsType<NotFound>((await mette.Join(meeting)).Refusal);
        await karin.Sees("a letter", () => karin.Course(scene.Course).State.Letters is [{ To: Email }]);

        await freja.Does(scene.Course, new ApproveInvitee(Mette));
        await tine.Sees("Mette invited", () => tine.Meeting(meeting).State.Find(Mette) is not null);
        await mette.Join(meeting);
        await freja.Does(scene.Course, new TurnDownInvitee(Mette));
        await mette.Sees("the end", () => mette.Meeting(meeting).Gone == "removed");
    }

    [Theory]
    [Feature(9)]
    [InlineData("tine")] // Who is invited.
    [InlineData("asta")] // Who is shown the map.
    [InlineData("fremmed")] // Staff who do not coordinate the course.
    public async Task How_somebody_is_reached_goes_through_no_door_to_anyone_else(string person)
    {
        await using var scene = await Scene.Planned(open.House);
        var (freja, karin) = await Drafted(scene);
        var meeting = karin.Course(scene.Course).State.Coming!.Meeting;
        await freja.Does(scene.Course, new ShowMap(new("asta"), "Asta"));
        await freja.Does(scene.Course, new ApproveInvitee(Tine));
        await freja.Does(scene.Course, new SendInvitations(1));
        await Invited(scene, meeting, "tine");
        var cookie =
            person == "fremmed"
                ? scene.House.CookieOf(Scene.StaffSession(person, person))
                : GuestOf(scene, meeting, person);
        using var outsider = await Eavesdropper.Listen(open.House, cookie);
        string[] keys = [scene.Network.Key, meeting.Key, person];
        await outsider.Join(keys);
        await freja.Does(scene.Course, new CorrectDetails(Tine, Street, Phone, $"ny.{Email}"));
        await freja.Does(meeting, new ChangePlace("Biblioteket", MeetingMode.Hybrid));
        foreach (var type in Commands)
            await outsider.Send(scene.Course, type, Guid.NewGuid(), "tine");
        await outsider.Join(keys);
        await outsider.Get(keys);

        foreach (var secret in (string[])[Street, Phone, Email])
            Assert.DoesNotContain(secret, outsider.Heard, StringComparison.Ordinal);
        await karin.Sees("the new address", () => karin.Course(scene.Course).Text.Contains($"ny.{Email}"));
    }

    [Fact]
    [Feature(11)]
    public async Task A_meeting_that_somebody_has_declined_waits_for_the_young_person()
    {
        await using var scene = await Scene.Planned(open.House);
        var (freja, karin) = await Drafted(scene);
        var meeting = karin.Course(scene.Course).State.Coming!.Meeting;
        await freja.Does(scene.Course, new ApproveInvitee(Tine));
        await freja.Does(scene.Course, new ApproveInvitee(Mette));
        await freja.Does(scene.Course, new SendInvitations(1));
        var (tine, mette) = (await Invited(scene, meeting, "tine"), await Invited(scene, meeting, "mette"));
        await freja.Join(meeting);
        await tine.Does(meeting, new DeclineInvitation(DeclineReason.Illness, "feber"));
        await freja.Sees("why", () => freja.Meeting(meeting).State.Declines is [{ Words: "feber" }]);
        await mette.Sees("that Tine does not come", () => mette.Meeting(meeting).State.Declines is [{ Words: null }]);
        Assert.DoesNotContain("feber", mette.Meeting(meeting).Text, StringComparison.Ordinal);
        Assert.IsType<YoungPersonDecides>(await karin.IsRefused(meeting, new OpenMeeting("alene")));
        await karin.Sees(
            "who does not come",
            () => karin.Course(scene.Course).State.Coming!.NotComing is [var who] && who == Tine
        );

        await freja.Does(meeting, new AnswerHoldAnyway(HoldAnyway.Yes));
        await karin.Does(meeting, new OpenMeeting("Omar er syg"));
    }

    [Fact]
    [Feature(12)]
    public async Task Made_hybrid_by_the_young_person_each_invited_sees_it_and_is_sent_it_once()
    {
        await using var scene = await Scene.Planned(open.House);
        var (freja, karin) = await Drafted(scene);
        var meeting = karin.Course(scene.Course).State.Coming!.Meeting;
        await freja.Does(scene.Course, new ApproveInvitee(Tine));
        await freja.Does(scene.Course, new SendInvitations(1));
        var tine = await Invited(scene, meeting, "tine");
        var take = Guid.NewGuid();
        await AsSender(scene, new TakeLetter(1) { Id = take });
        await AsSender(scene, new NoteLetter(1, take, Sent: true) { Id = Guid.NewGuid() });

        var change = new ChangePlace("hos Tine, eller på skærm", MeetingMode.Hybrid) { Id = Guid.NewGuid() };
        await freja.Does(meeting, change);
        await freja.Does(meeting, change);
        await tine.Sees("the change", () => tine.Meeting(meeting).State.Mode == MeetingMode.Hybrid);
        await karin.Sees(
            "one letter more",
            () => karin.Course(scene.Course).State.Letters is [{ SentAt: not null }, { Kind: LetterKind.Change }]
        );
        Assert.Equal(1, tine.Meeting(meeting).Bodies.Count(b => b.Contains("place-changed")));
    }

    /// <summary>A meeting in an hour, led by Karin; she suggests Tine and Mette. Freja has not looked yet.</summary>
    private static async Task<(Person Freja, Person Karin)> Drafted(Scene scene)
    {
        var young = scene.GuestSession("freja") with { Meeting = null };
        var freja = await scene.Connected("freja", scene.House.CookieOf(young));
        var karin = await scene.Staff("karin");
        await freja.Join(scene.Course);
        await karin.Join(scene.Course);
        Invitee[] team = [new(new("karin"), "Karin", Part.MeetingLeader)];
        var at = DateTimeOffset.UtcNow.AddHours(1);
        await karin.Does(scene.Course, new DraftMeeting(at, 90, "hos Tine", MeetingMode.InRoom, team));
        await karin.Does(
            scene.Course,
            new SuggestInvitee(Tine, "Tine", "mor", Tie.Private, Address: Street, Phone: Phone, Email: Email)
        );
        var version = await karin.Does(
            scene.Course,
            new SuggestInvitee(Mette, "Mette", "vejleder", Tie.Professional, "KUI-vejleder", "Ungeenheden")
        );
        await karin.SeesVersion(scene.Course, version);
        return (freja, karin);
    }

    /// <summary>Somebody invited, in the meeting's room as soon as it is planned.</summary>
    private static async Task<Person> Invited(Scene scene, RoomId meeting, string name)
    {
        var person = await scene.Connected(name, GuestOf(scene, meeting, name));
        await Scripts.Patience.Until($"{name} is invited", async () => (await person.Join(meeting)).Refusal is null);
        return person;
    }

    private static string GuestOf(Scene scene, RoomId meeting, string name) =>
        scene.House.CookieOf(scene.GuestSession(name) with { Meeting = meeting });

    private static bool Knows(Person person, Scene scene, PersonId other) =>
        person.Network(scene.Network).State.People.Any(p => p.Id == other);

    private static async Task AsSender(Scene scene, CourseCommand command)
    {
        var rooms = scene.House.Services.GetRequiredService<IRooms>();
        var answer = await rooms.Send(scene.Course, Kinds.Encode(command), Caller.System);
        Assert.Null(answer.Refusal);
    }
}
