using OpenDialogue.Silo;
using OpenDialogue.WebHost;
using OpenDialogue.WebHost.Api;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = Page.Folder });
var settings = SiloSettings.From(builder.Configuration);
List<string> complaints = [.. settings.Complaints(), .. settings.HasDoor ? builder.AddDoor() : []];
if (complaints.Count > 0)
{
    foreach (var complaint in complaints)
        Console.Error.WriteLine(complaint);
    return 78; // EX_CONFIG of sysexits.h: the configuration is at fault.
}
if (!settings.HasDoor)
    builder.AddHealthOnly();
builder.AddJournal();
builder.AddRooms(settings);

var app = builder.Build();
if (settings.HasDoor)
    app.UseDoor();
else
    app.MapHealth();
return await app.RunOverJournal(waits: true);
