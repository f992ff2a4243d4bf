using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Identity;
using OpenDialogue.WebHost.Safety;

namespace OpenDialogue.WebHost.Api;

/// <summary>One's courses, and the way from a contact to a start. What else happens in a course goes over the hub.</summary>
internal static class CoursesApi
{
    internal static void MapCourses(this IEndpointRouteBuilder api)
    {
        api.MapGet("/courses", List).RequireAuthorization().Produces<CourseSummary[]>().RefusesWith(401, 429);
        api.MapGet("/courses/{key}/fidelity", Held)
            .RequireAuthorization()
            .Produces<MeetingFidelity[]>()
            .RefusesWith(401, 404, 422, 429, 503);
        api.MapGet("/maps", Maps).RequireAuthorization().Produces<MapSummary[]>().RefusesWith(401, 429);
        Post(api, "/courses", Record).Accepts<RecordContact>("application/json");
        Post(api, "/courses/{key}/consents", Consent).Accepts<RecordConsent>("application/json");
        Post(api, "/courses/{key}/start", Start).Accepts<StartCourse>("application/json");
    }

    private static RouteHandlerBuilder Post(IEndpointRouteBuilder api, string path, Delegate call) =>
        api.MapPost(path, call).RequireAuthorization().Produces<RoomBegun>().RefusesWith(400, 401, 404, 422, 429, 503);

    private static Task<IResult> List(HttpContext context, MyCourses mine, Allowances allowed) =>
        Give(context, allowed, mine.Of);

    private static Task<IResult> Maps(HttpContext context, MyCourses mine, Allowances allowed) =>
        Give(context, allowed, mine.MapsOf);

    private static async Task<IResult> Give<T>(HttpContext context, Allowances allowed, Func<Session, Task<T>> of) =>
        allowed.Requests.Take(context.Session().Person) is { } wait
            ? new Refused(wait)
            : Answers.Json(await of(context.Session()));

    /// <summary>For the young person and their coordinator.</summary>
    private static async Task<IResult> Held(string key, HttpContext context, IRooms rooms, Allowances allowed)
    {
        if (allowed.Requests.Take(context.Session().Person) is { } wait)
            return new Refused(wait);
        if (!Admission.Lets(context.Session(), $"{RoomId.Course}/{key}", out var room))
            return new Refused(new NotFound());
        var (course, _, refusal) = await rooms.LookAtCourse(room, context.Session().Caller);
        return course is null
            ? new Refused(refusal!)
            : Answers.Json(Fidelity.Trend(await rooms.LookAtHeldMeetings(course, context.RequestAborted)));
    }

    private static async Task<IResult> Record(Asked asked, HttpContext context) =>
        (await context.Begin(asked, RoomId.Course, "record-contact")).Answer();

    private static async Task<IResult> Consent(string key, Asked asked, HttpContext context) =>
        (await context.Tell(asked, _ => $"{RoomId.Course}/{key}", "record-consent")).Answer();

    private static async Task<IResult> Start(string key, Asked asked, HttpContext context, IRooms rooms)
    {
        try
        {
            var start = () => context.Tell(asked, _ => $"{RoomId.Course}/{key}", "start-course");
            return (await rooms.Start(new(RoomId.Network, key), start)).Answer();
        }
        catch (Exception away) when (away is JournalUnavailableException or TimeoutException)
        {
            return new Refused(new TryAgain(Reasons.Storage));
        }
    }
}
