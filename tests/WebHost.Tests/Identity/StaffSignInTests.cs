using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Identity;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Identity;

public sealed class StaffSignInTests : IAsyncLifetime
{
    private FakeIssuer issuer = null!;
    private House house = null!;
    private Ears ears = null!;

    public async Task InitializeAsync()
    {
        ears = Ears.Opened();
        issuer = await FakeIssuer.Start();
        house = await House.Start(
            ears.Open,
            null,
            ("Door:Oidc:Authority", issuer.Address),
            ("Door:Oidc:ClientId", FakeIssuer.Client),
            ("Door:Oidc:ClientSecret", FakeIssuer.Secret)
        );
    }

    [Fact]
    public async Task An_employee_signs_in_at_their_issuer_and_is_known_by_it_alone()
    {
        using var karin = await SignedIn();
        var me = await karin.Got("/api/me");
        var person = IdToken.PersonOf(issuer.Address, "ansat-17");
        Assert.Equal(
            (person.Value, "Karin Holm", "staff", "Prøvekommune"),
            (Text("person"), Text("name"), Text("kind"), Text("municipality"))
        );
        Assert.Matches("^[0-9a-f]{32}$", person.Value);
        var known = await house.Services.GetRequiredService<IRooms>().LookAtPerson(person);
        Assert.Equal("Karin Holm", known.State!.Name);
        Assert.Empty(ears.Lines("ansat-17"));

        string Text(string name) => me[name]!.GetValue<string>();
    }

    public static TheoryData<string, Action<SecurityTokenDescriptor>> Lies =>
        new()
        {
            { "issuer", token => token.Issuer = "https://evil.example" },
            { "audience", token => token.Audience = "another" },
            { "expired", token => token.Expires = DateTime.UtcNow.AddMinutes(-5) },
            { "no expiry", token => token.Expires = null },
            {
                "another key",
                token =>
                    token.SigningCredentials = new(new RsaSecurityKey(RSA.Create(2048)) { KeyId = "first" }, "RS256")
            },
            { "no signature", token => token.SigningCredentials = null },
            {
                "client secret as key",
                token => token.SigningCredentials = new(new SymmetricSecurityKey(new byte[32]), "HS256")
            },
            { "nonce", token => token.Claims["nonce"] = "another" },
            { "no nonce", token => token.Claims.Remove("nonce") },
            { "no subject", token => token.Claims.Remove("sub") },
            { "no municipality", token => token.Claims.Remove("municipality") },
            { "empty municipality", token => token.Claims["municipality"] = "" },
            { "no role", token => token.Claims.Remove("roles") },
            { "another role", token => token.Claims["roles"] = new[] { "od-staff-2" } },
            {
                "two audiences",
                token =>
                {
                    token.Audience = null;
                    token.Audiences.Add(FakeIssuer.Client);
                    token.Audiences.Add("another");
                }
            },
        };

    [Theory]
    [MemberData(nameof(Lies))]
    public async Task An_id_token_that_is_not_all_right_signs_nobody_in(
        string what,
        Action<SecurityTokenDescriptor> lie
    )
    {
        issuer.Twist = lie;
        using var visitor = new Visitor(house.Address);
        var back = await Follow(visitor, await Begin(visitor));
        Assert.Equal("/?login=failed", back);
        using var me = await visitor.Get("/api/me");
        Assert.True(HttpStatusCode.Unauthorized == me.StatusCode, what);
        Assert.NotEmpty(ears.Lines("A staff sign-in failed"));
    }

    [Fact]
    public async Task A_new_key_of_the_issuer_is_learnt()
    {
        (await SignedIn()).Dispose();
        issuer.Key = new(RSA.Create(2048)) { KeyId = "second" };
        (await SignedIn()).Dispose();
    }

    [Fact]
    public async Task What_comes_back_is_good_once_and_only_in_the_browser_that_went_there()
    {
        using var karin = new Visitor(house.Address);
        var begun = await Begin(karin);
        var back = await Location(karin, begun);
        using var other = new Visitor(house.Address);
        Assert.Equal("/?login=failed", await Follow(other, back));
        Assert.Equal("/", await Follow(karin, back));
        Assert.Equal("/?login=failed", await Follow(karin, back));
        Assert.Equal("/?login=failed", await Follow(karin, "/api/session/staff/back?error=access_denied&state=x"));
    }

    [Fact]
    public async Task Without_an_issuer_there_is_no_such_route()
    {
        await using var without = await House.Start();
        Assert.Equal(["/api/session/staff"], Routes(house).Except(Routes(without)));
    }

    private static IEnumerable<string?> Routes(House house) =>
        house
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText);

    private async Task<Visitor> SignedIn()
    {
        var visitor = new Visitor(house.Address);
        Assert.Equal("/", await Follow(visitor, await Begin(visitor)));
        return visitor;
    }

    /// <summary>Where the issuer is asked.</summary>
    private static async Task<string> Begin(Visitor visitor)
    {
        var asked = await Location(visitor, "/api/session/staff");
        Assert.Contains("code_challenge=", asked);
        Assert.Contains("nonce=", asked);
        return asked;
    }

    /// <summary>From the issuer, or from what it answered, back to the page.</summary>
    private static async Task<string> Follow(Visitor visitor, string address)
    {
        var next = address;
        while (!next.StartsWith("/?", StringComparison.Ordinal) && next != "/")
            next = await Location(visitor, next);
        return next;
    }

    private static async Task<string> Location(Visitor visitor, string address)
    {
        using var response = await visitor.Get(address);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return response.Headers.Location!.ToString();
    }

    public async Task DisposeAsync()
    {
        await house.DisposeAsync();
        await issuer.DisposeAsync();
        ears.Dispose();
    }
}
