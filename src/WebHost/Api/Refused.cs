using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenDialogue.Dialogue;
using OpenDialogue.WebHost.Live;

namespace OpenDialogue.WebHost.Api;

/// <summary>A refusal as RFC 9457 problem details: the same object as on the hub, in the member <c>refusal</c>.</summary>
internal sealed class Refused(Refusal refusal) : IResult
{
    internal const string ContentType = "application/problem+json";

    private static readonly Dictionary<Type, string> Codes = typeof(Refusal)
        .GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToDictionary(known => known.DerivedType, known => (string)known.TypeDiscriminator!);

    internal static int StatusOf(Refusal refusal) =>
        refusal switch
        {
            NotFound => StatusCodes.Status404NotFound,
            SignInNeeded => StatusCodes.Status401Unauthorized,
            TooFast => StatusCodes.Status429TooManyRequests,
            TryAgain => StatusCodes.Status503ServiceUnavailable,
            WrongShape or UnknownCommand or TooLarge => StatusCodes.Status400BadRequest,
            _ => StatusCodes.Status422UnprocessableEntity,
        };

    public async Task ExecuteAsync(HttpContext context)
    {
        var code = Codes[refusal.GetType()];
        context.Response.StatusCode = StatusOf(refusal);
        context.Response.ContentType = ContentType;
        if (refusal is TooFast { RetryAfterSeconds: var seconds })
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        var problem = new RefusedProblem($"urn:opendialogue:refusal:{code}", code, StatusOf(refusal), refusal);
        await context.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(problem, Saying.Json));
    }
}

/// <param name="Title">The refusal's code: wording is the client's.</param>
public sealed record RefusedProblem(string Type, string Title, int Status, Refusal Refusal);
