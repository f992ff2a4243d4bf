using OpenDialogue.Checker.Checking;
using OpenDialogue.Checker.Evidence;
using OpenDialogue.Checker.Houses;
using OpenDialogue.Checker.Ledgers;
using OpenDialogue.Checker.Nemesis;
using OpenDialogue.Checker.People;
using OpenDialogue.Checker.Sabotage;

namespace OpenDialogue.Checker;

/// <summary>A run from its first host to its verdict.</summary>
internal sealed class Run(Settings settings, string folder)
{
    /// <summary>A room that the nemesis spoils; nobody of the crowd is in it.</summary>
    private const int Alone = 9000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Dictionary<string, object?> more = [];

    /// <returns>The line of figures, and how many breaches there are.</returns>
    internal async Task<(string Figures, int Breaches)> Play()
    {
        await using var estate = await Estate.Build(settings, folder);
        using var recorder = new Recorder(Path.Combine(folder, "history.txt"));
        List<Holding> holdings;
        List<Ending> endings;
        HashSet<string> poisoned = [];
        await estate.Start();
        await using (
            var crowd = new Crowd(recorder, estate.Passes, [.. estate.Hosts.Select(h => h.Port)], settings.Seed)
        )
        {
            var alone = await crowd.PlanAlone(Alone);
            await crowd.Come(settings.Clients);
            await crowd.AllAreLive(Patience);
            more["rssBeginMb"] = Rss(estate);
            var traffic = new Traffic(crowd.Devices, recorder, settings);
            await new Nemesis.Nemesis(estate, crowd, recorder, settings).Haunt(
                recorder.Now + TimeSpan.FromSeconds(settings.Seconds)
            );
            foreach (var trial in settings.Trials)
                await new Trials(estate, crowd, traffic, recorder).Give(trial, more);
            if (settings.Sabotage is null)
                await new Poison(estate, crowd, recorder).Give(alone, poisoned, more);
            await Task.Delay(TimeSpan.FromSeconds(2));
            await traffic.Stop();
            (holdings, endings) = await new Calm(crowd, estate.Ledger, Patience).Come();
            more["rssEndMb"] = Rss(estate);
        }
        foreach (var host in estate.All.Reverse())
            await host.End("TERM");
        if (estate.Ledger is SqliteLedger sqlite)
            more["integrity"] = sqlite.Integrity();
        var testimony = new Testimony(
            recorder.Began,
            recorder.Sendings,
            recorder.Seen,
            holdings,
            endings,
            await estate.Ledger.Read(),
            poisoned,
            ShiftedClock.By(settings.Clock)
        );
        return Judge(testimony, recorder);
    }

    private (string, int) Judge(Testimony testimony, Recorder recorder)
    {
        List<Breach> breaches = [.. Verdict.On(testimony)];
        if (more.GetValueOrDefault("poison") is string fault && fault != "try-again")
            breaches.Add(new(Kind.View, "the spoiled room", $"was answered with {fault}"));
        if (more.GetValueOrDefault("integrity") is string integrity && integrity != "ok")
            breaches.Add(new(Kind.NotAnEntry, "the file", integrity));
        foreach (var kind in breaches.GroupBy(breach => breach.Kind))
        foreach (var breach in kind.Take(20))
            Console.Error.WriteLine($"{breach.Kind} in {breach.Room}: {breach.Says}");
        return (Figures.Of(settings, testimony, recorder, breaches, more), breaches.Count);
    }

    private static long[] Rss(Estate estate) => [.. estate.All.Select(host => host.Rss / 1024 / 1024)];
}
