using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Api;
using OpenDialogue.WebHost.Identity;

namespace OpenDialogue.WebHost.Sample;

/// <summary>
/// When the host has started, in Development: makes the sample if it is not there, and prints a link for everybody in
/// it. The links open once; the next start prints new ones.
/// </summary>
internal sealed class Welcome(
    Town town,
    Codes codes,
    Keys keys,
    IServer server,
    DoorSettings settings,
    IHostApplicationLifetime life,
    ILogger<Welcome> log
) : BackgroundService
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        var started = new TaskCompletionSource();
        using var on = life.ApplicationStarted.Register(started.SetResult);
        using var off = stopping.Register(() => started.TrySetCanceled(stopping));
        try
        {
            await started.Task;
            Console.Out.Write(await Letter(await town.Build()));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "The sample could not be made");
        }
    }

    private async Task<string> Letter(Meeting meeting)
    {
        var origin = Origin();
        var begins = TimeZoneInfo.ConvertTime(meeting.StartsAt, DanishTime.Zone);
        var letter = new StringBuilder()
            .AppendLine()
            .AppendLine(Danish, $"  Åben Dialog kører på {origin}")
            .AppendLine(Danish, $"  Prøvemøde: {meeting.Place}, {begins:dddd d. MMMM} kl. {begins:HH.mm}")
            .AppendLine("  Åbn hvert link i sit eget private vindue. Et link virker én gang; næste start giver nye.")
            .AppendLine();
        foreach (var person in Cast.Staff)
            Line(letter, person.Name, person.Relation, "", PageAddress.OfCode(keys.LinkOf(person), origin));
        foreach (var person in Cast.Guests)
            await Line(letter, meeting, person.Name, person.Relation, person.Id, origin);
        await Line(letter, meeting, "Storskærm", "", null, origin);
        return letter.AppendLine().ToString();
    }

    private async Task Line(
        StringBuilder letter,
        Meeting meeting,
        string name,
        string relation,
        PersonId? person,
        string origin
    )
    {
        var leader = keys.Open(keys.LinkOf(Cast.Leader))!;
        var issued = await codes.Issue(leader, meeting.Id, person);
        Line(letter, name, relation, issued.Code, PageAddress.OfCode(issued.Link, origin));
    }

    private static void Line(StringBuilder letter, string name, string relation, string code, string link) =>
        letter.AppendLine(Danish, $"  {name, -10} {relation, -13} {code, -8} {link}");

    private string Origin() =>
        settings.PublicOrigin
        ?? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?.TrimEnd('/')
        ?? "http://localhost";
}
