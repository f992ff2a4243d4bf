using System.Globalization;
using System.Text;
using OpenDialogue.Dialogue.Courses;

namespace OpenDialogue.WebHost.Post;

/// <summary>
/// A meeting as a calendar takes it: one VEVENT of RFC 5545 in a request or a cancellation of RFC 5546. The UID is the
/// meeting's id, so that a change moves the entry that is there; the letter's number is the SEQUENCE.
/// </summary>
internal static class Calendar
{
    private const int LineBytes = 75;

    internal static string MethodOf(Letter letter) => letter.Kind == LetterKind.CalledOff ? "CANCEL" : "REQUEST";

    internal static string Of(Letter letter, string organizer)
    {
        var (at, method) = (letter.Arrangement, MethodOf(letter));
        string[] lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//OpenDialogue.Orleans//DA",
            $"METHOD:{method}",
            "BEGIN:VEVENT",
            $"UID:{letter.Meeting.Key}@{organizer.Split('@')[^1]}",
            $"SEQUENCE:{letter.Number}",
            $"DTSTAMP:{Utc(letter.MadeAt)}",
            $"DTSTART:{Utc(at.StartsAt)}",
            $"DTEND:{Utc(at.StartsAt.AddMinutes(at.Minutes))}",
            $"SUMMARY:{Text(LetterWords.InCalendar)}",
            $"LOCATION:{Text(at.Place)}",
            $"STATUS:{(method == "CANCEL" ? "CANCELLED" : "CONFIRMED")}",
            $"ORGANIZER:mailto:{organizer}",
            $"ATTENDEE;ROLE=REQ-PARTICIPANT;RSVP=FALSE:mailto:{letter.To}",
            // Who else sees the calendar sees that the time is taken, and no more.
            "CLASS:PRIVATE",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        return string.Concat(lines.Select(Folded));
    }

    private static string Utc(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Text(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .ReplaceLineEndings("\\n");

    /// <summary>At most 75 bytes to a line, and no sign cut in two; what goes on begins with a space.</summary>
    private static string Folded(string line)
    {
        var (folded, room) = (new StringBuilder(line.Length + 8), LineBytes);
        foreach (var sign in line.EnumerateRunes())
        {
            if (room < sign.Utf8SequenceLength)
            {
                folded.Append("\r\n ");
                room = LineBytes - 1;
            }
            folded.Append(sign.ToString());
            room -= sign.Utf8SequenceLength;
        }
        return folded.Append("\r\n").ToString();
    }
}
