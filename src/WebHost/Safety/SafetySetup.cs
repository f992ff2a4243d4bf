using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace OpenDialogue.WebHost.Safety;

internal static class SafetySetup
{
    internal static void AddSafety(this IServiceCollection services) =>
        services
            .AddSingleton<Headers>()
            .AddSingleton<Origins>()
            .AddSingleton<Allowances>()
            .AddSingleton<SecurityLog>()
            .AddSingleton<IPostConfigureOptions<LoggerFilterOptions>, Quiet>();

    internal static void UseProxies(this WebApplication app, DoorSettings settings)
    {
        if (settings.Proxies.Length == 0)
            return;
        var forwarded = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
        };
        forwarded.KnownIPNetworks.Clear();
        forwarded.KnownProxies.Clear();
        foreach (var proxy in settings.Proxies)
            forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
        app.UseForwardedHeaders(forwarded);
    }
}
