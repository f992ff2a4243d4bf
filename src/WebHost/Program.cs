using OpenDialogue.WebHost;

if (args is [MoveJournal.Name, .. var arguments])
    return await MoveJournal.Run(arguments);

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = Page.Folder });
if (builder.AddDoor() is { Count: > 0 } complaints)
    return Door.Complain(complaints);
builder.AddLocalRooms();

var app = builder.Build();
app.UseDoor();
return await app.RunOverJournal();
