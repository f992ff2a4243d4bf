using OpenDialogue.WebHost;

if (args is [MoveJournal.Name, .. var arguments])
    return await MoveJournal.Run(arguments);

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = Page.Folder });
if (builder.AddDoor() is { Count: > 0 } complaints)
{
    foreach (var complaint in complaints)
        Console.Error.WriteLine(complaint);
    return 78; // EX_CONFIG of sysexits.h: the configuration is at fault.
}
builder.AddLocalRooms();

var app = builder.Build();
app.UseDoor();
return await app.RunOverJournal();
