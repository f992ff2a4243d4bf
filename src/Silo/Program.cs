using OpenDialogue.Silo;
using OpenDialogue.WebHost;
using OpenDialogue.WebHost.Api;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = Page.Folder });
var settings = SiloSettings.From(builder.Configuration);
List<string> complaints = [.. settings.Complaints(), .. settings.HasDoor ? builder.AddDoor() : []];
if (complaints.Count > 0)
    return Door.Complain(complaints);
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
