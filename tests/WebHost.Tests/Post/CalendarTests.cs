using System.Text;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.WebHost.Post;

namespace OpenDialogue.WebHost.Tests.Post;

public sealed class CalendarTests
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private static readonly Letter Invitation = new(
        1,
        new("tine"),
        "Tine Holm",
        "tine@eksempel.dk",
        LetterKind.Invitation,
        new(RoomId.Meeting, "forste"),
        0,
        new(Morning.AddDays(7), 90, "Biblioteket, lokale 2; \\ 1. sal", MeetingMode.InRoom),
        Morning,
        Morning
    );

    [Fact]
    public void What_would_end_a_value_is_escaped()
    {
        var lines = LinesOf(Invitation);
        Assert.Contains("LOCATION:Biblioteket\\, lokale 2\\; \\\\ 1. sal", lines);
        Assert.Contains("DTSTART:20261130T090000Z", lines);
        Assert.Contains("DTEND:20261130T103000Z", lines);
        Assert.Contains("UID:forste@eksempel.dk", lines);
        Assert.Contains("METHOD:REQUEST", lines);
    }

    [Fact]
    public void A_meeting_that_is_called_off_leaves_the_calendar()
    {
        var lines = LinesOf(Invitation with { Kind = LetterKind.CalledOff, Number = 2 });
        Assert.Contains("METHOD:CANCEL", lines);
        Assert.Contains("STATUS:CANCELLED", lines);
        Assert.Contains("SEQUENCE:2", lines);
        Assert.Contains("UID:forste@eksempel.dk", lines);
    }

    [Fact]
    public void No_line_is_longer_than_seventy_five_bytes_and_no_sign_is_cut()
    {
        var place = string.Concat(Enumerable.Repeat("blåbærgrød 😴 ", 9));
        var text = Calendar.Of(Invitation with { Arrangement = Invitation.Arrangement with { Place = place } }, From);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains($"LOCATION:{place}", text.Replace("\r\n ", "", StringComparison.Ordinal));
        Assert.EndsWith("END:VCALENDAR\r\n", text);
    }

    /// <summary>An e-mail is an open card.</summary>
    [Theory]
    [Feature(64)]
    [InlineData(LetterKind.Invitation)]
    [InlineData(LetterKind.Change)]
    [InlineData(LetterKind.CalledOff)]
    [InlineData(LetterKind.Reminder)]
    public void No_letter_has_a_sensitive_word(LetterKind kind)
    {
        var letter = Invitation with { Kind = kind };
        var all = LetterWords.Subject(letter) + LetterWords.Body(letter, "https://x") + Calendar.Of(letter, From);
        string[] sensitive =
        [
            "dialog",
            "forløb",
            "trivsel",
            "psyk",
            "kommune",
            "barn",
            "ung",
            "familie",
            "netværk",
            "behandl",
            "støtte",
            "diagnos",
            "samtykke",
        ];
        Assert.All(sensitive, word => Assert.DoesNotContain(word, Bare(all), StringComparison.OrdinalIgnoreCase));
        Assert.Contains("30. november", all);
        Assert.Contains("10.00", all);
    }

    private const string From = "moede@eksempel.dk";

    /// <summary>The program's own name in the file is not words to anybody.</summary>
    private static string Bare(string text) =>
        text.Replace("-//OpenDialogue.Orleans//DA", "", StringComparison.Ordinal)
            .Replace("VEVENT", "", StringComparison.Ordinal);

    private static string[] LinesOf(Letter letter) => Calendar.Of(letter, From).Split("\r\n");
}
