using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenDialogue.WebHost.Live;

namespace OpenDialogue.WebHost.Tests.Harness;

/// <summary>A browser, as far as HTTP goes: it keeps its cookie and says which page it is on.</summary>
internal sealed class Visitor : IDisposable
{
    private static readonly JsonSerializerOptions Written = new(Saying.Json) { IgnoreReadOnlyProperties = false };

    private readonly CookieContainer cookies = new();
    private readonly HttpClient http;
    private readonly Uri address;

    internal Visitor(Uri address, string? cookie = null)
    {
        this.address = address;
        http = new(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false })
        {
            BaseAddress = address,
        };
        http.DefaultRequestHeaders.Add("Origin", address.GetLeftPart(UriPartial.Authority));
        if (cookie is not null)
            cookies.SetCookies(address, cookie);
    }

    internal string? Cookie => cookies.GetCookieHeader(address) is { Length: > 0 } header ? header : null;

    internal Task<HttpResponseMessage> Get(string path) => http.GetAsync(path);

    internal Task<HttpResponseMessage> Delete(string path) => http.DeleteAsync(path);

    internal Task<HttpResponseMessage> Post(string path, object? body) => http.PostAsync(path, Write(body));

    internal static HttpContent Write(object? body) => JsonContent.Create(body, options: Written);

    internal Task<HttpResponseMessage> Send(HttpRequestMessage request) => http.SendAsync(request);

    internal async Task<JsonNode> Posted(string path, object? body)
    {
        using var response = await Post(path, body);
        return await Body(response);
    }

    internal async Task<JsonNode> Got(string path)
    {
        using var response = await Get(path);
        return await Body(response);
    }

    internal async Task<string> RefusedTo(string path, object? body)
    {
        using var response = await Post(path, body);
        return await CodeOf(response);
    }

    internal static async Task<string> CodeOf(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return JsonNode.Parse(text)!["refusal"]!["code"]!.GetValue<string>();
    }

    private static async Task<JsonNode> Body(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode}: {text}");
        return JsonNode.Parse(text) ?? throw new JsonException("null");
    }

    public void Dispose() => http.Dispose();
}
