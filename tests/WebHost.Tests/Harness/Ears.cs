using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace OpenDialogue.WebHost.Tests.Harness;

/// <summary>Hears all that a host says to logs, traces and metrics, with every logger open as far as it goes.</summary>
[ProviderAlias("Ears")]
internal sealed class Ears : ILoggerProvider
{
    private readonly ActivityListener activities = new()
    {
        ShouldListenTo = _ => true,
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
    };
    private readonly MeterListener meters = new();

    internal ConcurrentQueue<string> Heard { get; } = new();

    internal static Ears Opened() => new();

    internal Ears()
    {
        activities.ActivityStopped = activity =>
            Heard.Enqueue($"trace {activity.DisplayName} {Join(activity.TagObjects)} {Join(activity.Baggage)}");
        ActivitySource.AddActivityListener(activities);
        meters.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        meters.SetMeasurementEventCallback<long>((i, v, tags, _) => Hear(i, tags));
        meters.SetMeasurementEventCallback<double>((i, v, tags, _) => Hear(i, tags));
        meters.Start();
    }

    internal void Open(WebApplicationBuilder builder)
    {
        builder.Logging.AddProvider(this).SetMinimumLevel(LogLevel.Trace);
        builder.Configuration["Logging:LogLevel:Default"] = "Trace";
        builder.Configuration["Logging:LogLevel:Microsoft.AspNetCore"] = "Trace";
        builder.Configuration["Logging:LogLevel:Microsoft.AspNetCore.SignalR"] = "Trace";
        builder.Configuration["Logging:Ears:LogLevel:Default"] = "Trace";
        builder.Configuration["Logging:Ears:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics"] = "Trace";
    }

    internal IEnumerable<string> Lines(string part) =>
        Heard.Where(line => line.Contains(part, StringComparison.OrdinalIgnoreCase));

    public ILogger CreateLogger(string categoryName) => new Ear(categoryName, Heard);

    public void Dispose()
    {
        activities.Dispose();
        meters.Dispose();
    }

    private void Hear(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        Heard.Enqueue($"metric {instrument.Name} {Join(tags.ToArray())}");

    private static string Join<T>(IEnumerable<KeyValuePair<string, T>> tags) =>
        string.Join(' ', tags.Select(tag => $"{tag.Key}={tag.Value}"));

    private sealed class Ear(string category, ConcurrentQueue<string> heard) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            heard.Enqueue($"scope {category} {state}");
            return null;
        }

        public bool IsEnabled(LogLevel level) => true;

        public void Log<TState>(
            LogLevel level,
            EventId id,
            TState state,
            Exception? failure,
            Func<TState, Exception?, string> write
        ) => heard.Enqueue($"{level} {category} {write(state, failure)} {failure}");
    }
}
