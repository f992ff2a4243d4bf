using Microsoft.Extensions.Primitives;

namespace OpenDialogue.WebHost.Safety;

/// <summary>
/// What every answer says to the browser, whatever its status (but for a WebSocket, which shows nothing): nothing runs here but our own files, nobody frames us,
/// nothing is kept but files whose name is their content.
/// </summary>
internal sealed class Headers(DoorSettings settings)
{
    private static readonly (string Name, string Value)[] Always =
    [
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ];

    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        + "connect-src 'self' SOCKET; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; "
        + "require-trusted-types-for 'script'";

    internal Task Add(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(Write, context);
        return next(context);
    }

    private Task Write(object state)
    {
        var context = (HttpContext)state;
        if (context.Response.StatusCode == StatusCodes.Status101SwitchingProtocols)
            return Task.CompletedTask;
        var headers = context.Response.Headers;
        foreach (var (name, value) in Always)
            headers[name] = value;
        headers.ContentSecurityPolicy = Policy.Replace("SOCKET", Socket(context.Request), StringComparison.Ordinal);
        headers.CacheControl = IsNamedByContent(context)
            ? "public, max-age=31536000, immutable"
            : new StringValues("no-store");
        if (!settings.IsDevelopment)
            headers.StrictTransportSecurity = "max-age=63072000; includeSubDomains";
        return Task.CompletedTask;
    }

    /// <summary>Not every browser takes the socket of the same host for 'self'. The host has been checked.</summary>
    private string Socket(HttpRequest request)
    {
        var origin = settings.PublicOrigin ?? $"{request.Scheme}://{request.Host}";
        return $"ws{origin["http".Length..]}";
    }

    private static bool IsNamedByContent(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/assets") && context.Response.StatusCode is 200 or 206 or 304;
}
