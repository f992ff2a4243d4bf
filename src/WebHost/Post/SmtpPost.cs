using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using OpenDialogue.Dialogue.Courses;

namespace OpenDialogue.WebHost.Post;

/// <summary>Hands letters over to whoever brings them out.</summary>
internal interface IPost
{
    /// <param name="link">The way in for the person it is to; null where it has none.</param>
    /// <exception cref="SmtpException">It was not taken.</exception>
    Task Send(Letter letter, string? link, CancellationToken cancel);
}

/// <summary>By SMTP. A letter that is sent again has the same Message-ID, so that a mailbox may know it.</summary>
internal sealed class SmtpPost(PostSettings settings) : IPost
{
    public async Task Send(Letter letter, string? link, CancellationToken cancel)
    {
        using var client = new SmtpClient(settings.Host, settings.Port)
        {
            EnableSsl = settings.Encrypted,
            Credentials = settings.User is null ? null : new NetworkCredential(settings.User, settings.Password),
        };
        using var message = Written(letter, link);
        await client.SendMailAsync(message, cancel);
    }

    private MailMessage Written(Letter letter, string? link)
    {
        var message = new MailMessage(settings.From!, letter.To)
        {
            Subject = LetterWords.Subject(letter),
            SubjectEncoding = Encoding.UTF8,
        };
        message.Headers.Add(
            "Message-ID",
            $"<{letter.Meeting.Key}.{letter.Id}.{letter.Number}@{settings.From!.Split('@')[^1]}>"
        );
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.AlternateViews.Add(View(LetterWords.Body(letter, link), MediaTypeNames.Text.Plain));
        var calendar = View(Calendar.Of(letter, settings.From!), "text/calendar");
        calendar.ContentType.Parameters.Add("method", Calendar.MethodOf(letter));
        calendar.ContentType.Name = "invitation.ics";
        message.AlternateViews.Add(calendar);
        return message;
    }

    private static AlternateView View(string text, string type) =>
        AlternateView.CreateAlternateViewFromString(text, Encoding.UTF8, type);
}
