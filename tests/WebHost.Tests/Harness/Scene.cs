using System.Text.Json.Nodes;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.WebHost.Identity;
using OpenDialogue.WebHost.Sample;

namespace OpenDialogue.WebHost.Tests.Harness;

/// <summary>A network and a meeting of its own in a house, planned by Karin, and its people coming in by code.</summary>
internal sealed class Scene : IAsyncDisposable
{
    private readonly List<IAsyncDisposable> people = [];
    private readonly House house;

    private Scene(House house, Visitor karin)
    {
        this.house = house;
        KarinHttp = karin;
    }

    internal House House => house;
    internal Visitor KarinHttp { get; }
    internal RoomId Course { get; private set; }
    internal RoomId Network { get; private set; }
    internal RoomId Meeting { get; private set; }

    internal static async Task<Scene> Planned(House house, IEnumerable<Invitee>? more = null)
    {
        var scene = new Scene(house, new Visitor(house.Address, house.CookieOf(StaffSession("karin", "Karin"))));
        await scene.Plan(more ?? []);
        return scene;
    }

    internal static Session StaffSession(string key, string name, string municipality = Cast.Municipality) =>
        new(Guid.NewGuid().ToString("N"), new(key), name, municipality, CallerKind.Staff);

    /// <summary>A guest's session as a code would have given it.</summary>
    internal Session GuestSession(string person) =>
        new(Guid.NewGuid().ToString("N"), new(person), person, Cast.Municipality, CallerKind.Guest, Meeting, Network);

    /// <summary>A guest's phone as bytes: it has joined the meeting, and from here on does what the test makes it do.</summary>
    internal async Task<Raw> Phone(string person, int? receiveBuffer = null)
    {
        var raw = new Raw(House.Address, receiveBuffer);
        Assert.Equal(101, (await raw.Upgrade($"Cookie: {House.CookieOf(GuestSession(person))}")).Status);
        await raw.SayFrame("""{"protocol":"json","version":1}""");
        await raw.SayFrame($$"""{"type":1,"target":"Join","arguments":["{{Meeting}}",null]}""");
        await raw.Hears("Presence");
        return raw;
    }

    internal Session ScreenSession() => GuestSession("screen-1") with { Kind = CallerKind.Screen };

    private async Task Plan(IEnumerable<Invitee> more)
    {
        await house.Train("karin", "omar");
        Course = await KarinHttp.Contact("freja", "Freja", "Karin");
        Network = await KarinHttp.Start(Course);
        var meeting = await KarinHttp.Posted("/api/meetings", Plan(Network, more));
        Meeting = Beginning.Room(meeting);
    }

    internal static object Plan(RoomId network, IEnumerable<Invitee> more) =>
        new
        {
            id = Guid.NewGuid(),
            network,
            startsAt = DateTimeOffset.UtcNow.AddMinutes(10),
            minutes = 75,
            place = "Biblioteket",
            people = Cast.All.Select(p => new Invitee(p.Id, p.Name, p.Part)).Concat(more),
            agreedWithYoungPerson = true,
        };

    /// <summary>A one-time code for somebody, or (null) for the big screen.</summary>
    internal Task<JsonNode> Code(string? person) =>
        KarinHttp.Posted($"/api/meetings/{Meeting.Key}/codes", new { person });

    internal async Task<Visitor> CameIn(string? person)
    {
        var code = await Code(person);
        var visitor = new Visitor(house.Address);
        await visitor.Posted("/api/session/code", new { code = code["code"]!.GetValue<string>() });
        return visitor;
    }

    internal async Task<Person> Guest(string person) => await Connected(person, (await CameIn(person)).Cookie);

    internal async Task<Person> Screen() => await Connected("screen", (await CameIn(null)).Cookie);

    internal Task<Person> Staff(string key) => Connected(key, house.CookieOf(StaffSession(key, key)));

    internal async Task<Person> Connected(string name, string? cookie)
    {
        var person = await Person.Connect(name, house.Address, cookie);
        people.Add(person);
        return person;
    }

    /// <summary>All eight, joined to the meeting.</summary>
    internal async Task<Dictionary<string, Person>> All()
    {
        Dictionary<string, Person> all = [];
        foreach (var person in Cast.Staff)
            all[person.Key] = await Staff(person.Key);
        foreach (var person in Cast.Guests)
            all[person.Key] = await Guest(person.Key);
        foreach (var person in all.Values)
            await person.Join(Meeting);
        return all;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in people)
            await person.DisposeAsync();
        KarinHttp.Dispose();
    }
}
