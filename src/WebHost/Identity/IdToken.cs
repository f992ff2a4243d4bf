using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using OpenDialogue.Dialogue;

namespace OpenDialogue.WebHost.Identity;

/// <summary>
/// What an issuer signed about an employee, checked: issuer, audience, signature, expiry, nonce, a municipality, and
/// the role of staff. Their id here is made of issuer and subject, so that it tells nobody who they are.
/// </summary>
internal static class IdToken
{
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };
    private static readonly string[] Algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256"];

    internal static async Task<Session> Read(
        string? text,
        string? nonce,
        StaffSignInOptions options,
        CancellationToken cancel
    )
    {
        var token = await Validate(text, options, cancel);
        Require(nonce is { Length: > 0 } && Text(token, "nonce") == nonce, "nonce");
        Require(token.Audiences.Count() == 1 || Text(token, "azp") == options.ClientId, "azp");
        Require(token.Subject is { Length: > 0 }, "sub");
        var municipality = Text(token, options.Oidc.MunicipalityClaim);
        Require(municipality is { Length: > 0 and <= Wire.NameLimit }, options.Oidc.MunicipalityClaim);
        var isStaff = token.Claims.Any(c => c.Type == options.Oidc.RoleClaim && c.Value == options.Oidc.StaffRole);
        Require(isStaff, options.Oidc.RoleClaim);
        var name = Text(token, options.Oidc.NameClaim) is { Length: > 0 and <= Wire.NameLimit } given ? given : "?";
        var id = Guid.NewGuid().ToString("N");
        return new(id, PersonOf(token.Issuer, token.Subject), name, municipality!, CallerKind.Staff);
    }

    internal static PersonId PersonOf(string issuer, string subject) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{issuer}|{subject}")))[..32]);

    private static async Task<JsonWebToken> Validate(string? text, StaffSignInOptions options, CancellationToken cancel)
    {
        var issuer = await options.Issuer.GetConfigurationAsync(cancel);
        var result = await Handler.ValidateTokenAsync(text, Rules(issuer, options));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
            result = await Handler.ValidateTokenAsync(text, Rules(await Refreshed(issuer, options, cancel), options));
        Require(result.IsValid, result.Exception?.GetType().Name ?? "id_token");
        return (JsonWebToken)result.SecurityToken;
    }

    /// <summary>
    /// The issuer may have begun to use a new key. Its description is fetched beside us, so it is waited for a little;
    /// asking often does not fetch it often.
    /// </summary>
    private static async Task<OpenIdConnectConfiguration> Refreshed(
        OpenIdConnectConfiguration known,
        StaffSignInOptions options,
        CancellationToken cancel
    )
    {
        options.Issuer.RequestRefresh();
        for (var wait = 0; wait < 20; wait++)
        {
            if (await options.Issuer.GetConfigurationAsync(cancel) is var issuer && issuer != known)
                return issuer;
            await Task.Delay(100, cancel);
        }
        return known;
    }

    private static TokenValidationParameters Rules(OpenIdConnectConfiguration issuer, StaffSignInOptions options) =>
        new()
        {
            ValidIssuer = issuer.Issuer,
            ValidAudience = options.ClientId,
            IssuerSigningKeys = issuer.SigningKeys,
            ValidAlgorithms = Algorithms,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ClockSkew = TimeSpan.FromMinutes(1),
        };

    private static string? Text(JsonWebToken token, string claim) =>
        token.TryGetPayloadValue<string>(claim, out var value) ? value : null;

    private static void Require(bool holds, string what)
    {
        if (!holds)
            throw new AuthenticationFailureException($"id token: {what}");
    }
}
