using Microsoft.Extensions.Diagnostics.HealthChecks;
using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;

namespace OpenDialogue.WebHost.Api;

/// <summary>
/// <c>live</c>: the process answers. <c>ready</c>: it can do its job just now, which is to read and to store.
/// </summary>
internal static class Health
{
    internal static void AddHealth(this IServiceCollection services) =>
        services.AddSingleton<StorageHealth>().AddHealthChecks().AddCheck<StorageHealth>("storage");

    internal static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new() { AllowCachingResponses = false });
    }
}

/// <summary>
/// Reads a room that is not in memory, so that the journal itself is asked; and remembers whether the last command
/// that had to be stored could be.
/// </summary>
internal sealed class StorageHealth(IRooms rooms, TimeProvider clock, IHostApplicationLifetime life) : IHealthCheck
{
    private static readonly TimeSpan Remembered = TimeSpan.FromSeconds(30);

    private DateTimeOffset? failedAt;

    internal void Saw(Refusal? refusal) =>
        failedAt = refusal is TryAgain { Reason: Reasons.Storage } ? clock.GetUtcNow() : null;

    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancel = default
    )
    {
        if (life.ApplicationStopping.IsCancellationRequested)
            return HealthCheckResult.Unhealthy("stopping");
        if (clock.GetUtcNow() - failedAt < Remembered)
            return HealthCheckResult.Unhealthy("the last command could not be stored");
        var probe = RoomId.OfPerson(new($"probe-{Guid.NewGuid():N}"));
        try
        {
            var reading = await rooms.Read(probe, Caller.System, cancel: cancel);
            return reading.Refusal is TryAgain again
                ? HealthCheckResult.Unhealthy(again.Reason)
                : HealthCheckResult.Healthy();
        }
        catch (JournalUnavailableException failure)
        {
            return HealthCheckResult.Unhealthy(failure.Message);
        }
    }
}
