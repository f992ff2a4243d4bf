using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Identity;

namespace OpenDialogue.WebHost.Api;

/// <summary>
/// The meetings that somebody was ever listed for and is still admitted to: which they are is asked of each meeting.
/// </summary>
internal sealed class MyMeetings(IRooms rooms)
{
    internal const int Most = 100;

    internal async Task<IReadOnlyList<MeetingSummary>> Of(Session session)
    {
        List<MeetingSummary> summaries = [];
        foreach (var room in await Listed(session))
            if ((await rooms.LookAtMeeting(room, session.Caller)).State is { } meeting)
                summaries.Add(MeetingSummary.Of(meeting, session.Person));
        return [.. summaries.OrderByDescending(summary => summary.StartsAt)];
    }

    private async Task<IEnumerable<RoomId>> Listed(Session session) =>
        session.Meeting is { } only ? [only] : await rooms.ListedFor(session.Person, RoomId.Meeting, Most);
}

/// <param name="YoungPerson">Their name.</param>
/// <param name="Part">One's own; null for the big screen.</param>
internal sealed record MeetingSummary(
    string Room,
    string Network,
    DateTimeOffset StartsAt,
    int Minutes,
    string Place,
    Phase Phase,
    string YoungPerson,
    Part? Part
)
{
    internal static MeetingSummary Of(Meeting meeting, PersonId person) =>
        new(
            meeting.Id.ToString(),
            meeting.Network.ToString(),
            meeting.StartsAt,
            meeting.Minutes,
            meeting.Place,
            meeting.Phase,
            meeting.YoungPerson.Name,
            meeting.Find(person)?.Part
        );
}
