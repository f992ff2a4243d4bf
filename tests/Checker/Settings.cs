using System.Globalization;

namespace OpenDialogue.Checker;

/// <summary>What a run is to be.</summary>
/// <param name="Silos">Processes that keep the rooms; none where the hosts do.</param>
/// <param name="Rate">Commands per second, of all clients together.</param>
/// <param name="Sabotage">Null: the real program.</param>
/// <param name="Faults">Null: all that this run allows, in rotation.</param>
/// <param name="Clock">Of the last host, an hour ahead or behind; null is right.</param>
/// <param name="Trials">What is tried after the faults, one after the other.</param>
/// <param name="Published">A folder that the silo has been published to; null for the silo as it was built.</param>
internal sealed record Settings(
    string Journal,
    int Hosts,
    int Silos,
    int Clients,
    int Seconds,
    int Seed,
    int Rate,
    string? Sabotage,
    IReadOnlyList<string>? Faults,
    string? Keep,
    string? Clock,
    IReadOnlyList<string> Trials,
    string? Published
)
{
    internal const string Usage =
        "Checker --journal sqlite|postgres --hosts 1-3 [--silos 1-3] --clients 8-200 --seconds 5-86400 --seed N [--rate N] "
        + "[--sabotage early-ack|no-version-check] [--clock ahead|behind] [--faults name,name] [--trials name,name] [--keep folder] [--published folder]";

    private static readonly string[] Names =
    [
        "journal",
        "hosts",
        "silos",
        "clients",
        "seconds",
        "seed",
        "rate",
        "sabotage",
        "faults",
        "keep",
        "clock",
        "trials",
        "published",
    ];

    internal bool IsCluster => Silos > 0;

    internal bool IsPostgres => Journal == "postgres";

    /// <exception cref="ArgumentException">Says what is wrong with them.</exception>
    internal static Settings Parse(IReadOnlyList<string> arguments)
    {
        var given = Pairs(arguments);
        var sabotage = given.GetValueOrDefault("sabotage");
        var clients = Number(given, "clients", 40, 8, 200);
        var settings = new Settings(
            given.GetValueOrDefault("journal", "sqlite"),
            Number(given, "hosts", 1, 1, 3),
            Number(given, "silos", 0, 0, 3),
            clients,
            Number(given, "seconds", 60, 5, 86_400),
            Number(given, "seed", 1, 0, int.MaxValue),
            Number(given, "rate", Math.Min(200, clients * 2), 1, 2000),
            sabotage,
            given.GetValueOrDefault("faults")?.Split(','),
            given.GetValueOrDefault("keep"),
            given.GetValueOrDefault("clock"),
            given.GetValueOrDefault("trials")?.Split(',') ?? [],
            given.GetValueOrDefault("published")
        );
        Require(settings.Journal is "sqlite" or "postgres", "--journal is sqlite or postgres");
        Require(sabotage is null or "early-ack" or "no-version-check", "--sabotage is early-ack or no-version-check");
        Require(settings.Clock is null or "ahead" or "behind", "--clock is ahead or behind");
        Require(
            settings.Clock is null || settings.Hosts > 1 && sabotage is null,
            "--clock needs another host, and no sabotage"
        );
        Require(
            settings.Silos == 0 || settings.IsPostgres && sabotage is null && settings.Clock is null,
            "--silos needs postgres, no sabotage and a right clock"
        );
        Require(settings.Published is null || settings.IsCluster, "--published needs silos");
        Require(
            settings.IsPostgres || settings.Hosts == 1 || sabotage is not null,
            "--hosts is 1 with sqlite: hosts tell each other of entries over PostgreSQL only"
        );
        foreach (var fault in settings.Faults ?? [])
            Require(Nemesis.Nemesis.Names.Contains(fault), $"--faults: there is no {fault}");
        foreach (var trial in settings.Trials)
            Require(Nemesis.Trials.Names.Contains(trial), $"--trials: there is no {trial}");
        return settings;
    }

    private static Dictionary<string, string> Pairs(IReadOnlyList<string> arguments)
    {
        var pairs = new Dictionary<string, string>();
        for (var i = 0; i < arguments.Count; i += 2)
        {
            var name = arguments[i].StartsWith("--", StringComparison.Ordinal) ? arguments[i][2..] : "";
            Require(Names.Contains(name), $"{arguments[i]} is not known");
            Require(i + 1 < arguments.Count, $"{arguments[i]} needs a value");
            Require(pairs.TryAdd(name, arguments[i + 1]), $"{arguments[i]} is given twice");
        }
        return pairs;
    }

    private static int Number(Dictionary<string, string> given, string name, int otherwise, int lowest, int highest)
    {
        if (!given.TryGetValue(name, out var text))
            return otherwise;
        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        Require(isNumber && number >= lowest && number <= highest, $"--{name} is {lowest} to {highest}");
        return number;
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
            throw new ArgumentException(otherwise);
    }
}
