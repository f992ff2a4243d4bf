using OpenDialogue.Checker.Evidence;
using OpenDialogue.Checker.Houses;
using OpenDialogue.Checker.People;

namespace OpenDialogue.Checker.Nemesis;

/// <summary>The faults themselves. Each returns when its cause is gone and everything that was stopped runs again.</summary>
/// <param name="hold">How long what can last does last.</param>
internal sealed class Faults(Estate estate, Crowd crowd, Recorder recorder, Random random, TimeSpan hold)
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(10);

    /// <summary>A host dies, and is started again.</summary>
    internal async Task Kill()
    {
        var host = AnyHost();
        await host.End("KILL");
        await host.Start();
    }

    /// <summary>A silo dies, and is started again only when its rooms have answered elsewhere.</summary>
    internal async Task KillSilo()
    {
        var silo = Any(estate.Silos);
        await Without("killed silo", () => silo.End("KILL"));
        await silo.Start();
    }

    /// <summary>A silo that is taken for dead ends by itself when it goes on: it is started again, as a supervisor would.</summary>
    internal async Task FreezeSilo()
    {
        var silo = Any(estate.Silos);
        await silo.Signal("STOP");
        await Task.Delay(hold);
        await silo.Signal("CONT");
        if (await silo.Ends(Long))
            await silo.Start();
    }

    /// <summary>Every silo is stopped on purpose and started again, one after the other.</summary>
    internal async Task StopSilos()
    {
        foreach (var silo in estate.Silos)
        {
            await Without("before a stop", () => Task.CompletedTask);
            await Without("stopped silo", () => silo.End("TERM"));
            await silo.Start();
            await silo.BeReady("ready");
        }
    }

    /// <summary>Noted by itself: a start takes the machine more than the others need to take over.</summary>
    private async Task Without(string name, Func<Task> end)
    {
        var begun = recorder.Now;
        await end();
        await Task.Delay(Short);
        recorder.Note(new Fault(name, begun, recorder.Now, recorder.Now));
    }

    /// <summary>A host neither answers nor closes anything, and goes on later as if nothing had been.</summary>
    internal async Task Freeze()
    {
        var host = AnyHost();
        await host.Signal("STOP");
        await Task.Delay(hold);
        await host.Signal("CONT");
    }

    /// <summary>Every host is stopped on purpose and started again, one after the other.</summary>
    internal async Task Stop()
    {
        foreach (var host in estate.Hosts)
        {
            await host.End("TERM");
            await host.Start();
        }
    }

    /// <summary>Commands arrive and are done, and their senders never hear it.</summary>
    internal async Task CutBeforeAnswer()
    {
        for (var times = 0; times < 10; times++)
        {
            foreach (var host in estate.Hosts)
                host.Proxy.CutAfterNext(3);
            await Task.Delay(200);
        }
        foreach (var host in estate.Hosts)
            host.Proxy.CutAfterNext(0);
    }

    /// <summary>All connections end at once.</summary>
    internal Task Storm()
    {
        foreach (var host in estate.Hosts)
            host.Proxy.CutAll();
        return Task.CompletedTask;
    }

    internal async Task Delay()
    {
        foreach (var host in estate.Hosts)
            host.Proxy.Delay = TimeSpan.FromMilliseconds(200);
        await Task.Delay(hold);
        foreach (var host in estate.Hosts)
            host.Proxy.Delay = TimeSpan.Zero;
    }

    internal async Task CloseHalf()
    {
        AnyHost().Proxy.CloseHalf();
        await Task.Delay(Short);
    }

    internal async Task BlackHole()
    {
        var host = AnyHost();
        host.Proxy.IsSilent = true;
        await Task.Delay(hold);
        host.Proxy.IsSilent = false;
    }

    /// <summary>At each table one does not read what comes.</summary>
    internal async Task DeafClient()
    {
        List<Device> deaf = [.. crowd.Tables.Select(table => Any([.. crowd.At(table)]))];
        deaf.ForEach(device => device.BeDeaf());
        await Task.Delay(hold);
        deaf.ForEach(device => device.Hear());
    }

    /// <summary>Nothing more can be written to files; then there is space again.</summary>
    internal async Task FullDisk()
    {
        var host = AnyHost();
        await host.LimitFiles(4096);
        await Task.Delay(Short);
        await host.LimitFiles(null);
    }

    internal async Task StopDatabase(string mode)
    {
        await estate.Postgres!.Stop(mode);
        await Task.Delay(Short);
        await estate.Postgres.StartAgain();
    }

    internal async Task FreezeDatabase()
    {
        await estate.Postgres!.Freeze();
        await Task.Delay(hold);
        await estate.Postgres.Thaw();
    }

    private Host AnyHost() => Any(estate.Hosts);

    private T Any<T>(IReadOnlyList<T> among) => among[random.Next(among.Count)];
}
