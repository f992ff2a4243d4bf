using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace OpenDialogue.WebHost.Identity;

internal sealed class StaffSignInOptions : OAuthOptions
{
    public OidcSettings Oidc { get; set; } = new();

    /// <summary>The issuer's own description: its addresses and the keys it signs with.</summary>
    public ConfigurationManager<OpenIdConnectConfiguration> Issuer { get; set; } = null!;
}

/// <summary>
/// Employees sign in at their municipality's issuer: OpenID Connect by the authorization code flow, with PKCE, state
/// and nonce. Who they are comes from the signed id token alone (<see cref="IdToken"/>); no access token is kept.
/// </summary>
internal sealed class StaffSignInHandler(
    IOptionsMonitor<StaffSignInOptions> options,
    ILoggerFactory log,
    UrlEncoder encoder
) : OAuthHandler<StaffSignInOptions>(options, log, encoder)
{
    internal const string Nonce = "nonce";

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        properties.Items[Nonce] = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(24));
        await LearnAddresses();
        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri) =>
        QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, redirectUri), Nonce, properties.Items[Nonce]!);

    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        await LearnAddresses();
        return await base.ExchangeCodeAsync(context);
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(
        ClaimsIdentity identity,
        AuthenticationProperties properties,
        OAuthTokenResponse tokens
    )
    {
        var token = tokens.Response!.RootElement.GetProperty("id_token").GetString();
        var session = await IdToken.Read(token, properties.Items[Nonce], Options, Context.RequestAborted);
        properties.Items.Remove(Nonce);
        return new(session.ToPrincipal(SignIn.Cookie), properties, Scheme.Name);
    }

    /// <summary>The same two values for everybody, so that setting them again changes nothing.</summary>
    private async Task LearnAddresses()
    {
        var issuer = await Options.Issuer.GetConfigurationAsync(Context.RequestAborted);
        Options.AuthorizationEndpoint = issuer.AuthorizationEndpoint;
        Options.TokenEndpoint = issuer.TokenEndpoint;
    }
}
