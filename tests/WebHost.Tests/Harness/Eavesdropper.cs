using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;

namespace OpenDialogue.WebHost.Tests.Harness;

/// <summary>Somebody who tries every door there is, and keeps every byte that comes back.</summary>
internal sealed partial class Eavesdropper : IDisposable
{
    private static readonly (string Name, string Json)[] Members =
    [
        ("name", "\"x\""),
        ("ring", "1"),
        ("sector", "\"kin\""),
        ("words", "\"x\""),
    ];

    private readonly House house;
    private readonly Visitor http;
    private readonly RawHub hub;
    private readonly StringBuilder answers = new();
    private int asked;

    private Eavesdropper(House house, string cookie, RawHub hub) =>
        (this.house, http, this.hub) = (house, new Visitor(house.Address, cookie), hub);

    internal static async Task<Eavesdropper> Listen(House house, string cookie) =>
        new(house, cookie, await RawHub.Connect(house, cookie));

    /// <summary>All that has come back until now.</summary>
    internal string Heard => answers.ToString() + hub.Heard;

    /// <summary>Every kind of room under every key, from the start and as it is; where one may stay, one stays.</summary>
    internal async Task Join(params IEnumerable<string> keys)
    {
        foreach (var (kind, key) in Kinds.All.Keys.SelectMany(kind => keys.Select(key => (kind, key))))
        foreach (var since in (string[])["null", "0"])
            await Ask("Join", $"\"{kind}/{key}\",{since}");
    }

    internal Task Send(RoomId course, string type, Guid node, string person)
    {
        var members = Members.Append(("node", $"\"{node}\"")).Append(("person", $"\"{person}\""));
        var json = string.Concat(members.Select(m => $",\"{m.Item1}\":{m.Item2}"));
        return Ask("Send", $"\"{course}\",{{\"id\":\"{Guid.NewGuid()}\",\"type\":\"{type}\"{json}}}");
    }

    /// <summary>Whatever answers to GET, as the host itself lists it, with every key in its place.</summary>
    internal async Task<int> Get(params IReadOnlyList<string> keys)
    {
        var paths = house
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            // The page's own files are the same for everyone, and there only where it has been built.
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") != false)
            .Select(e => $"/{e.RoutePattern.RawText!.TrimStart('/')}")
            .SelectMany(path => keys.Select(key => Parameter().Replace(path, key)))
            .Distinct()
            .ToList();
        foreach (var path in paths)
        {
            using var response = await http.Get(path);
            answers.Append(response.Headers).Append(await response.Content.ReadAsStringAsync());
        }
        return paths.Count;
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();

    private async Task Ask(string target, string arguments)
    {
        var id = $"q{++asked}";
        await hub.Say($$"""{"type":1,"invocationId":"{{id}}","target":"{{target}}","arguments":[{{arguments}}]}""");
        await hub.Hears($"\"invocationId\":\"{id}\"");
    }

    internal Task Hears(string text) => hub.Hears(text);

    public void Dispose()
    {
        http.Dispose();
        hub.Dispose();
    }
}
