using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Runtime;
using Orleans.TestingHost;

namespace OpenDialogue.Grains.Tests;

/// <summary>Two silos in this process, as an engine of rooms. A test that starts two of them has a split cluster.</summary>
internal sealed class TwoSilos : IRooms, IAsyncDisposable
{
    private const string Counted = "counted";

    private readonly InProcessTestCluster cluster;
    private readonly GrainRooms rooms;
    private readonly Arrivals arrivals;
    private int sent;

    private TwoSilos(InProcessTestCluster cluster, Arrivals arrivals)
    {
        (this.cluster, this.arrivals) = (cluster, arrivals);
        rooms = cluster.Client.ServiceProvider.GetRequiredService<GrainRooms>();
    }

    internal static async Task<TwoSilos> Start(IJournal journal, TimeProvider clock, RoomSettings settings)
    {
        var arrivals = new Arrivals();
        var building = new InProcessTestClusterBuilder(2);
        building.ConfigureSilo(
            (_, silo) =>
            {
                silo.Services.AddSingleton(journal).AddSingleton(settings);
                silo.Services.AddSingleton(services => Rooms(services, clock));
                // The cluster's own work goes by the real time, the rooms by the test's.
                silo.Services.AddKeyedSingleton("Grains", clock);
                silo.Services.AddSingleton(services => new Household(
                    journal,
                    services.GetRequiredService<GrainRooms>(),
                    services.GetRequiredService<ISiloStatusOracle>(),
                    services.GetRequiredService<ILogger<Household>>(),
                    clock: clock,
                    settings: settings
                ));
                silo.AddIncomingGrainCallFilter(arrivals).AddOutgoingGrainCallFilter(arrivals.Lose);
                silo.Services.AddHostedService(services => services.GetRequiredService<Household>());
            }
        );
        building.ConfigureClient(client => client.Services.AddSingleton(services => Rooms(services, clock)));
        var cluster = building.Build();
        await cluster.DeployAsync();
        return new(cluster, arrivals);
    }

    private static GrainRooms Rooms(IServiceProvider services, TimeProvider clock) =>
        new(services.GetRequiredService<IGrainFactory>(), services.GetRequiredService<ILogger<GrainRooms>>(), clock);

    /// <summary>All that has been sent through this engine is in the queue of its room.</summary>
    internal Task Arrived() => arrivals.Until(Volatile.Read(ref sent));

    /// <summary>The next calls of that name get through, and the callers hear that they did not.</summary>
    internal void Lose(string method, int times) => arrivals.Losing = (method, times);

    internal int StillToLose => arrivals.Losing.Times;

    /// <summary>Every activation leaves, and comes back with the next call or watch, on whichever silo.</summary>
    internal Task EmptyMemory() => Management.ForceActivationCollection(TimeSpan.Zero);

    /// <summary>How many rooms have an activation.</summary>
    internal async Task<int> InMemory() =>
        (await Management.GetSimpleGrainStatistics())
            .Where(grain => grain.GrainType.Contains(typeof(RoomGrain).Namespace!, StringComparison.Ordinal))
            .Sum(grain => grain.ActivationCount);

    internal async Task UntilInMemory(int rooms)
    {
        for (var begun = Stopwatch.StartNew(); await InMemory() != rooms; await Task.Yield())
            if (begun.Elapsed > Signal.Deadline)
                throw new TimeoutException($"{await InMemory()} rooms are in memory");
    }

    private IManagementGrain Management => cluster.Client.GetGrain<IManagementGrain>(0);

    public async ValueTask<Answer> Send(
        RoomId room,
        ReadOnlyMemory<byte> command,
        Caller caller,
        CancellationToken cancel
    )
    {
        Interlocked.Increment(ref sent);
        RequestContext.Set(Counted, true);
        return await rooms.Send(room, command, caller, cancel);
    }

    public ValueTask<Reading> Read(RoomId room, Caller caller, long? since, CancellationToken cancel) =>
        rooms.Read(room, caller, since, cancel);

    public ValueTask<IAsyncDisposable> Watch(RoomId room, IRoomWatcher watcher, CancellationToken cancel) =>
        rooms.Watch(room, watcher, cancel);

    public async ValueTask DisposeAsync()
    {
        await cluster.StopAllSilosAsync();
        await cluster.DisposeAsync();
    }

    private sealed class Arrivals : IIncomingGrainCallFilter
    {
        private readonly Signal changed = new();
        private int arrived;

        internal Task Until(int count) => changed.Until(() => Volatile.Read(ref arrived) >= count, $"{count} arrivals");

        internal (string Method, int Times) Losing { get; set; }

        /// <summary>To those who watch: these do not get through.</summary>
        internal Task Lose(IOutgoingGrainCallContext context) =>
            IsLost(context.MethodName) ? throw new TimeoutException("lost") : context.Invoke();

        public async Task Invoke(IIncomingGrainCallContext context)
        {
            // A grain puts a command into the room's queue before it waits for anything.
            var call = context.Invoke();
            if (context.MethodName == nameof(IRoomGrain.Send) && RequestContext.Get(Counted) is not null)
            {
                Interlocked.Increment(ref arrived);
                changed.Raise();
            }
            await call;
            if (
                context.InterfaceName.Contains(nameof(IRoomGrain), StringComparison.Ordinal)
                && IsLost(context.MethodName)
            )
                throw new TimeoutException("lost");
        }

        private bool IsLost(string method)
        {
            lock (changed)
            {
                if (Losing.Method != method || Losing.Times == 0)
                    return false;
                Losing = (method, Losing.Times - 1);
                return true;
            }
        }
    }
}
