namespace OpenDialogue.WebHost.Safety;

/// <summary>
/// Which page a request comes from. A browser says so on every socket and on everything that changes something, and
/// only our own page is let through. A program says nothing; but who says nothing and looks like a browser is not
/// believed. This is before routing: nothing of ours has run when a foreign page is turned away.
/// </summary>
internal sealed class Origins(DoorSettings settings, SecurityLog security)
{
    internal Task Check(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (request.Path.StartsWithSegments("/health"))
            return next(context);
        if (!IsOurs(request.Host))
            return Refuse(context, StatusCodes.Status421MisdirectedRequest);
        if (IsHarmless(context) || IsOurPage(request))
            return next(context);
        return Refuse(context, StatusCodes.Status403Forbidden);
    }

    /// <summary>
    /// Where no address of the page is set, in Development, only this machine's own names will do: a foreign name that
    /// has been pointed at this machine is a foreign page.
    /// </summary>
    private bool IsOurs(HostString host) =>
        settings.PublicOrigin is { } origin
            ? host.Value == new Uri(origin).Authority || (settings.IsDevelopment && IsThisMachine(host))
            : IsThisMachine(host);

    private static bool IsThisMachine(HostString host) => host.Host is "localhost" or "127.0.0.1" or "[::1]";

    /// <summary>Asking changes nothing, and another page cannot read the answer. A socket would talk.</summary>
    private static bool IsHarmless(HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && !context.WebSockets.IsWebSocketRequest
        && context.Request.Headers.Upgrade.Count == 0;

    private bool IsOurPage(HttpRequest request) =>
        request.Headers.Origin switch
        {
            { Count: 0 } => IsProgram(request),
            { Count: 1 } origin => IsAllowed(origin.ToString(), request) && !ComesFromElsewhere(request),
            _ => false,
        };

    private bool IsAllowed(string origin, HttpRequest request) =>
        origin == settings.PublicOrigin
        || (settings.IsDevelopment && IsThisMachine(request.Host) && origin == $"{request.Scheme}://{request.Host}");

    private static bool IsProgram(HttpRequest request) =>
        !request.Headers.UserAgent.ToString().Contains("Mozilla/", StringComparison.OrdinalIgnoreCase)
        && !request.Headers.Keys.Any(name => name.StartsWith("Sec-Fetch-", StringComparison.OrdinalIgnoreCase));

    private static bool ComesFromElsewhere(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site && site != "same-origin";

    private Task Refuse(HttpContext context, int status)
    {
        security.ForeignOrigin(context.Request.Method, context.Request.Path.Value ?? "");
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
