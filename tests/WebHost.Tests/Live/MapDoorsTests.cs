using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.WebHost.Live;
using OpenDialogue.WebHost.Tests.Harness;
using OpenDialogue.WebHost.Tests.Scripts;

namespace OpenDialogue.WebHost.Tests.Live;

/// <summary>
/// The names on a network map reach whom the young person shows them, and nobody else through any door (feature 7):
/// every room of every kind, from the start and live, every command of a course, every GET that the host has.
/// </summary>
public sealed class MapDoorsTests(Open open) : IClassFixture<Open>
{
    private const string Shared = "Zaphira";
    private const string Unshared = "Quirinus";

    /// <summary>With which the scene would be over; so it is sent after all others.</summary>
    private const string Last = "withdraw-consent";

    private static readonly string[] Commands =
    [
        .. typeof(CourseCommand)
            .GetCustomAttributes<JsonDerivedTypeAttribute>()
            .Select(known => (string)known.TypeDiscriminator!)
            .Order()
            .OrderBy(type => type == Last),
    ];

    [Theory]
    [Feature(7)]
    [InlineData("mette")] // A professional of the network.
    [InlineData("karin")] // The coordinator.
    [InlineData("tine")] // A guest of a meeting.
    [InlineData(null)] // The big screen.
    [InlineData("fremmed")] // Staff of another municipality.
    public async Task Who_is_not_shown_the_map_gets_no_name_through_any_door(string? person)
    {
        await using var scene = await Scene.Planned(open.House);
        var karin = await scene.Staff("karin");
        await karin.Does(
            scene.Network,
            new AddPerson(new("mette"), "Mette", Tie.Professional, null, "vejleder", "KUI")
        );
        var freja = await scene.Guest("freja");
        await freja.Join(scene.Course);
        var nodes = await Draw(scene, freja);
        await freja.Does(scene.Course, new ShowMap(new("asta"), "Asta"));
        using var outsider = await Eavesdropper.Listen(open.House, await CookieOf(scene, person));
        string[] keys = [scene.Network.Key, scene.Meeting.Key, "freja", person ?? "screen"];

        await outsider.Join(keys);
        Assert.InRange(await outsider.Get(keys), 10, 100);
        await DrawOn(scene, freja, nodes);
        foreach (var type in Commands)
            await outsider.Send(scene.Course, type, nodes[0], person ?? "screen");
        await outsider.Join(keys);
        await outsider.Get(keys);

        Assert.DoesNotContain(Shared, outsider.Heard, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Unshared, outsider.Heard, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(person == "karin", outsider.Heard.Contains("\"phase\":\"start-up\"", StringComparison.Ordinal));
        await freja.Sees("her own map", () => freja.Course(scene.Course).Text.Contains(Unshared));
    }

    [Fact]
    [Feature(7)]
    public async Task Who_is_shown_the_map_gets_what_is_shared_while_it_is_and_nothing_else()
    {
        await using var scene = await Scene.Planned(open.House);
        var freja = await scene.Guest("freja");
        await freja.Join(scene.Course);
        var nodes = await Draw(scene, freja);
        var asta = await scene.Guest("asta");
        Assert.IsType<NotFound>((await asta.Join(scene.Course)).Refusal);
        await freja.Does(scene.Course, new ShowMap(new("asta"), "Asta"));
        await asta.Join(scene.Course);
        using var ears = await Eavesdropper.Listen(open.House, await CookieOf(scene, "asta"));
        string[] keys = [scene.Network.Key, scene.Meeting.Key];
        await ears.Join(keys);
        await ears.Get(keys);
        var moved = await freja.Does(scene.Course, new MoveNode(nodes[0], 1, MapSector.Friends));
        await asta.Sees("the move", () => asta.Course(scene.Course).State.Map.Nodes[0].Ring == 1);
        Assert.Equal(new("freja"), AuthorOfLast(asta, scene.Course));
        await DrawOn(scene, freja, nodes);
        await asta.Sees("that something is gone", () => asta.Course(scene.Course).Gone == "changed");
        await asta.Join(scene.Course);
        await ears.Join(keys);

        Assert.Contains(Shared, ears.Heard, StringComparison.Ordinal);
        Assert.DoesNotContain(Unshared, ears.Heard, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("ikk' mer'", ears.Heard, StringComparison.Ordinal);
        Assert.DoesNotContain("start-up", ears.Heard, StringComparison.Ordinal);
        Assert.Equal(["Zaphira sidst"], asta.Course(scene.Course).State.Map.Nodes.Select(n => n.Name));
        for (var since = moved - 1; since <= freja.Course(scene.Course).Version; since++)
            Assert.DoesNotContain("Zaphira først", Bytes(await asta.Ask(scene.Course.ToString(), since)));

        await freja.Does(scene.Course, new HideMap(new("asta")));
        await asta.Sees("the end", () => asta.Course(scene.Course).Gone == "removed");
        Assert.IsType<NotFound>((await asta.Join(scene.Course)).Refusal);
    }

    [Fact]
    public async Task The_way_to_a_map_is_listed_for_those_who_are_shown_it_and_says_nothing_more()
    {
        await using var scene = await Scene.Planned(open.House);
        var freja = await scene.Guest("freja");
        var course = scene.Course.ToString();
        using var omar = new Visitor(open.House.Address, open.House.CookieOf(Scene.StaffSession("omar", "Omar")));
        using var frejaHttp = await scene.CameIn("freja");
        Assert.DoesNotContain(course, (await omar.Got("/api/maps")).ToJsonString());
        await freja.Does(scene.Course, new ShowMap(new("omar"), "Omar"));
        await Patience.Until(
            "the map is listed",
            async () => (await omar.Got("/api/maps")).ToJsonString().Contains(course)
        );
        var listed = (await omar.Got("/api/maps")).AsArray().Single(map => map!["room"]!.GetValue<string>() == course)!;
        Assert.Equal(["mine", "network", "room"], listed.AsObject().Select(member => member.Key).Order());
        Assert.DoesNotContain(course, (await omar.Got("/api/courses")).ToJsonString());
        Assert.True((await frejaHttp.Got("/api/maps"))[0]!["mine"]!.GetValue<bool>());
        Assert.DoesNotContain(course, (await scene.KarinHttp.Got("/api/maps")).ToJsonString());
    }

    [Fact]
    public async Task The_young_persons_copy_has_all_of_the_map_and_what_they_have_prepared()
    {
        await using var scene = await Scene.Planned(open.House);
        var freja = await scene.Guest("freja");
        await Draw(scene, freja);
        await freja.Does(scene.Course, new ShowMap(new("asta"), "Asta fra skolen"));
        await freja.Does(scene.Course, new PrepareCard("håndbold = grøn 💚"));
        await freja.Does(scene.Course, new ChooseTakingPart([TakingPart.Text]));
        using var http = await scene.CameIn("freja");
        using var page = await http.Get($"/api/courses/{scene.Course.Key}/copy.html");
        var text = await page.Content.ReadAsStringAsync();
        foreach (
            var words in (string[])
                ["Lidt væk, venner", $"{Unshared} råber", "Asta fra skolen", "håndbold = grøn 💚", "du skriver det"]
        )
            Assert.Contains(words, text, StringComparison.Ordinal);
        var json = await http.Got($"/api/courses/{scene.Course.Key}/copy.json");
        Assert.Equal($"{Unshared} råber", json["course"]!["map"]!["nodes"]![1]!["words"]!.GetValue<string>());
    }

    /// <summary>One node to be shared and one that never is; their ids.</summary>
    private static async Task<Guid[]> Draw(Scene scene, Person freja)
    {
        Guid[] nodes = [Guid.NewGuid(), Guid.NewGuid()];
        await freja.Does(
            scene.Course,
            new DrawNode($"{Shared} først", 3, MapSector.Friends, $"{Shared} er sød") { Id = nodes[0] }
        );
        await freja.Does(
            scene.Course,
            new DrawNode($"{Unshared} far", 4, MapSector.Family, $"{Unshared} råber") { Id = nodes[1] }
        );
        await freja.Does(scene.Course, new ShareNode(nodes[0]));
        return nodes;
    }

    /// <summary>All that can happen on a map; at the end one node is shared.</summary>
    private static async Task DrawOn(Scene scene, Person freja, Guid[] nodes)
    {
        CourseCommand[] all =
        [
            new DrawNode($"{Unshared} 2", 1, MapSector.Formal),
            new MoveNode(nodes[1], 2, MapSector.Family),
            new RewordNode(nodes[1], $"{Unshared} 3", $"{Unshared} igen"),
            new MoveNode(nodes[0], 2, MapSector.Kin),
            new TakeBackNode(nodes[0]),
            new RewordNode(nodes[0], $"{Shared} sidst"),
            new ShareNode(nodes[0]),
            new ShowMap(new("lars"), $"{Shared} Lars"),
            new HideMap(new("lars")),
            new RubOutNode(nodes[1]),
            new PrepareCard($"{Unshared} = grå"),
        ];
        var version = 0L;
        foreach (var command in all)
            version = await freja.Does(scene.Course, command);
        await freja.SeesVersion(scene.Course, version);
    }

    private static async Task<string> CookieOf(Scene scene, string? person) =>
        person switch
        {
            "fremmed" => scene.House.CookieOf(Scene.StaffSession("fremmed", "Fremmed", "En anden kommune")),
            "karin" or "mette" => scene.House.CookieOf(Scene.StaffSession(person, person)),
            _ => (await scene.CameIn(person)).Cookie!,
        };

    private static PersonId AuthorOfLast(Person person, RoomId room)
    {
        using var entry = JsonDocument.Parse(person.Glimpse(room).Bodies[^1]);
        return new(entry.RootElement.GetProperty("by").GetString()!);
    }

    private static string Bytes(Joined joined) => JsonSerializer.Serialize(joined, Wire.Options());
}
