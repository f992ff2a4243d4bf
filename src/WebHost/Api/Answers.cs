using OpenDialogue.WebHost.Identity;
using OpenDialogue.WebHost.Live;

namespace OpenDialogue.WebHost.Api;

internal static class Answers
{
    internal static IResult Json<T>(T value) => Results.Json(value, Saying.Json);

    /// <summary>Only behind RequireAuthorization.</summary>
    internal static Session Session(this HttpContext context) => Identity.Session.Of(context.User)!;

    internal static RouteHandlerBuilder RefusesWith(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (var status in statuses)
            endpoint.Produces<RefusedProblem>(status, Refused.ContentType);
        return endpoint;
    }
}
