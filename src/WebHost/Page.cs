namespace OpenDialogue.WebHost;

/// <summary>
/// The page's files, as built: named by content under <c>/assets</c>. Any other address of the page gives index.html,
/// and the page finds out what it means.
/// </summary>
internal static class Page
{
    internal static void MapPage(this WebApplication app)
    {
        var built = Path.Combine(
            AppContext.BaseDirectory,
            $"{app.Environment.ApplicationName}.staticwebassets.endpoints.json"
        );
        if (File.Exists(built))
            app.MapStaticAssets();
        foreach (var ours in (string[])["/api/{**rest}", "/hub/{**rest}", "/openapi/{**rest}", "/health/{**rest}"])
            app.MapFallback(ours, () => Results.NotFound());
        app.MapFallbackToFile("index.html");
    }
}
