using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Identity;

namespace OpenDialogue.WebHost.Api;

/// <summary>
/// The courses that somebody coordinates, or the young person's own, and the network maps that somebody is shown: what
/// they may still see of each is asked of the course.
/// </summary>
internal sealed class MyCourses(IRooms rooms)
{
    internal async Task<IReadOnlyList<CourseSummary>> Of(Session session)
    {
        List<CourseSummary> summaries = [];
        await foreach (var (course, standing) in Admitted(session))
            if (standing != Standing.Participant)
                summaries.Add(CourseSummary.Of(course));
        return [.. summaries.OrderByDescending(summary => summary.ContactedAt)];
    }

    internal async Task<IReadOnlyList<MapSummary>> MapsOf(Session session)
    {
        List<MapSummary> maps = [];
        await foreach (var (course, standing) in Admitted(session))
        {
            var mine = standing == Standing.YoungPerson && course.StartedOn is not null;
            if (mine || course.Map.SeenBy.Any(viewer => viewer.Id == session.Person))
                maps.Add(new(course.Id.ToString(), RoomId.NetworkOf(course.Id).ToString(), mine));
        }
        return maps;
    }

    private async IAsyncEnumerable<(Course Course, Standing Standing)> Admitted(Session session)
    {
        foreach (var room in await Listed(session))
            if (await rooms.LookAtCourse(room, session.Caller) is { State: { } course, Standing: var standing })
                yield return (course, standing);
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

/// <summary>A network map that one is shown, or one's own. Whose it is it does not say: whoever is shown it knows them.</summary>
internal sealed record MapSummary(string Room, string Network, bool Mine);
