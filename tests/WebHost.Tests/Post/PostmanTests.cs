using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.WebHost.Tests.Harness;
using OpenDialogue.WebHost.Tests.Scripts;

namespace OpenDialogue.WebHost.Tests.Post;

/// <summary>From the young person's yes to a mailbox, over a real mail server.</summary>
public sealed partial class PostmanTests
{
    [SmtpFact]
    [Feature(8)]
    [Feature(12)]
    public async Task Who_is_invited_gets_one_letter_per_change_and_a_way_in_and_nobody_else_any()
    {
        await using var server = new SmtpServer();
        await server.Start();
        await using var house = await HouseWithPost(server.Port);
        var (karin, freja, course) = await Drafted(house);
        await using var _ = karin;
        await using var __ = freja;
        Assert.Equal(0, server.Count);

        await freja.Does(course, new SendInvitations(1));
        var invitation = Assert.Single(await Come(server, 1));
        Assert.Equal(
            ("tine@eksempel.dk", "REQUEST", "REQUEST", 0),
            (Text(invitation, "to"), Text(invitation, "method"), Text(invitation, "asked"), Number(invitation))
        );
        Assert.Equal("hjemme hos Tine, 2. sal", Text(invitation, "place"));
        var meeting = freja.Course(course).State.Coming!.Meeting;
        Assert.StartsWith($"{meeting.Key}@", Text(invitation, "uid"));

        using (var tine = new Visitor(house.Address))
        {
            var link = Link().Match(Text(invitation, "text")).Groups[1].Value;
            var cameIn = await tine.Posted("/api/session/code", new { link });
            Assert.Equal(meeting.ToString(), cameIn["room"]!.GetValue<string>());
        }

        await freja.Join(meeting);
        await freja.Does(meeting, new ChangePlace("Biblioteket", MeetingMode.Hybrid));
        var change = (await Come(server, 2))[1];
        Assert.Equal(("Biblioteket", 1), (Text(change, "place"), Number(change)));
        Assert.Equal(Text(invitation, "uid"), Text(change, "uid"));

        await freja.Does(meeting, new CallOffMeeting());
        var off = (await Come(server, 3))[2];
        Assert.Equal(("CANCEL", "CANCELLED", 2), (Text(off, "method"), Text(off, "status"), Number(off)));
        Assert.DoesNotContain("http", Text(off, "text"));
        Assert.Equal(3, (await server.Letters()).Select(letter => Text(letter, "id")).Distinct().Count());
    }

    [SmtpFact]
    public async Task What_the_mail_server_does_not_take_waits_and_is_said()
    {
        await using var server = new SmtpServer();
        await using var house = await HouseWithPost(server.Port);
        var (karin, freja, course) = await Drafted(house);
        await using var _ = karin;
        await using var __ = freja;
        await freja.Does(course, new SendInvitations(1));
        await karin.Sees("that it was not taken", () => LetterSeenBy(karin)?.FailedAt is not null);
        var letter = LetterSeenBy(karin)!;
        Assert.Null(letter.SentAt);
        Assert.True(letter.DueAt > letter.MadeAt.AddMinutes(4));

        Letter? LetterSeenBy(Person person) => person.Course(course).State.Letters.SingleOrDefault();
    }

    /// <summary>Tine is asked for and has an address; Mette is suggested and has not been agreed on.</summary>
    private static async Task<(Person Karin, Person Freja, RoomId Course)> Drafted(House house)
    {
        var cookie = house.CookieOf(Scene.StaffSession("karin", "Karin"));
        using var http = new Visitor(house.Address, cookie);
        var course = await http.Contact("freja", "Freja", "Karin");
        await http.Start(course);
        var karin = await Person.Connect("karin", house.Address, cookie);
        var code = await http.Posted($"/api/courses/{course.Key}/codes", new { });
        using var phone = new Visitor(house.Address);
        await phone.Posted("/api/session/code", new { code = code["code"]!.GetValue<string>() });
        var freja = await Person.Connect("freja", house.Address, phone.Cookie);
        await karin.Join(course);
        await freja.Join(course);
        Invitee[] team = [new(new("karin"), "Karin", Part.MeetingLeader), new(new("omar"), "Omar", Part.Reflector)];
        var nextWeek = DateTimeOffset.UtcNow.AddDays(7);
        await karin.Does(course, new DraftMeeting(nextWeek, 90, "hjemme hos Tine, 2. sal", MeetingMode.InRoom, team));
        await karin.Does(
            course,
            new SuggestInvitee(
                new("mette"),
                "Mette",
                "vejleder",
                Tie.Professional,
                "vejleder",
                "KUI",
                Email: "m@eksempel.dk"
            )
        );
        await freja.Does(
            course,
            new SuggestInvitee(new("tine"), "Tine", "mor", Tie.Private, Email: "tine@eksempel.dk")
        );
        return (karin, freja, course);
    }

    private static Task<House> HouseWithPost(int port) =>
        House.Start(
            null,
            null,
            ("Door:Post:Host", "127.0.0.1"),
            ("Door:Post:Port", $"{port}"),
            ("Door:Post:From", "moede@eksempel.dk"),
            ("Door:Post:Encrypted", "false"),
            ("Door:PublicOrigin", "http://door.example")
        );

    private static async Task<IReadOnlyList<JsonNode>> Come(SmtpServer server, int letters)
    {
        await Patience.Until($"{letters} letters have come", () => Task.FromResult(server.Count >= letters));
        return await server.Letters();
    }

    private static string Text(JsonNode letter, string member) => letter[member]!.GetValue<string>();

    private static int Number(JsonNode letter) => letter["sequence"]!.GetValue<int>();

    [GeneratedRegex("http://door.example/kode#(\\S+)")]
    private static partial Regex Link();
}
