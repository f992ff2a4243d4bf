using System.Data;
using Npgsql;
using static OpenDialogue.Rooms.Tests.Postgres.OrleansQueries;

namespace OpenDialogue.Rooms.Tests.Postgres;

/// <summary>What Orleans tells and asks about who is in a cluster.</summary>
internal sealed class Membership(OrleansQueries queries)
{
    internal const int Joining = 2;
    internal const int Active = 3;
    internal const int Dead = 6;

    private static readonly DateTime Morning = Cast.Morning.UtcDateTime;

    internal Task<bool> Begin(string cluster) => queries.Try("InsertMembershipVersionKey", Cluster(cluster));

    internal Task<bool> Insert(Silo silo, int version, string cluster = "here") =>
        queries.Try("InsertMembershipKey", Inserting(silo, version, cluster));

    internal Task<bool> Update(Silo silo, int version) =>
        queries.Try(
            "UpdateMembershipKey",
            [
                .. At("here", silo.Generation),
                Alive(silo.Alive),
                Of("Status", DbType.Int32, silo.Status),
                Of("SuspectTimes", DbType.String, silo.Suspects),
                Of("Version", DbType.Int32, version),
            ]
        );

    internal Task<List<int>> Live(int generation, int alive) =>
        queries.Ask("UpdateIAmAlivetimeKey", row => row.FieldCount, [.. At("here", generation), Alive(alive)]);

    internal async Task<int> Latest() => (await All())[0].Version;

    /// <summary>One without a silo where there is none: the version is told all the same.</summary>
    internal async Task<List<(int Version, Silo? Silo)>> All(string cluster = "here") =>
        [.. (await queries.Ask("MembershipReadAllKey", SiloOf, Cluster(cluster))).OrderBy(row => row.Silo?.Generation)];

    internal Task<List<(int Version, Silo? Silo)>> Row(int generation) =>
        queries.Ask("MembershipReadRowKey", SiloOf, At("here", generation));

    private static (int Version, Silo? Silo) SiloOf(NpgsqlDataReader row)
    {
        var version = Number(row, "Version");
        if (row["StartTime"] is not DateTime start)
            return (version, null);
        Assert.Equal(
            ("10.0.0.1", 11111, "silo", "host"),
            (Text(row, "Address"), Number(row, "Port"), Text(row, "SiloName"), Text(row, "HostName"))
        );
        return (
            version,
            new(
                Number(row, "Generation"),
                Number(row, "Status"),
                Seconds((DateTime)row["IAmAliveTime"]),
                Seconds(start),
                Number(row, "ProxyPort"),
                row["SuspectTimes"] as string
            )
        );
    }

    private static int Seconds(DateTime at) => (int)(at - Morning).TotalSeconds;

    internal static NpgsqlParameter Cluster(string name) => Of("DeploymentId", DbType.String, name);

    internal static NpgsqlParameter Alive(int seconds) =>
        Of("IAmAliveTime", DbType.DateTime, Morning.AddSeconds(seconds));

    internal static NpgsqlParameter[] At(string cluster, int generation) =>
        [
            Cluster(cluster),
            Of("Address", DbType.String, "10.0.0.1"),
            Of("Port", DbType.Int32, 11111),
            Of("Generation", DbType.Int32, generation),
        ];

    internal static NpgsqlParameter[] Inserting(Silo silo, int version, string cluster) =>
        [
            .. At(cluster, silo.Generation),
            Alive(silo.Alive),
            Of("SiloName", DbType.String, "silo"),
            Of("HostName", DbType.String, "host"),
            Of("StartTime", DbType.DateTime, Morning.AddSeconds(silo.Start)),
            Of("Status", DbType.Int32, silo.Status),
            Of("ProxyPort", DbType.Int32, silo.Proxy),
            Of("Version", DbType.Int32, version),
        ];
}

/// <summary>All at one address, told apart by when they started; times in seconds after the morning.</summary>
internal sealed record Silo(
    int Generation,
    int Status = Membership.Joining,
    int Alive = 0,
    int Start = 0,
    int Proxy = 30000,
    string? Suspects = null
);
