using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Municipalities;
using OpenDialogue.Dialogue.People;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Safety;

namespace OpenDialogue.WebHost.Identity;

/// <summary>Staff sign-in, where an issuer is set: <c>/api/session/staff</c> leads there and back.</summary>
internal static class StaffSetup
{
    internal const string Scheme = "staff";
    private const string LearntLater = "https://issuer.invalid/";

    internal static void AddStaffSignIn(this AuthenticationBuilder sessions, DoorSettings settings)
    {
        if (settings.Oidc.Authority is not { } authority)
            return;
        sessions.AddOAuth<StaffSignInOptions, StaffSignInHandler>(
            Scheme,
            options =>
            {
                options.Oidc = settings.Oidc;
                options.Issuer = new(
                    $"{authority.TrimEnd('/')}/.well-known/openid-configuration",
                    new OpenIdConnectConfigurationRetriever(),
                    new HttpDocumentRetriever { RequireHttps = !settings.IsDevelopment }
                )
                {
                    RefreshInterval = TimeSpan.FromSeconds(30),
                };
                options.ClientId = settings.Oidc.ClientId!;
                options.ClientSecret = settings.Oidc.ClientSecret!;
                options.AuthorizationEndpoint = options.TokenEndpoint = LearntLater;
                options.CallbackPath = "/api/session/staff/back";
                options.SignInScheme = SignIn.Cookie;
                options.UsePkce = true;
                options.Scope.Add("openid");
                options.Scope.Add("profile");
                options.CorrelationCookie.SecurePolicy = settings.IsDevelopment
                    ? CookieSecurePolicy.SameAsRequest
                    : CookieSecurePolicy.Always;
                options.CorrelationCookie.SameSite = SameSiteMode.Lax;
                options.Events.OnTicketReceived = Welcome;
                options.Events.OnRemoteFailure = SendBack;
            }
        );
    }

    internal static void MapStaffSignIn(this IEndpointRouteBuilder api) =>
        api.MapGet("/session/staff", () => Results.Challenge(new() { RedirectUri = "/" }, [Scheme]))
            .Produces(StatusCodes.Status302Found);

    private static async Task Welcome(TicketReceivedContext context)
    {
        var session = Session.Of(context.Principal)!;
        var introduce = new IntroducePerson(session.Municipality, session.Name) { Id = Guid.CreateVersion7() };
        var rooms = context.HttpContext.RequestServices.GetRequiredService<IRooms>();
        await rooms.Send(RoomId.OfPerson(session.Person), Kinds.Encode(introduce), Caller.System);
        var list = new ListColleague(session.Municipality, session.Person, session.Name) { Id = Guid.CreateVersion7() };
        await rooms.Send(RoomId.OfMunicipality(session.Municipality), Kinds.Encode(list), Caller.System);
        await context.HttpContext.Enter(session);
        context.HandleResponse();
        context.Response.Redirect("/");
    }

    /// <summary>The page says that it did not work; why is for the operator.</summary>
    private static Task SendBack(RemoteFailureContext context)
    {
        var security = context.HttpContext.RequestServices.GetRequiredService<SecurityLog>();
        security.StaffSignInFailed(Plain(context.Failure?.Message));
        context.HandleResponse();
        context.Response.Redirect("/?login=failed");
        return Task.CompletedTask;
    }

    /// <summary>Part of it may be anybody's text, from the address they came back with.</summary>
    private static string Plain(string? reason) =>
        string.Concat((reason ?? "").Where(c => char.IsAsciiLetterOrDigit(c) || " _-.:;='".Contains(c)).Take(120));
}
