using System.Net.Mime;
using System.Text;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Copies;
using OpenDialogue.WebHost.Safety;

namespace OpenDialogue.WebHost.Api;

/// <summary>What of a course leaves it: the young person's own copy and look back, and the file for the case system.</summary>
internal static class CopiesApi
{
    internal static void MapCopies(this IEndpointRouteBuilder api)
    {
        Get(api, "/courses/{key}/look-back", LookBackAt).Produces<LookBack>();
        Get(api, "/courses/{key}/copy.json", AsJson).Produces(200, contentType: MediaTypeNames.Application.Json);
        Get(api, "/courses/{key}/copy.html", AsPage).Produces(200, contentType: MediaTypeNames.Text.Html);
        Get(api, "/courses/{key}/case-file", File).Produces<CaseFile>();
    }

    private static RouteHandlerBuilder Get(IEndpointRouteBuilder api, string path, Delegate call) =>
        api.MapGet(path, call).RequireAuthorization().RefusesWith(401, 404, 422, 429, 503);

    private static Task<IResult> LookBackAt(string key, HttpContext http) =>
        Give(http, key, [Standing.YoungPerson], (copy, _) => Answers.Json(LookBack.Of(copy.Course, copy.Network)));

    private static Task<IResult> AsJson(string key, HttpContext http) =>
        Give(
            http,
            key,
            [Standing.YoungPerson],
            (copy, now) => Results.File(copy.Json(now), MediaTypeNames.Application.Json, NameOf(now, "json"))
        );

    private static Task<IResult> AsPage(string key, HttpContext http) =>
        Give(
            http,
            key,
            [Standing.YoungPerson],
            (copy, now) =>
                Results.File(
                    Encoding.UTF8.GetBytes(CopyPage.Of(copy, now)),
                    $"{MediaTypeNames.Text.Html}; charset=utf-8",
                    NameOf(now, "html")
                )
        );

    /// <param name="case">The case system's own reference, to find the file by.</param>
    private static async Task<IResult> File(string key, HttpContext http, string? @case) =>
        CaseFile.Check(@case) is { } refusal
            ? new Refused(refusal)
            : await Give(
                http,
                key,
                [Standing.YoungPerson, Standing.Facilitator],
                (copy, now) =>
                    Answers.Json(CaseFile.Of(copy.Course, copy.Network, copy.Meetings, @case, DanishTime.DateOf(now)))
            );

    private static async Task<IResult> Give(
        HttpContext http,
        string key,
        IReadOnlyList<Standing> to,
        Func<Copy, DateTimeOffset, IResult> give
    )
    {
        var (services, session) = (http.RequestServices, http.Session());
        if (services.GetRequiredService<Allowances>().Requests.Take(session.Person) is { } wait)
            return new Refused(wait);
        var (copy, standing) = await Copy.For(services.GetRequiredService<IRooms>(), session, key);
        return copy is null ? new Refused(new NotFound())
            : !to.Contains(standing) ? new Refused(new NotYourPart(to))
            : give(copy, services.GetRequiredService<TimeProvider>().GetUtcNow());
    }

    private static string NameOf(DateTimeOffset now, string form) =>
        $"mit-forloeb-{DanishTime.DateOf(now):yyyy-MM-dd}.{form}";
}
