using System.Net;
using OpenDialogue.Grains;
using OpenDialogue.Rooms;
using Orleans.Configuration;
using Orleans.Storage;

namespace OpenDialogue.Silo;

/// <summary>
/// How silos and web hosts form a cluster. The figures are for meetings of a few people, who notice a second and not a
/// millisecond; docs/reliability.md says what was measured with them.
/// </summary>
internal static class ClusterSetup
{
    private const string Postgres = "Npgsql";

    /// <summary>A call that is not answered has been made again by then; see <see cref="GrainRooms"/>.</summary>
    private static readonly TimeSpan ResponseTimeout = TimeSpan.FromSeconds(5);

    internal static void AddRooms(this WebApplicationBuilder builder, SiloSettings settings)
    {
        builder.Services.Configure<ClusterOptions>(cluster =>
            (cluster.ClusterId, cluster.ServiceId) = (settings.Cluster, settings.Cluster)
        );
        if (settings.KeepsRooms)
            builder.UseOrleans(silo => silo.Set(settings));
        else
            builder.UseOrleansClient(client => client.Set(settings));
        builder.Services.AddSingleton<GrainRooms>().AddSingleton<IRooms>(all => all.GetRequiredService<GrainRooms>());
        if (settings.KeepsRooms)
            builder.Services.AddSingleton<Household>().AddHostedService(all => all.GetRequiredService<Household>());
    }

    private static void Set(this ISiloBuilder silo, SiloSettings settings)
    {
        if (settings.Database is { } database)
            silo.UseAdoNetClustering(ado => (ado.Invariant, ado.ConnectionString) = (Postgres, database))
                .AddAdoNetGrainStorage(
                    Household.Storage,
                    ado => (ado.Invariant, ado.ConnectionString) = (Postgres, database)
                )
                .Services.AddKeyedSingleton<IGrainStorageSerializer, OrleansGrainStorageSerializer>(Household.Storage);
        else
            silo.UseLocalhostClustering();
        silo.Configure<EndpointOptions>(endpoints =>
        {
            (endpoints.SiloPort, endpoints.GatewayPort) = (settings.Port, settings.GatewayPort);
            if (settings.Address is { } own)
                endpoints.AdvertisedIPAddress = IPAddress.Parse(own);
        });
        silo.Configure<SiloMessagingOptions>(messages => messages.ResponseTimeout = ResponseTimeout);
        silo.Configure<ClusterMembershipOptions>(members =>
        {
            // A silo that was killed is noticed within a second. Under load the answers to probes come later, and the
            // time that is allowed grows with them up to the most, so that a busy silo is not taken for a dead one.
            members.ProbeTimeout = TimeSpan.FromMilliseconds(200);
            members.MaxProbeTimeout = TimeSpan.FromSeconds(1.5);
            members.NumMissedProbesLimit = 2;
            members.TableRefreshTimeout = TimeSpan.FromSeconds(5);
            // After a power cut the first silo to start does not wait longer than three of these for the others.
            members.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(5);
        });
        // More than twice the time between two rounds: a room that they wake for a deadline is still there then.
        silo.Configure<GrainCollectionOptions>(idle => idle.CollectionAge = 3 * new RoomSettings().ScanEvery);
    }

    private static void Set(this IClientBuilder client, SiloSettings settings)
    {
        client.UseAdoNetClustering(ado => (ado.Invariant, ado.ConnectionString) = (Postgres, settings.Database!));
        client.Configure<ClientMessagingOptions>(messages => messages.ResponseTimeout = ResponseTimeout);
        client.Configure<GatewayOptions>(gateways => gateways.GatewayListRefreshPeriod = TimeSpan.FromSeconds(1));
        client.AddGatewayCountChangedHandler(all =>
            (_, gateways) =>
            {
                if (gateways.NumberOfConnectedGateways < gateways.PreviousNumberOfConnectedGateways)
                    all.GetRequiredService<GrainRooms>().AskAgain();
            }
        );
        client.UseConnectionRetryFilter((_, cancel) => Task.Delay(1000, cancel).ContinueWith(_ => true));
    }
}
