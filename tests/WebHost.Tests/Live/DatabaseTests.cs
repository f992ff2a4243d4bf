using System.Net;
using Npgsql;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Rooms;
using OpenDialogue.Rooms.Postgres;
using OpenDialogue.WebHost.Tests.Harness;
using OpenDialogue.WebHost.Tests.Scripts;

namespace OpenDialogue.WebHost.Tests.Live;

/// <summary>Hosts whose journal is a PostgreSQL.</summary>
public sealed class DatabaseTests
{
    [PostgresFact]
    public async Task People_on_two_hosts_are_in_one_meeting()
    {
        var database = await (await PostgresServer.Shared).CreateDatabase();
        await using var one = await House.StartRoomy(("Door:Journal", database));
        await using var two = await House.StartRoomy(("Door:Journal", database));
        await using var scene = await Scene.Planned(one);
        var karin = await scene.Staff("karin");
        await using var omar = await Staff(two, "omar");
        await karin.Join(scene.Meeting);
        await omar.Join(scene.Meeting);

        await omar.SeesVersion(scene.Meeting, await karin.Does(scene.Meeting, new OpenMeeting()));
        await karin.SeesVersion(scene.Meeting, await omar.Does(scene.Meeting, new Arrive()));

        Assert.Equal(karin.Meeting(scene.Meeting).Text, omar.Meeting(scene.Meeting).Text);
    }

    [PostgresFact]
    public async Task A_host_waits_for_its_database_and_goes_on_by_itself_whenever_it_is_back()
    {
        await using var server = await PostgresServer.Start();
        var database = await server.CreateDatabase();
        await server.Stop();
        await using var house = await House.StartRoomy(("Door:Journal", database));
        await IsNotReady(house);
        await server.StartAgain();
        await Patience.Until("the host is ready", async () => await Ask(house, "ready") == HttpStatusCode.OK);

        await using var scene = await Scene.Planned(house);
        var karin = await scene.Staff("karin");
        await karin.Join(scene.Meeting);
        await server.Stop("immediate");
        Assert.Equal(Reasons.Storage, ((TryAgain)await karin.IsRefused(scene.Meeting, new OpenMeeting())).Reason);
        await IsNotReady(house);
        await using var omar = await Staff(house, "omar");
        Assert.NotNull((await omar.Join(scene.Meeting)).View);

        await server.StartAgain();
        await Patience.Until(
            "commands are stored again",
            async () => (await karin.Send(scene.Meeting, new OpenMeeting())).Refusal is null
        );
        Assert.Equal(HttpStatusCode.OK, await Ask(house, "ready"));
        await omar.Sees("that it is open", () => omar.Meeting(scene.Meeting).State.Phase != Phase.Planned);
    }

    [PostgresTheory]
    [InlineData(true, "the name or the password is wrong")]
    [InlineData(false, "Start the newer version")]
    public async Task A_start_that_needs_an_operator_first_says_so_in_one_line_and_ends(bool guessed, string remedy)
    {
        var server = await PostgresServer.Shared;
        var settings = new NpgsqlConnectionStringBuilder(await server.CreateDatabase());
        var folder = Directory.CreateTempSubdirectory("door-");
        if (guessed)
            settings.Password = "guessed-secret";
        else
            await MakeNewer(server, settings.ToString());

        var (exitCode, said) = await ChildHouse.Fail(folder.FullName, "Development", $"--Door:Journal={settings}");

        Assert.Equal(1, exitCode);
        var line = Assert.Single(said.Split('\n'), line => line.Contains("database", StringComparison.Ordinal));
        Assert.Contains(remedy, line, StringComparison.Ordinal);
        Assert.DoesNotContain(settings.Password!, said, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("journal.db", "restore the newest backup")]
    [InlineData("board.db", "Move it away and start again")]
    public async Task A_start_over_a_file_that_is_no_database_says_so_in_one_line_and_ends(string name, string remedy)
    {
        var folder = Directory.CreateTempSubdirectory("door-");
        var file = Path.Combine(folder.CreateSubdirectory("data").FullName, name);
        await File.WriteAllTextAsync(file, new string('x', 8192));

        var (exitCode, said) = await ChildHouse.Fail(folder.FullName, "Development");

        Assert.Equal(1, exitCode);
        var line = Assert.Single(
            said.Split('\n'),
            line => line.Contains($"{file} is damaged", StringComparison.Ordinal)
        );
        Assert.Contains(remedy, line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    private static async Task MakeNewer(PostgresServer server, string database)
    {
        await using var journal = new PostgresJournal(database);
        await journal.Prepare();
        await server.Run("insert into migration values (99, 'of the future')", database);
    }

    private static Task<Person> Staff(House house, string key) =>
        Person.Connect(key, house.Address, house.CookieOf(Scene.StaffSession(key, key)));

    private static async Task IsNotReady(House house)
    {
        Assert.Equal(HttpStatusCode.OK, await Ask(house, "live"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await Ask(house, "ready"));
    }

    private static async Task<HttpStatusCode> Ask(House house, string what)
    {
        using var visitor = new Visitor(house.Address);
        using var response = await visitor.Get($"/health/{what}");
        return response.StatusCode;
    }
}
