using System.Text.Json;
using System.Text.Json.Nodes;
using OpenDialogue.Dialogue;

namespace OpenDialogue.WebHost.Api;

/// <summary>A JSON body, or the refusal that says what is wrong with it.</summary>
internal readonly record struct Asked(ReadOnlyMemory<byte> Body, Refusal? Refusal)
{
    internal const int MostBytes = 32 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16, AllowDuplicateProperties = false };

    public static async ValueTask<Asked> BindAsync(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
            return new(default, new WrongShape(""));
        try
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            return new(body.ToArray(), null);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return new(default, new TooLarge(MostBytes));
        }
    }

    /// <summary>The members of the body; <see cref="Refusal"/> where it is no JSON object.</summary>
    internal (JsonObject? Members, Refusal? Refusal) Members()
    {
        if (Refusal is not null)
            return (null, Refusal);
        try
        {
            return JsonNode.Parse(Body.Span, documentOptions: Strict) is JsonObject members
                ? (members, null)
                : (null, new WrongShape(""));
        }
        catch (Exception unreadable) when (unreadable is JsonException or ArgumentException)
        {
            return (null, new WrongShape(""));
        }
    }

    /// <summary>The text of a member; null where there is none, or it is no text.</summary>
    internal static string? Text(JsonObject members, string name)
    {
        try
        {
            return members[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
