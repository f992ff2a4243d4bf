using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Live;

namespace OpenDialogue.WebHost.Api;

/// <summary>What goes wrong beside refusals: never with the text of an exception, but with a number to ask about.</summary>
internal static class Problems
{
    internal static void Handle(IApplicationBuilder app) =>
        app.Run(context =>
            context.Features.Get<IExceptionHandlerFeature>()?.Error switch
            {
                BadHttpRequestException bad => Write(context, bad.StatusCode),
                JournalUnavailableException => new Refused(new TryAgain(Reasons.Storage)).ExecuteAsync(context),
                _ => Write(context, StatusCodes.Status500InternalServerError),
            }
        );

    internal static void Describe(IApplicationBuilder app) =>
        app.Run(context =>
            context.Response.StatusCode switch
            {
                StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed => new Refused(
                    new NotFound()
                ).ExecuteAsync(context),
                StatusCodes.Status401Unauthorized => new Refused(new SignInNeeded()).ExecuteAsync(context),
                StatusCodes.Status413PayloadTooLarge => new Refused(new TooLarge(Asked.MostBytes)).ExecuteAsync(
                    context
                ),
                StatusCodes.Status415UnsupportedMediaType => new Refused(new WrongShape("")).ExecuteAsync(context),
                var status => Write(context, status),
            }
        );

    private static async Task Write(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = Refused.ContentType;
        var reference = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
        var problem = new Problem("about:blank", Title(status), status, reference);
        await context.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(problem, Saying.Json));
    }

    private static string Title(int status) => Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status);

    private sealed record Problem(string Type, string Title, int Status, string Reference);
}
