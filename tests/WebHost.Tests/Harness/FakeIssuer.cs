using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace OpenDialogue.WebHost.Tests.Harness;

/// <summary>
/// A municipality's issuer, on loopback: discovery, keys, and the authorization code flow with PKCE. It lets everybody
/// in as the one set employee, and can be told to sign something that is not true.
/// </summary>
internal sealed class FakeIssuer : IAsyncDisposable
{
    internal const string Client = "door";
    internal const string Secret = "hemmelighed";

    private readonly WebApplication app;
    private readonly Dictionary<string, (string Challenge, string Nonce, string Back)> codes = [];

    private FakeIssuer(WebApplication app) => this.app = app;

    internal string Address => app.Urls.First().TrimEnd('/');
    internal RsaSecurityKey Key { get; set; } = new(RSA.Create(2048)) { KeyId = "first" };
    internal RsaSecurityKey? Published { get; set; }

    /// <summary>What is put into the id token in place of what is true.</summary>
    internal Action<SecurityTokenDescriptor> Twist { get; set; } = _ => { };

    /// <summary>The only code there is, so that a test can follow it twice.</summary>
    internal string? LastCode { get; private set; }

    internal static async Task<FakeIssuer> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var issuer = new FakeIssuer(builder.Build());
        issuer.app.Urls.Add("http://127.0.0.1:0");
        issuer.app.MapGet("/.well-known/openid-configuration", issuer.Describe);
        issuer.app.MapGet("/keys", issuer.Keys);
        issuer.app.MapGet("/authorize", issuer.Authorize);
        issuer.app.MapPost("/token", issuer.Token).DisableAntiforgery();
        await issuer.app.StartAsync();
        return issuer;
    }

    private IResult Describe() =>
        Results.Json(
            new
            {
                issuer = Address,
                authorization_endpoint = $"{Address}/authorize",
                token_endpoint = $"{Address}/token",
                jwks_uri = $"{Address}/keys",
            }
        );

    private IResult Keys()
    {
        var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(Published ?? Key);
        return Results.Json(
            new
            {
                keys = new[]
                {
                    new
                    {
                        kty = "RSA",
                        use = "sig",
                        kid = key.Kid,
                        n = key.N,
                        e = key.E,
                    },
                },
            }
        );
    }

    private IResult Authorize(HttpRequest request)
    {
        var asked = request.Query;
        Assert.Equal(
            ("code", Client, "S256"),
            (
                asked["response_type"].ToString(),
                asked["client_id"].ToString(),
                asked["code_challenge_method"].ToString()
            )
        );
        Assert.Contains("openid", asked["scope"].ToString().Split(' '));
        LastCode = Guid.NewGuid().ToString("N");
        codes[LastCode] = ($"{asked["code_challenge"]}", $"{asked["nonce"]}", $"{asked["redirect_uri"]}");
        return Results.Redirect(
            $"{asked["redirect_uri"]}?code={LastCode}&state={Uri.EscapeDataString(asked["state"]!)}"
        );
    }

    private IResult Token(IFormCollection form)
    {
        var verifier = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"]!)));
        if (
            !codes.Remove(form["code"]!, out var code)
            || code.Challenge != verifier
            || code.Back != form["redirect_uri"]
        )
            return Results.BadRequest(new { error = "invalid_grant" });
        if (form["client_id"] != Client || form["client_secret"] != Secret)
            return Results.Unauthorized();
        return Results.Json(
            new
            {
                access_token = "unused",
                token_type = "Bearer",
                id_token = Sign(code.Nonce),
            }
        );
    }

    private string Sign(string nonce)
    {
        var token = new SecurityTokenDescriptor
        {
            Issuer = Address,
            Audience = Client,
            Expires = DateTime.UtcNow.AddMinutes(5),
            SigningCredentials = new(Key, SecurityAlgorithms.RsaSha256),
            Claims = new Dictionary<string, object>
            {
                ["sub"] = "ansat-17",
                ["name"] = "Karin Holm",
                ["municipality"] = "Prøvekommune",
                ["roles"] = new[] { "od-staff", "another" },
                ["nonce"] = nonce,
            },
        };
        Twist(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
