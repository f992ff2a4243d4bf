using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Identity;
using OpenDialogue.WebHost.Safety;

namespace OpenDialogue.WebHost.Api;

/// <summary>Figures over the courses that somebody coordinates, read from the rooms when they are asked for.</summary>
internal static class ReportApi
{
    /// <summary>The newest meetings of a course that are counted.</summary>
    private const int MostMeetings = 40;

    internal static void MapReport(this IEndpointRouteBuilder api) =>
        api.MapGet("/report", Make).RequireAuthorization().Produces<Report>().RefusesWith(401, 404, 429, 503);

    private static async Task<IResult> Make(HttpContext context, IRooms rooms, TimeProvider clock, Allowances allowed)
    {
        var session = context.Session();
        if (allowed.Requests.Take(session.Person) is { } wait)
            return new Refused(wait);
        if (session.Kind != CallerKind.Staff)
            return new Refused(new NotFound());
        List<WholeCourse> courses = [];
        try
        {
            foreach (var room in await rooms.ListedFor(session.Person, RoomId.Course, MyMeetings.Most))
                if (await Whole(rooms, room, session.Caller, context.RequestAborted) is { } whole)
                    courses.Add(whole);
        }
        catch (JournalUnavailableException)
        {
            return new Refused(new TryAgain(Reasons.Storage));
        }
        var now = clock.GetUtcNow();
        return Answers.Json(Report.Of(courses, now, DanishTime.DateOf(now)));
    }

    /// <summary>Null where it is not, or no longer, one that they coordinate.</summary>
    private static async Task<WholeCourse?> Whole(IRooms rooms, RoomId room, Caller caller, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var (course, standing, _) = await rooms.LookAtCourse(room, caller);
        if (course is null || standing != Standing.Facilitator)
            return null;
        var network = (await rooms.LookAtNetwork(RoomId.NetworkOf(room))).State;
        return network is null
            ? null
            : new(course, network, await rooms.LookAtHeldMeetings(course, cancel, MostMeetings));
    }
}
