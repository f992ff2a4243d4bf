using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.WebHost.Live;
using OpenDialogue.WebHost.Sample;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Safety;

/// <summary>
/// S4: who may what, for every call there is. A call without a line here fails; so does a line without a call.
/// A cell is an HTTP status, or on the hub "ok" or the refusal.
/// </summary>
public sealed class AuthorityTests(Open open) : IClassFixture<Open>
{
    private static readonly string[] Callers =
    [
        "nobody",
        "foreign",
        "colleague",
        "facilitator",
        "participant",
        "young",
        "screen",
        "elsewhere",
        "ended facilitator",
        "ended participant",
        "ended screen",
    ];

    private const string Http = """
        GET /api/me                    | 401 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
        POST /api/session/code         | 422 | 422 | 422 | 422 | 422 | 422 | 422 | 422 | 422 | 422 | 422
        DELETE /api/session            | 204 | 204 | 204 | 204 | 204 | 204 | 204 | 204 | 204 | 204 | 204
        POST /api/session/ticket       | 401 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
        POST /api/session/sample       | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
        GET /api/meetings              | 401 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
        POST /api/meetings             | 401 | 404 | 404 | 200 | 404 | 404 | 404 | 404 | 200 | 404 | 404
        GET /api/courses               | 401 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
        GET /api/maps                  | 401 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
        GET /api/courses/{key}/fidelity | 401 | 404 | 404 | 200 | 404 | 200 | 404 | 404 | 200 | 404 | 404
        GET /api/report                | 401 | 200 | 200 | 200 | 404 | 404 | 404 | 404 | 200 | 404 | 404
        POST /api/courses              | 401 | 200 | 200 | 200 | 404 | 404 | 404 | 404 | 200 | 404 | 404
        POST /api/courses/{key}/consents | 401 | 404 | 404 | 200 | 404 | 422 | 404 | 404 | 200 | 404 | 404
        POST /api/courses/{key}/start  | 401 | 404 | 404 | 200 | 404 | 422 | 404 | 404 | 200 | 404 | 404
        POST /api/courses/{key}/codes  | 401 | 404 | 404 | 200 | 404 | 404 | 404 | 404 | 200 | 404 | 404
        GET /api/courses/{key}/look-back | 401 | 404 | 404 | 422 | 404 | 200 | 404 | 404 | 422 | 404 | 404
        GET /api/courses/{key}/copy.json | 401 | 404 | 404 | 422 | 404 | 200 | 404 | 404 | 422 | 404 | 404
        GET /api/courses/{key}/copy.html | 401 | 404 | 404 | 422 | 404 | 200 | 404 | 404 | 422 | 404 | 404
        GET /api/courses/{key}/case-file | 401 | 404 | 404 | 200 | 404 | 200 | 404 | 404 | 200 | 404 | 404
        POST /api/meetings/{key}/codes | 401 | 404 | 404 | 200 | 422 | 422 | 422 | 404 | 422 | 422 | 404
        GET /api/meetings/{key}/note   | 401 | 404 | 404 | 422 | 422 | 422 | 422 | 404 | 422 | 422 | 404
        GET /api/meetings/{key}/fidelity | 401 | 404 | 404 | 200 | 422 | 200 | 422 | 404 | 200 | 422 | 404
        GET /api/colleagues            | 401 | 200 | 200 | 200 | 404 | 404 | 404 | 404 | 200 | 404 | 404
        POST /api/competences          | 401 | 200 | 200 | 200 | 404 | 404 | 404 | 404 | 200 | 404 | 404
        GET /openapi/{documentName}.json | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
        * /health/live                 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
        * /health/ready                | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
        * /hub                         | 401 | 400 | 400 | 400 | 400 | 400 | 400 | 400 | 400 | 400 | 400
        * /hub/negotiate               | 401 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
        GET /{**path:file}             | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
        """;

    private const string Hub = """
        Join meeting | 401 | not-found | not-found | ok | ok | ok | ok | not-found | ok | ok | not-found
        Join network | 401 | not-found | not-found | ok | not-found | ok | ok | not-found | ok | not-found | ok
        Join course  | 401 | not-found | not-found | ok | not-found | ok | not-found | not-found | ok | not-found | not-found
        Send meeting | 401 | not-found | not-found | ok | ok | ok | not-your-part | not-found | meeting-closed | meeting-closed | not-found
        Leave        | 401 | ok | ok | ok | ok | ok | ok | ok | ok | ok | ok
        """;

    [Fact]
    public void Every_http_call_has_a_line()
    {
        var calls = open
            .House.Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            // The page's own files are for everyone, and there only where it has been built.
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .SelectMany(endpoint =>
                (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["*"]).Select(method =>
                    $"{method} /{endpoint.RoutePattern.RawText!.TrimStart('/')}"
                )
            )
            .Where(call => !call.StartsWith("HEAD", StringComparison.Ordinal));
        Assert.Equal(Table(Http).Keys.Order(), calls.Distinct().Order());
    }

    [Fact]
    public void Every_hub_method_has_a_line()
    {
        var methods = typeof(LiveHub)
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(method => method.Name);
        Assert.Equal(methods.Order(), Table(Hub).Keys.Select(line => line.Split(' ')[0]).Distinct().Order());
    }

