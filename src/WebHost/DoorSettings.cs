using System.Net;
using System.Net.Mail;
using OpenDialogue.Rooms.Postgres;

namespace OpenDialogue.WebHost;

/// <summary>
/// What an operator sets, under <c>Door</c>. In Development everything has a default; anywhere else a start without
/// one of these, or with one that would not be safe, is refused with a line that names it.
/// </summary>
internal sealed record DoorSettings
{
    /// <summary>Where browsers find the page: scheme, host and port, without a path.</summary>
    public string? PublicOrigin { get; init; }

    /// <summary>Where keys are kept, and the journal unless <see cref="Journal"/> says otherwise.</summary>
    public string? DataFolder { get; init; }

    /// <summary>
    /// The connection string of the PostgreSQL that keeps the journal; null for a SQLite file. It holds a password: it
    /// is never logged.
    /// </summary>
    public string? Journal { get; init; }

    /// <summary>Addresses of reverse proxies whose word for the client's address and scheme is taken.</summary>
    public string[] Proxies { get; init; } = [];

    /// <summary>Whether a start in Development makes the sample and prints its links.</summary>
    public bool Sample { get; init; } = true;

    public OidcSettings Oidc { get; init; } = new();
    public PostSettings Post { get; init; } = new();

    internal bool IsDevelopment { get; private init; }

    internal static DoorSettings From(IConfiguration configuration, IHostEnvironment environment)
    {
        var settings = configuration.GetSection("Door").Get<DoorSettings>() ?? new();
        return settings with
        {
            IsDevelopment = environment.IsDevelopment(),
            PublicOrigin = settings.PublicOrigin?.TrimEnd('/'),
            Journal = settings.Journal is { Length: > 0 } journal ? journal : null,
            DataFolder =
                settings.DataFolder is { Length: > 0 } folder ? Path.GetFullPath(folder)
                : environment.IsDevelopment() ? Path.Combine(environment.ContentRootPath, "data")
                : null,
        };
    }

    /// <summary>One line for each setting that is missing or wrong.</summary>
    internal IEnumerable<string> Complaints() =>
        Checks().Where(check => !check.Fine).Select(check => $"{check.Setting}: {check.Remedy}");

    private IEnumerable<(bool Fine, string Setting, string Remedy)> Checks()
    {
        yield return (
            Proxies.All(proxy => IPAddress.TryParse(proxy, out _)),
            "Door:Proxies",
            "each must be an IP address, as in 10.0.0.4."
        );
        yield return (
            PublicOrigin is null ? IsDevelopment : IsOrigin(PublicOrigin),
            "Door:PublicOrigin",
            "set it to the address of the page, as in https://aabendialog.example.dk (https, no path)."
        );
        yield return (DataFolder is not null, "Door:DataFolder", "set it to the folder for journal and keys.");
        yield return (
            Journal is null || PostgresJournal.Understands(Journal),
            "Door:Journal",
            "set it to a connection string of PostgreSQL, as in Host=db.example.dk;Database=opendialogue;Username=od;"
                + "Password=…, or leave it out for a SQLite file in the data folder."
        );
        var optional = IsDevelopment && Oidc.Authority is null;
        yield return (
            optional || IsAuthority(Oidc.Authority),
            "Door:Oidc:Authority",
            "set it to the https address of the OpenID Connect issuer that employees sign in with."
        );
        yield return (optional || Has(Oidc.ClientId), "Door:Oidc:ClientId", "set it to this client's id there.");
        yield return (
            Post.Host is null || (MailAddress.TryCreate(Post.From, out _) && PublicOrigin is not null),
            "Door:Post:From",
            "set it to the address that letters come from, and Door:PublicOrigin to where their links lead; or leave"
                + " Door:Post:Host out, and nothing is sent."
        );
        yield return (optional || Has(Oidc.ClientSecret), "Door:Oidc:ClientSecret", "set it to this client's secret.");
    }

    private bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.GetLeftPart(UriPartial.Authority) == text
        && (IsDevelopment || uri.Scheme == Uri.UriSchemeHttps);

    private bool IsAuthority(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (IsDevelopment && uri.IsLoopback));

    private static bool Has(string? text) => !string.IsNullOrWhiteSpace(text);
}

/// <summary>How letters go out; without a host none do, and invitations are for printing.</summary>
internal sealed record PostSettings
{
    /// <summary>Of the SMTP server.</summary>
    public string? Host { get; init; }

    public int Port { get; init; } = 587;

    /// <summary>The address that letters come from, and that answers of calendars go to.</summary>
    public string? From { get; init; }

    public string? User { get; init; }
    public string? Password { get; init; }

    /// <summary>By STARTTLS; off only for a server on the same machine.</summary>
    public bool Encrypted { get; init; } = true;
}

internal sealed record OidcSettings
{
    public string? Authority { get; init; }
    public string? ClientId { get; init; }
    public string? ClientSecret { get; init; }

    /// <summary>The claim that says which municipality employs the person.</summary>
    public string MunicipalityClaim { get; init; } = "municipality";

    public string RoleClaim { get; init; } = "roles";

    /// <summary>The role that makes an employee a member of staff here.</summary>
    public string StaffRole { get; init; } = "od-staff";

    public string NameClaim { get; init; } = "name";
}
