namespace OpenDialogue.WebHost;

/// <summary>
/// The page's files, as built: named by content under <c>/assets</c>. Any other address of the page gives index.html,
/// and the page finds out what it means.
/// </summary>
internal static class Page
{
    private static readonly PathString[] NotThePage = ["/api", "/hub", "/openapi", "/health"];

    /// <summary>Published, the page lies beside the program, wherever that is started from.</summary>
    internal static string? Folder =>
        Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null;

    /// <summary>Before routing, so that index.html is then served like any other file of the page.</summary>
    internal static Task Find(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (
            (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && !NotThePage.Any(other => request.Path.StartsWithSegments(other))
            && !Path.HasExtension(request.Path)
        )
            request.Path = "/index.html";
        return next(context);
    }

    internal static void MapPage(this WebApplication app)
    {
        var built = Path.Combine(
            AppContext.BaseDirectory,
            $"{app.Environment.ApplicationName}.staticwebassets.endpoints.json"
        );
        if (File.Exists(built))
            app.MapStaticAssets();
        // What is no endpoint of that list, and a file all the same.
        app.UseStaticFiles();
    }
}
