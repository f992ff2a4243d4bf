using Microsoft.Extensions.DependencyInjection;
using OpenDialogue.WebHost.Live;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Safety;

/// <summary>S1: with a good cookie in hand, and still only from our own page.</summary>
public sealed class OriginTests(Open open) : IClassFixture<Open>
{
    private const string Browser = "User-Agent: Mozilla/5.0 (X11; Linux x86_64) Chrome/140";

    private string Port => open.House.Address.Port.ToString(null, null);

    public static TheoryData<string> Foreign =>
        [
            "Origin: https://evil.example",
            "Origin: null",
            Browser,
            "Sec-Fetch-Site: same-origin",
            "Origin: http://127.0.0.1:{port}.evil.example",
            "Origin: http://evil.example:{port}",
            "Origin: http://127.0.0.1",
            "Origin: https://127.0.0.1:{port}",
            "Origin: http://127.0.0.1:{port}@evil.example",
            "Origin: http://127.0.0.1:{port}/",
            "Origin: HTTP://127.0.0.1:{port}",
            "Origin: http://localhost:{port}",
            "Origin: http://127.0.0.1:{port}\r\nOrigin: https://evil.example",
            "Origin: http://127.0.0.1:{port}\r\nSec-Fetch-Site: cross-site",
            "Origin: ",
        ];

    [Theory]
    [MemberData(nameof(Foreign))]
    public async Task A_socket_from_another_page_is_refused_before_the_hub(string header)
    {
        using var raw = new Raw(open.House.Address);
        var answer = await raw.Upgrade(header.Replace("{port}", Port, StringComparison.Ordinal), $"Cookie: {Cookie()}");
        Assert.Equal(403, answer.Status);
        Assert.Equal(0, open.House.Services.GetRequiredService<Lines>().Count);
    }

    [Theory]
    [MemberData(nameof(Foreign))]
    public async Task Nothing_that_changes_something_is_done_for_another_page(string header)
    {
        foreach (var method in (string[])["POST", "PUT", "PATCH", "DELETE"])
        {
            using var raw = new Raw(open.House.Address);
            var answer = await raw.Ask(
                $"{method} /api/session HTTP/1.1",
                header.Replace("{port}", Port, StringComparison.Ordinal),
                $"Cookie: {Cookie()}",
                "Content-Length: 0"
            );
            Assert.Equal(403, answer.Status);
        }
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:{port}")]
    [InlineData("127.0.0.1.evil.example:{port}")]
    public async Task A_foreign_name_that_points_here_is_a_foreign_page(string host)
    {
        using var raw = new Raw(open.House.Address);
        var name = host.Replace("{port}", Port, StringComparison.Ordinal);
        var answer = await raw.Upgrade($"Host: {name}", $"Origin: http://{name}", $"Cookie: {Cookie()}");
        Assert.Equal(421, answer.Status);
    }

    [Fact]
    public async Task Our_own_page_and_a_program_without_an_origin_are_let_in()
    {
        foreach (var header in (string[])[$"Origin: {open.House.Origin}", "User-Agent: example/1.0"])
        {
            using var raw = new Raw(open.House.Address);
            Assert.Equal(101, (await raw.Upgrade(header, $"Cookie: {Cookie()}")).Status);
        }
    }

    [Fact]
    public async Task Without_a_session_there_is_no_socket()
    {
        using var raw = new Raw(open.House.Address);
        Assert.Equal(401, (await raw.Upgrade($"Origin: {open.House.Origin}")).Status);
    }

    private string Cookie() => open.House.CookieOf(Scene.StaffSession("karin", "Karin"));
}
