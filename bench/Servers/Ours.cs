using System.Text.Json;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenDialogue.Bench.Candidates;
using OpenDialogue.Bench.Load;
using OpenDialogue.Rooms;
using OpenDialogue.Tests;
using OpenDialogue.WebHost;
using OpenDialogue.WebHost.Identity;
using OpenDialogue.WebHost.Safety;

namespace OpenDialogue.Bench.Servers;

/// <summary>
/// Our program as it is, but for what each person may send in a second, which is a thousand times as much; and, where a
/// row says so, for its journal. It begins meetings and writes down how to come into them.
/// </summary>
internal static class Ours
{
    /// <param name="passes">The file to write passes to: one for each person of each room, in order.</param>
    /// <param name="journal">Null for the one of the settings.</param>
    internal static WebApplication Build(
        string[] settings,
        Layout layout,
        string passes,
        Func<IJournal, IJournal>? journal
    )
    {
        var builder = WebApplication.CreateBuilder([
            "--environment=Development",
            "--Door:Sample=false",
            "--Logging:LogLevel:Default=Warning",
            .. settings,
        ]);
        if (builder.AddDoor() is { Count: > 0 } complaints)
            throw new InvalidOperationException(string.Join('\n', complaints));
        builder.AddLocalRooms();
        builder.Services.AddSingleton(new Allowances(TimeProvider.System, times: 1000));
        if (journal is not null)
            Replace(builder.Services, journal);
        var app = builder.Build();
        app.UseDoor();
        app.Lifetime.ApplicationStarted.Register(() => Task.Run(() => Prepare(app.Services, layout, passes)));
        return app;
    }

    private static void Replace(IServiceCollection services, Func<IJournal, IJournal> journal)
    {
        var real = services.Last(service => service.ServiceType == typeof(IJournal)).ImplementationFactory!;
        services.AddSingleton(all => journal((IJournal)real(all)));
    }

    private static async Task Prepare(IServiceProvider services, Layout layout, string passes)
    {
        var rooms = services.GetRequiredService<IRooms>();
        var cookies = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(SignIn.Cookie);
        List<Pass> all = [];
        for (var room = 0; room < layout.Rooms; room++)
        {
            var meeting = await Meetings.Begin(rooms, room, layout.People, TimeProvider.System);
            foreach (var caller in meeting.Callers)
            {
                var session = SignedIn.SessionOf(caller, meeting.Meeting, meeting.Network);
                var ticket = cookies.TicketDataFormat.Protect(SignedIn.Ticket(session, TimeSpan.FromHours(12)));
                all.Add(new(meeting.Meeting.ToString(), $"{cookies.Cookie.Name}={ticket}"));
            }
        }
        await File.WriteAllTextAsync(passes, JsonSerializer.Serialize(all));
        Console.WriteLine("ready");
    }
}
