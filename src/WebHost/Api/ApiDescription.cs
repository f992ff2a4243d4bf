using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace OpenDialogue.WebHost.Api;

/// <summary>The head of the OpenAPI document.</summary>
internal sealed class ApiDescription : IOpenApiDocumentTransformer
{
    public Task TransformAsync(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken cancel
    )
    {
        document.Info = new()
        {
            Title = "Open Dialogue network meetings",
            Version = "v1",
            Description =
                "Sessions, codes, the start of a course and the list of meetings. What happens in a room goes over the hub: "
                + "see docs/protocol.md. Every refusal has a stable code.",
        };
        document.Servers?.Clear();
        return Task.CompletedTask;
    }
}
