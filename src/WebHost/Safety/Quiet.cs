using Microsoft.Extensions.Options;

namespace OpenDialogue.WebHost.Safety;

/// <summary>
/// Some of the framework's log lines print what may be in no log: query strings, tickets, cookies, the arguments of
/// hub calls and so people's words. They are closed here, whatever level a configuration asks for, for every logger.
/// Warnings and errors stay open.
/// </summary>
internal sealed class Quiet : IPostConfigureOptions<LoggerFilterOptions>
{
    private static readonly string[] Closed =
    [
        "Microsoft.AspNetCore.Authentication",
        "Microsoft.AspNetCore.Hosting.Diagnostics",
        "Microsoft.AspNetCore.Http",
        "Microsoft.AspNetCore.HttpLogging",
        "Microsoft.AspNetCore.Server.Kestrel",
        "Microsoft.AspNetCore.SignalR",
        "Microsoft.AspNetCore.WebSockets",
        "Microsoft.IdentityModel",
        "System.Net.Http",
    ];

    public void PostConfigure(string? name, LoggerFilterOptions options)
    {
        LoggerFilterRule[] asked = [new(null, null, options.MinLevel, null), .. options.Rules];
        options.Rules.Clear();
        foreach (var rule in asked)
            options.Rules.Add(new(rule.ProviderName, rule.CategoryName, rule.LogLevel, With(rule.Filter)));
    }

    private static Func<string?, string?, LogLevel, bool> With(Func<string?, string?, LogLevel, bool>? filter) =>
        (provider, category, level) =>
            (level >= LogLevel.Warning || !IsClosed(category)) && (filter?.Invoke(provider, category, level) ?? true);

    private static bool IsClosed(string? category) =>
        Closed.Any(prefix => category?.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) == true);
}
