using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Api;
using OpenDialogue.WebHost.Safety;

namespace OpenDialogue.WebHost.Identity;

/// <summary>
/// Sessions: a cookie that scripts cannot read and other sites cannot use, signed by us. It ends at a fixed time and is
/// never prolonged. The keys are on the board, so that every host knows every session.
/// </summary>
internal static class SignIn
{
    internal const string Session = "session";
    internal const string Cookie = "cookie";
    internal const string Ticket = "ticket";

    private static readonly TimeSpan Workday = TimeSpan.FromHours(10);
    private static readonly TimeSpan AtLeast = TimeSpan.FromHours(12);

    internal static AuthenticationBuilder AddSessions(this IServiceCollection services, DoorSettings settings)
    {
        services.AddDataProtection().SetApplicationName("OpenDialogue");
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<IBoard>((keys, board) => keys.XmlRepository = new SigningKeys(board));
        services.AddSingleton<Tickets>().AddSingleton<SignedOut>();
        return services
            .AddAuthorization()
            .AddAuthentication(Session)
            .AddPolicyScheme(Session, null, o => o.ForwardDefaultSelector = SchemeOf)
            .AddScheme<AuthenticationSchemeOptions, TicketHandler>(Ticket, null)
            .AddCookie(Cookie, o => Configure(o, settings));
    }

    internal static async Task Enter(this HttpContext context, Session session, DateTimeOffset codeExpires = default)
    {
        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var guest = codeExpires > now + AtLeast ? codeExpires : now + AtLeast;
        var lasts = new AuthenticationProperties
        {
            IsPersistent = true,
            AllowRefresh = false,
            ExpiresUtc = session.Kind == CallerKind.Staff ? now + Workday : guest,
        };
        await context.SignInAsync(Cookie, session.ToPrincipal(Cookie), lasts);
        context.RequestServices.GetRequiredService<SecurityLog>().CameIn(session.Person, session.Kind);
    }

    /// <summary>Ends the session everywhere: cookie, copies of it, and open connections.</summary>
    internal static async Task Leave(this HttpContext context)
    {
        var services = context.RequestServices;
        var known = await context.AuthenticateAsync(Cookie);
        await context.SignOutAsync(Cookie);
        if (!known.Succeeded || Of(known) is not { } session)
            return;
        var ends = known.Properties.ExpiresUtc ?? services.GetRequiredService<TimeProvider>().GetUtcNow() + AtLeast;
        await services.GetRequiredService<SignedOut>().Add(session.Id, ends);
    }

    internal static Task Challenge(HttpContext context) => new Refused(new SignInNeeded()).ExecuteAsync(context);

    private static Session? Of(AuthenticateResult known) => Identity.Session.Of(known.Principal);

    private static string SchemeOf(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/hub") && context.Request.Query.ContainsKey("access_token")
            ? Ticket
            : Cookie;

    private static void Configure(CookieAuthenticationOptions options, DoorSettings settings)
    {
        options.Cookie.Name = settings.IsDevelopment ? "od-session" : "__Host-od-session";
        options.Cookie.Path = "/";
        options.Cookie.HttpOnly = true;
        options.Cookie.IsEssential = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = settings.IsDevelopment
            ? CookieSecurePolicy.SameAsRequest
            : CookieSecurePolicy.Always;
        options.SlidingExpiration = false;
        options.Events.OnRedirectToLogin = context => Challenge(context.HttpContext);
        options.Events.OnRedirectToAccessDenied = context => Challenge(context.HttpContext);
        options.Events.OnValidatePrincipal = async context =>
        {
            var signedOut = context.HttpContext.RequestServices.GetRequiredService<SignedOut>();
            if (Identity.Session.Of(context.Principal) is not { } known || await signedOut.Has(known.Id))
                context.RejectPrincipal();
        };
    }
}