    [Fact]
    public async Task Every_http_call_answers_as_the_table_says()
    {
        await using var live = await Scene.Planned(open.House);
        await using var elsewhere = await Scene.Planned(open.House);
        await using var ended = await Scene.Planned(open.House);
        await ended.Ended();
        List<string> wrong = [];
        foreach (var (call, cells) in Table(Http))
            for (var i = 0; i < Callers.Length; i++)
            {
                var scene = Callers[i].StartsWith("ended", StringComparison.Ordinal) ? ended : live;
                using var visitor = new Visitor(open.House.Address, CookieOf(Callers[i], scene, elsewhere));
                using var response = await visitor.Send(Request(call, scene));
                if ($"{(int)response.StatusCode}" != cells[i])
                    wrong.Add($"{call}, {Callers[i]}: {(int)response.StatusCode}, not {cells[i]}");
            }
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Every_hub_call_answers_as_the_table_says()
    {
        await using var live = await Scene.Planned(open.House);
        await using var elsewhere = await Scene.Planned(open.House);
        await using var ended = await Scene.Planned(open.House);
        await ended.Ended();
        await (await live.Staff("karin")).Does(live.Meeting, new OpenMeeting());
        List<string> wrong = [];
        foreach (var (call, cells) in Table(Hub))
            for (var i = 0; i < Callers.Length; i++)
            {
                var scene = Callers[i].StartsWith("ended", StringComparison.Ordinal) ? ended : live;
                var answer = await Call(call, scene, CookieOf(Callers[i], scene, elsewhere));
                if (answer != cells[i])
                    wrong.Add($"{call}, {Callers[i]}: {answer}, not {cells[i]}");
            }
        Assert.Empty(wrong);
    }

    private static async Task<string> Call(string call, Scene scene, string? cookie)
    {
        if (cookie is null)
        {
            using var raw = new Raw(scene.House.Address);
            return $"{(await raw.Upgrade($"Origin: {scene.House.Origin}")).Status}";
        }
        var caller = await scene.Connected(call, cookie);
        var refusal = call switch
        {
            "Join meeting" => (await caller.Join(scene.Meeting)).Refusal,
            "Join network" => (await caller.Join(scene.Network)).Refusal,
            "Join course" => (await caller.Join(scene.Course)).Refusal,
            "Send meeting" => (await caller.Send(scene.Meeting, new Arrive())).Refusal,
            _ => await Left(caller, scene.Meeting),
        };
        return refusal is null ? "ok" : Refusals.CodeOf(refusal);
    }

    private static async Task<Refusal?> Left(Person caller, RoomId room)
    {
        await caller.Leave(room);
        return null;
    }

    private string? CookieOf(string caller, Scene scene, Scene elsewhere) =>
        caller.Replace("ended ", "", StringComparison.Ordinal) switch
        {
            "nobody" => null,
            "foreign" => open.House.CookieOf(Scene.StaffSession("karin", "Karin", "Nabokommune")),
            "colleague" => open.House.CookieOf(Scene.StaffSession("vibeke", "Vibeke")),
            "facilitator" => open.House.CookieOf(Scene.StaffSession("karin", "Karin")),
            "participant" => open.House.CookieOf(scene.GuestSession("tine")),
            "young" => open.House.CookieOf(scene.GuestSession("freja")),
            "screen" => open.House.CookieOf(scene.ScreenSession()),
            _ => open.House.CookieOf(elsewhere.GuestSession("freja")),
        };

    private static HttpRequestMessage Request(string call, Scene scene)
    {
        var (method, path) = (call.Split(' ')[0], call.Split(' ')[1]);
        path = path.Replace("courses/{key}", $"courses/{scene.Course.Key}", StringComparison.Ordinal)
            .Replace("{key}", scene.Meeting.Key, StringComparison.Ordinal)
            .Replace("{documentName}", "v1", StringComparison.Ordinal)
            .Replace("{**path:file}", "assets/page.js", StringComparison.Ordinal)
            .Replace("negotiate", "negotiate?negotiateVersion=1", StringComparison.Ordinal);
        return new(
            method != "*" ? new(method)
                : path.Contains("negotiate") ? HttpMethod.Post
                : HttpMethod.Get,
            path
        )
        {
            Content = Body(call, scene) is { } body ? Visitor.Write(body) : null,
        };
    }

    private static object? Body(string call, Scene scene) =>
        call switch
        {
            "POST /api/session/code" => new { code = "AAA-AAA" },
            "POST /api/session/sample" => new { key = "sample-no" },
            "POST /api/meetings" => Scene.Plan(scene.Network, []),
            "POST /api/courses" => Beginning.ContactOf("emil", "Emil", "K"),
            "POST /api/courses/{key}/consents" => Beginning.Consent(),
            "POST /api/courses/{key}/start" => new { id = Guid.NewGuid() },
            "POST /api/competences" => Beginning.Competence("ny"),
            "POST /api/meetings/{key}/codes" => new { person = Cast.YoungPerson.Key },
            _ => null,
        };

    private static Dictionary<string, string[]> Table(string text) =>
        text.Split('\n')
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(cells => cells[0], cells => cells[1..]);
}
