using System.Globalization;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Rooms;

namespace OpenDialogue.WebHost.Post;

/// <summary>
/// The Danish words of letters. An e-mail is an open card: it says when and where, and to whom it is; not whose meeting
/// it is, nor what it is about.
/// </summary>
internal static class LetterWords
{
    internal const string InCalendar = "Møde";

    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    internal static string Subject(Letter letter) =>
        letter.Kind switch
        {
            LetterKind.Invitation => $"Invitation til et møde {Day(letter)}",
            LetterKind.Change => $"Mødet er ændret: nu {Day(letter)}",
            LetterKind.CalledOff => $"Mødet {Day(letter)} er aflyst",
            _ => $"Husk mødet {Day(letter)}",
        };

    /// <param name="link">The person's own way in, once; null where there is none.</param>
    internal static string Body(Letter letter, string? link)
    {
        var at = letter.Arrangement;
        string[] lines =
        [
            $"Hej {letter.Name.Split(' ')[0]}",
            "",
            letter.Kind switch
            {
                LetterKind.Invitation => "Du er inviteret til et møde.",
                LetterKind.Change => "Der er ændret noget ved det møde, du er inviteret til. Sådan er det nu:",
                LetterKind.CalledOff => "Mødet herunder bliver ikke til noget. Du behøver ikke gøre noget.",
                _ => "Det her er bare en påmindelse om et møde, du er inviteret til.",
            },
            "",
            $"Hvornår: {Moment(letter)}",
            $"Hvor længe: {at.Minutes} minutter",
            $"Hvor: {at.Place}{Mode(at.Mode)}",
            .. link is null
                ? (string[])[]
                :
                [
                    "",
                    "Her kan du se mødet, sige, hvis du ikke kan komme, og være med, når det begynder:",
                    link,
                    "",
                    "Linket er kun til dig, og det virker én gang. Send det ikke videre.",
                ],
            "",
            "Du kan ikke svare på den her mail. Spørg den, der har inviteret dig, hvis du er i tvivl om noget.",
        ];
        return string.Join("\r\n", lines) + "\r\n";
    }

    private static string Day(Letter letter) => Local(letter).ToString("d. MMMM 'kl.' HH.mm", Danish);

    private static string Moment(Letter letter) =>
        Local(letter).ToString("dddd 'den' d. MMMM yyyy 'kl.' HH.mm", Danish);

    private static DateTimeOffset Local(Letter letter) =>
        TimeZoneInfo.ConvertTime(letter.Arrangement.StartsAt, DanishTime.Zone);

    private static string Mode(MeetingMode mode) =>
        mode switch
        {
            MeetingMode.Hybrid => " (man kan også være med på nettet)",
            MeetingMode.Online => " (på nettet)",
            _ => "",
        };
}
