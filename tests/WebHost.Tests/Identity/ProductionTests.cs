using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Identity;

public sealed class ProductionTests
{
    private static readonly Dictionary<string, string> Good = new()
    {
        ["Door:PublicOrigin"] = "https://door.example",
        ["Door:DataFolder"] = Path.Combine(Path.GetTempPath(), "door-production"),
        ["Door:Oidc:Authority"] = "https://issuer.example",
        ["Door:Oidc:ClientId"] = "door",
        ["Door:Oidc:ClientSecret"] = "secret",
    };

    [Fact]
    public void With_everything_set_there_is_nothing_to_complain_about() => Assert.Empty(Complaints([]));

    [Fact]
    public void A_start_with_nothing_set_is_refused_with_a_line_for_each_setting() =>
        Assert.Equal(
            Good.Keys.Order(),
            Complaints(Good.Keys.ToDictionary(key => key, _ => "")).Select(Setting).Order()
        );

    [Theory]
    [InlineData("Door:PublicOrigin", "http://door.example")]
    [InlineData("Door:PublicOrigin", "https://door.example/path")]
    [InlineData("Door:PublicOrigin", "door.example")]
    [InlineData("Door:Oidc:Authority", "http://issuer.example")]
    [InlineData("Door:Oidc:Authority", "http://127.0.0.1:1")]
    [InlineData("Door:Proxies:0", "proxy.example")]
    [InlineData("Door:Journal", "journal.db")]
    [InlineData("Door:Journal", "Host=db.example;Passwort=geheim")]
    public void A_setting_that_is_not_safe_is_refused_by_name(string setting, string value)
    {
        var complaint = Assert.Single(Complaints(new() { [setting] = value }));
        Assert.StartsWith(setting.TrimEnd('0').TrimEnd(':'), complaint);
        Assert.DoesNotContain('\n', complaint);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("")]
    public void Only_development_does_without(string environment) =>
        Assert.Equal(5, Complaints(Good.Keys.ToDictionary(key => key, _ => ""), environment).Count);

    [Fact]
    public async Task In_production_there_is_no_sample_sign_in()
    {
        await using var house = await House.StartInProduction();
        using var raw = new Raw(house.Address);
        var answer = await raw.Ask(
            "POST /api/session/sample HTTP/1.1",
            $"Host: {house.PublicHost}",
            "Content-Type: application/json",
            "Content-Length: 12",
            "",
            """{"key":"x"} """
        );
        Assert.Equal(404, answer.Status);
        Assert.Null(house.App.Services.GetService(typeof(WebHost.Sample.Keys)));
    }

    [Fact]
    public async Task In_production_the_cookie_is_bound_to_the_host_and_to_https()
    {
        await using var house = await House.StartInProduction();
        using var raw = new Raw(house.Address);
        var cookie = house.CookieOf(Scene.StaffSession("karin", "Karin"));
        Assert.StartsWith("__Host-od-session=", cookie);
        var answer = await raw.Ask("DELETE /api/session HTTP/1.1", $"Host: {house.PublicHost}", $"Cookie: {cookie}");
        var set = answer.Headers["Set-Cookie"].Single();
        Assert.StartsWith("__Host-od-session=;", set);
        Assert.Contains("; path=/; secure; samesite=strict; httponly", set);
    }

    private static IReadOnlyList<string> Complaints(Dictionary<string, string> other, string environment = "Production")
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { EnvironmentName = environment, ApplicationName = "OpenDialogue.WebHost" }
        );
        foreach (var (name, value) in Good.Concat(other))
            builder.Configuration[name] = value;
        return builder.AddDoor();
    }

    private static string Setting(string complaint) => complaint.Split(": ")[0];
}
