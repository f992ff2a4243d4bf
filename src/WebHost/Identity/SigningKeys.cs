using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using OpenDialogue.Rooms;

namespace OpenDialogue.WebHost.Identity;

/// <summary>
/// The keys that sessions are signed with, on the board: whoever may read it may read the journal too. The framework
/// asks for them once in a while and waits for the answer.
/// </summary>
internal sealed class SigningKeys(IBoard board) : IXmlRepository
{
    private const string Prefix = "key/";

    /// <summary>Longer than any key is used.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(3650);

    public IReadOnlyCollection<XElement> GetAllElements() =>
        [
            .. Task.Run(() => board.Read(Prefix, []))
                .GetAwaiter()
                .GetResult()
                .Select(note => XElement.Parse(Encoding.UTF8.GetString(note.Text!.Value.Span))),
        ];

    public void StoreElement(XElement element, string friendlyName)
    {
        var text = Encoding.UTF8.GetBytes(element.ToString(SaveOptions.DisableFormatting));
        Task.Run(() => board.Renew(Prefix + friendlyName, text, Kept)).GetAwaiter().GetResult();
    }
}
