using OpenDialogue.WebHost.Api;
using OpenDialogue.WebHost.Identity;
using OpenDialogue.WebHost.Live;
using OpenDialogue.WebHost.Post;
using OpenDialogue.WebHost.Safety;
using OpenDialogue.WebHost.Sample;

namespace OpenDialogue.WebHost;

/// <summary>
/// The whole door: hub, REST, sessions, safety and the page, over whatever keeps the rooms. A host adds an
/// <c>IRooms</c>, calls <see cref="AddDoor"/> and <see cref="UseDoor"/>, and runs.
/// </summary>
public static class Door
{
    /// <returns>One line for each setting that is missing or wrong; a host with any must not start.</returns>
    public static IReadOnlyList<string> AddDoor(this WebApplicationBuilder builder)
    {
        var settings = DoorSettings.From(builder.Configuration, builder.Environment);
        if (settings.Complaints().ToList() is { Count: > 0 } complaints)
            return complaints;
        DataFolder.Prepare(settings.DataFolder!);
        var services = builder.Services;
        services.AddSingleton(settings).AddSingleton(TimeProvider.System);
        services.AddSafety();
        services.AddSessions(settings).AddStaffSignIn(settings);
        services.AddSingleton<Admission>().AddSingleton<Codes>().AddSingleton<Redeeming>();
        services.AddPost(settings.Post);
        services.AddSample(settings);
        services.AddLive();
        services.AddApi();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Asked.MostBytes;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(7));
        return [];
    }

    /// <returns>The exit code of a start that is refused.</returns>
    internal static int Complain(IEnumerable<string> complaints)
    {
        foreach (var complaint in complaints)
            Console.Error.WriteLine(complaint);
        return 78; // EX_CONFIG of sysexits.h: the configuration is at fault.
    }

    /// <summary>No door: for a process that keeps rooms for hosts elsewhere, and only says how it is.</summary>
    internal static void AddHealthOnly(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(DoorSettings.From(builder.Configuration, builder.Environment));
        builder.Services.AddSingleton(TimeProvider.System).AddHealth();
    }

    public static void UseDoor(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<DoorSettings>();
        app.UseProxies(settings);
        app.Use(app.Services.GetRequiredService<Headers>().Add);
        app.UseExceptionHandler(Problems.Handle);
        app.UseStatusCodePages(Problems.Describe);
        app.Use(Farewell.Refuse);
        app.Use(Feeling.Feel);
        app.UseWebSockets(new() { KeepAliveInterval = Timeout.InfiniteTimeSpan });
        app.Use(app.Services.GetRequiredService<Origins>().Check);
        app.Use(Page.Find);
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapApi(settings);
        app.MapLive();
        app.MapPage();
    }
}
