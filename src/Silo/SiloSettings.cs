using System.Net;
using OpenDialogue.Rooms.Postgres;

namespace OpenDialogue.Silo;

/// <summary>What an operator sets beside the door's settings: <c>role</c>, and the rest under <c>Silo</c>.</summary>
internal sealed record SiloSettings
{
    private const string Both = "both";
    private const string Silo = "silo";
    private const string Web = "web";

    public int Port { get; init; } = 11111;

    /// <summary>Where web hosts come in.</summary>
    public int GatewayPort { get; init; } = 30000;

    /// <summary>The address at which the others find this silo; null for the machine's own.</summary>
    public string? Address { get; init; }

    /// <summary>The silos and web hosts of one name are one cluster.</summary>
    public string Cluster { get; init; } = "opendialogue";

    internal string Role { get; private init; } = Both;

    /// <summary>The database that the cluster shares, with few connections of Orleans' own; null for one silo on its own.</summary>
    internal string? Database { get; private init; }

    internal bool HasDoor => Role is Both or Web;

    internal bool KeepsRooms => Role is Both or Silo;

    internal static SiloSettings From(IConfiguration configuration) =>
        (configuration.GetSection("Silo").Get<SiloSettings>() ?? new()) with
        {
            Role = configuration["role"] ?? Both,
            Database =
                configuration["Door:Journal"] is { } journal && PostgresJournal.Understands(journal)
                    ? $"{journal};Maximum Pool Size=16;Enlist=false;Timeout=3"
                    : null,
        };

    /// <summary>One line for each setting that is missing or wrong.</summary>
    internal IEnumerable<string> Complaints()
    {
        if (Role is not (Both or Silo or Web))
            yield return "role: set it to both, silo or web.";
        else if (Role != Both && Database is null)
            yield return "Door:Journal: set it to the PostgreSQL that silos and web hosts share.";
        if (Port is < 1 or > 65535 || GatewayPort is < 1 or > 65535 || Port == GatewayPort)
            yield return "Silo:Port and Silo:GatewayPort: set them to two ports, each from 1 to 65535.";
        if (Address is not null && !IPAddress.TryParse(Address, out _))
            yield return "Silo:Address: set it to an IP address of this machine, as in 10.0.0.4.";
    }
}
