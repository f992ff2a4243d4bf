using System.Security.Claims;
using OpenDialogue.Dialogue;

namespace OpenDialogue.WebHost.Identity;

/// <summary>
/// Who has come in, and how: what the cookie carries. A guest's session is for one meeting, its network and its
/// course, whatever else that person takes part in: a code that one facilitator handed out opens nothing of another's.
/// The young person who came in by a code of their course is let to every meeting that knows them.
/// </summary>
/// <param name="Meeting">Null for staff, and for a young person in their course.</param>
internal sealed record Session(
    string Id,
    PersonId Person,
    string Name,
    string Municipality,
    CallerKind Kind,
    RoomId? Meeting = null,
    RoomId? Network = null
)
{
    internal Caller Caller => new(Person, Municipality, Kind, Kind == CallerKind.Screen ? Meeting : null);

    internal bool IsFor(RoomId room) =>
        Kind == CallerKind.Staff
        || room == Meeting
        || (Meeting is null && room.Kind == RoomId.Meeting)
        || Network is { } network && (room == network || room == RoomId.CourseOf(network));

    internal ClaimsPrincipal ToPrincipal(string scheme)
    {
        var identity = new ClaimsIdentity(scheme, "name", ClaimTypes.Role);
        Add("sid", Id);
        Add(ClaimTypes.NameIdentifier, Person.Value);
        Add("name", Name);
        Add("municipality", Municipality);
        Add("kind", Kind.ToString());
        Add("meeting", Meeting?.ToString());
        Add("network", Network?.ToString());
        return new(identity);

        void Add(string type, string? value)
        {
            if (value is not null)
                identity.AddClaim(new(type, value));
        }
    }

    internal static Session? Of(ClaimsPrincipal? user) =>
        user?.Identity?.IsAuthenticated == true
        && Enum.TryParse<CallerKind>(user.FindFirstValue("kind"), out var kind)
        && PersonId.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var person)
            ? new(
                user.FindFirstValue("sid") ?? "",
                person,
                user.FindFirstValue("name") ?? "",
                user.FindFirstValue("municipality") ?? "",
                kind,
                Room(user, "meeting"),
                Room(user, "network")
            )
            : null;

    private static RoomId? Room(ClaimsPrincipal user, string claim) =>
        RoomId.TryParse(user.FindFirstValue(claim), out var room) ? room : null;
}
