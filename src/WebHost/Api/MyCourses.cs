using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Identity;

namespace OpenDialogue.WebHost.Api;

/// <summary>
/// The courses that somebody coordinates, or the young person's own: whether they are still admitted is asked of each.
/// </summary>
internal sealed class MyCourses(IRooms rooms)
{
    internal async Task<IReadOnlyList<CourseSummary>> Of(Session session)
    {
        List<CourseSummary> summaries = [];
        foreach (var room in await Listed(session))
            if ((await rooms.LookAtCourse(room, session.Caller)).State is { } course)
                summaries.Add(CourseSummary.Of(course));
        return [.. summaries.OrderByDescending(summary => summary.ContactedAt)];
    }

    private async Task<IEnumerable<RoomId>> Listed(Session session) =>
        session.Network is { } network ? [RoomId.CourseOf(network)]
        : session.Kind == CallerKind.Staff ? await rooms.ListedFor(session.Person, RoomId.Course, MyMeetings.Most)
        : [];
}

/// <param name="YoungPerson">Their name.</param>
/// <param name="Consent">There is one that a course can start with.</param>
internal sealed record CourseSummary(
    string Room,
    string Network,
    CoursePhase Phase,
    string YoungPerson,
    DateTimeOffset ContactedAt,
    bool Consent,
    bool Withdrawn
)
{
    internal static CourseSummary Of(Course course) =>
        new(
            course.Id.ToString(),
            RoomId.NetworkOf(course.Id).ToString(),
            course.Phase,
            course.YoungPerson!.Name,
            course.Contact!.At,
            course.HasConsent,
            course.Withdrawal is not null
        );
}
