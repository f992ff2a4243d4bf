namespace OpenDialogue.WebHost.Live;

/// <summary>
/// A stop on purpose: no new socket is taken, and everyone who is connected is asked to move to another host, spread
/// over a moment so that they do not all arrive there at once. Whoever is still here after that is cut off; they come
/// back, like after any drop, and go on by version.
/// </summary>
internal sealed class Farewell(Lines lines, IHostApplicationLifetime life, ILogger<Farewell> log) : IHostedService
{
    /// <summary>By then everyone has been asked to be gone.</summary>
    internal static readonly TimeSpan Spread = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);

    public Task StartAsync(CancellationToken cancel)
    {
        // What is registered last is called first: before SignalR closes the sockets.
        life.ApplicationStarted.Register(() => life.ApplicationStopping.Register(Say));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>The hub is closed to newcomers while the host stops: another host, or this one anew, takes them.</summary>
    internal static Task Refuse(HttpContext context, RequestDelegate next)
    {
        var life = context.RequestServices.GetRequiredService<IHostApplicationLifetime>();
        if (!life.ApplicationStopping.IsCancellationRequested || !context.Request.Path.StartsWithSegments("/hub"))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "1";
        return Task.CompletedTask;
    }

    private void Say()
    {
        if (lines.Count == 0)
            return;
        log.LogInformation("Stopping: {Count} connections are asked to move", lines.Count);
        lines.Tell(Saying.Moving(Spread));
        for (var waited = TimeSpan.Zero; lines.Count > 0 && waited < Longest; waited += Glance)
            Thread.Sleep(Glance);
    }
}
