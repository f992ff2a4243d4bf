using Microsoft.AspNetCore.Builder;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Safety;

/// <summary>S12: the same headers on every route and every status, in Development and in Production.</summary>
public sealed class HeaderTests(HeaderTests.Houses houses) : IClassFixture<HeaderTests.Houses>
{
    private const string Json = "Content-Type: application/json";

    public static TheoryData<string, int, string[]> Answers =>
        new()
        {
            { "GET / HTTP/1.1", 200, [] },
            { "GET /kode HTTP/1.1", 200, [] },
            { "GET /meeting/x/screen HTTP/1.1", 200, [] },
            { "GET /assets/page.js HTTP/1.1", 200, [] },
            { "GET /openapi/v1.json HTTP/1.1", 200, [] },
            { "GET /health/live HTTP/1.1", 200, [] },
            { "GET /health/ready HTTP/1.1", 200, [] },
            { "GET /api/me HTTP/1.1", 200, ["Cookie: {cookie}"] },
            { "DELETE /api/session HTTP/1.1", 204, ["Cookie: {cookie}"] },
            { "POST /api/session/code HTTP/1.1", 400, ["Content-Length: 0"] },
            { "POST /api/session/code HTTP/1.1", 400, [Json, "Content-Length: 99999"] },
            { "GET /api/me HTTP/1.1", 401, [] },
            { "GET /hub HTTP/1.1", 401, [] },
            { "POST /api/session HTTP/1.1", 403, ["Origin: https://evil.example", "Content-Length: 0"] },
            { "GET /api/nothing HTTP/1.1", 404, [] },
            { "GET /assets/nothing.js HTTP/1.1", 404, [] },
            { "POST /api/session/code HTTP/1.1", 422, [Json, "Content-Length: 17", "", "{\"code\":\"ACDEFG\"}"] },
            { "DELETE /api/me HTTP/1.1", 404, [] },
            { "GET /api/me HTTP/1.1", 421, ["Host: evil.example"] },
            { "GET /api/fails HTTP/1.1", 500, [] },
            { "GET /api/unavailable HTTP/1.1", 503, [] },
        };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_answer_tells_the_browser_to_trust_nothing_else(string line, int status, string[] headers)
    {
        var answer = await Ask(houses.Development, line, headers);
        Assert.Equal(status, answer.Status);
        AssertSafe(answer, line, status);
        Assert.Empty(answer.Headers["Strict-Transport-Security"]);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task In_production_it_is_the_same_over_https_alone(string line, int status, string[] headers)
    {
        var answer = await Ask(houses.Production, line, headers);
        Assert.Equal(status, answer.Status);
        AssertSafe(answer, line, status);
        Assert.Equal("max-age=63072000; includeSubDomains", answer.Headers["Strict-Transport-Security"].Single());
    }

    public sealed class Houses : IAsyncLifetime
    {
        internal House Development { get; private set; } = null!;
        internal House Production { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Development = await House.Start(use: Failing);
            Production = await House.StartInProduction(Failing);
        }

        public async Task DisposeAsync()
        {
            await Development.DisposeAsync();
            await Production.DisposeAsync();
        }
    }

    private static void Failing(WebApplication app)
    {
        app.MapGet("/api/fails", string () => throw new InvalidOperationException("a secret"));
        app.MapGet("/api/unavailable", string () => throw new JournalUnavailableException("a secret"));
    }

    private static void AssertSafe(RawAnswer answer, string line, int status)
    {
        var policy = Assert.Single(answer.Headers["Content-Security-Policy"]);
        Assert.DoesNotContain("unsafe", policy);
        Assert.DoesNotContain("*", policy);
        foreach (
            var part in (string[])
                [
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self' data:",
                    "base-uri 'none'",
                    "form-action 'none'",
                    "frame-ancestors 'none'",
                    "object-src 'none'",
                    "require-trusted-types-for 'script'",
                ]
        )
            Assert.Contains(part, policy.Split("; "));
        Assert.Equal("nosniff", answer.Headers["X-Content-Type-Options"].Single());
        Assert.Equal("no-referrer", answer.Headers["Referrer-Policy"].Single());
        Assert.Equal("same-origin", answer.Headers["Cross-Origin-Opener-Policy"].Single());
        Assert.Equal("same-origin", answer.Headers["Cross-Origin-Resource-Policy"].Single());
        Assert.Single(answer.Headers["Permissions-Policy"]);
        Assert.Empty(answer.Headers["Server"]);
        var kept = line.Contains("/assets/page", StringComparison.Ordinal) && status == 200;
        Assert.Equal(
            kept ? "public, max-age=31536000, immutable" : "no-store",
            answer.Headers["Cache-Control"].Single()
        );
    }

    private static async Task<RawAnswer> Ask(House house, string line, string[] headers)
    {
        using var raw = new Raw(house.Address);
        var staff = house.CookieOf(Scene.StaffSession("karin", "Karin"));
        string[] filled = [.. headers.Select(h => h.Replace("{cookie}", staff, StringComparison.Ordinal))];
        string[] host = headers.Any(h => h.StartsWith("Host:", StringComparison.Ordinal))
            ? []
            : [$"Host: {house.PublicHost}"];
        return await raw.Ask(line, [.. host, "X-Forwarded-Proto: https", .. filled]);
    }
}
