using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenDialogue.WebHost.Identity;
using OpenDialogue.WebHost.Safety;

namespace OpenDialogue.WebHost.Tests.Harness;

/// <summary>The whole host, as Program starts it, on a free port and with a folder of its own.</summary>
internal sealed class House : IAsyncDisposable
{
    private DirectoryInfo folder = null!;

    internal required WebApplication App { get; init; }
    internal Uri Address => new(App.Urls.First());
    internal string Origin => Address.GetLeftPart(UriPartial.Authority);
    internal IServiceProvider Services => App.Services;

    /// <summary>As a browser names it; in Production a proxy is in between.</summary>
    internal string PublicHost => IsProduction ? Production.Host : Address.Authority;
    internal bool IsProduction => App.Environment.IsProduction();

    private static readonly Uri Production = new("https://door.example");

    /// <summary>For tests of something else than the limits on how much people do.</summary>
    internal static Task<House> StartRoomy(params (string Name, string Value)[] settings) =>
        Start(MakeRoomy, null, settings);

    internal static void MakeRoomy(WebApplicationBuilder builder) =>
        builder.Services.AddSingleton(new Allowances(TimeProvider.System, times: 1000));

    internal static Task<House> StartInProduction(Action<WebApplication>? use = null) =>
        Start(
            null,
            use,
            ("environment", Environments.Production),
            ("Door:PublicOrigin", Production.GetLeftPart(UriPartial.Authority)),
            ("Door:Proxies:0", "127.0.0.1"),
            ("Door:Oidc:Authority", "https://issuer.example"),
            ("Door:Oidc:ClientId", "door"),
            ("Door:Oidc:ClientSecret", "secret")
        );

    internal static async Task<House> Start(
        Action<WebApplicationBuilder>? configure = null,
        Action<WebApplication>? use = null,
        params (string Name, string Value)[] settings
    )
    {
        var folder = Directory.CreateTempSubdirectory("door-");
        PretendPage(folder);
        var builder = Builder(folder, settings);
        Assert.Empty(builder.AddDoor());
        builder.AddLocalRooms();
        configure?.Invoke(builder);
        var app = builder.Build();
        app.UseDoor();
        use?.Invoke(app);
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        return new() { App = app, folder = folder };
    }

    private static WebApplicationBuilder Builder(DirectoryInfo folder, (string Name, string Value)[] settings)
    {
        var environment = settings.FirstOrDefault(s => s.Name == "environment").Value ?? Environments.Development;
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                EnvironmentName = environment,
                ApplicationName = "OpenDialogue.WebHost",
                ContentRootPath = folder.FullName,
            }
        );
        builder.Configuration["Door:DataFolder"] = Path.Combine(folder.FullName, "data");
        builder.Configuration["Door:Sample"] = "false";
        foreach (var (name, value) in settings)
            builder.Configuration[name] = value;
        builder.Logging.ClearProviders();
        return builder;
    }

    /// <summary>What a build of the page leaves, as far as the host cares.</summary>
    private static void PretendPage(DirectoryInfo folder)
    {
        var assets = folder.CreateSubdirectory("wwwroot/assets");
        File.WriteAllText(Path.Combine(assets.Parent!.FullName, "index.html"), "<!doctype html>");
        File.WriteAllText(Path.Combine(assets.FullName, "page.js"), "");
    }

    /// <summary>A session as the host itself would have signed it in.</summary>
    internal string CookieOf(Session session, TimeSpan? lasting = null)
    {
        var options = Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(SignIn.Cookie);
        var ticket = SignedIn.Ticket(session, lasting ?? TimeSpan.FromHours(1));
        return $"{options.Cookie.Name}={options.TicketDataFormat.Protect(ticket)}";
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
