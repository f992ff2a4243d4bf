using OpenDialogue.Bench.Candidates;
using OpenDialogue.Bench.Load;
using OpenDialogue.Bench.Servers;

namespace OpenDialogue.Bench.Rows;

/// <summary>Servers that run side by side, each with its clients in its rooms, and take their turns under load.</summary>
internal sealed class Rivals : IAsyncDisposable
{
    private readonly List<Rival> all = [];

    internal static Task<Rivals> Enter(Layout layout, params IEnumerable<Candidate> candidates) =>
        Enter(layout, Cores.OfServer, candidates);

    internal static async Task<Rivals> Enter(Layout layout, int? core, IEnumerable<Candidate> candidates)
    {
        var rivals = new Rivals();
        try
        {
            foreach (var candidate in candidates)
                rivals.all.Add(await Rival.Enter(layout, candidate, core));
            return rivals;
        }
        catch
        {
            await rivals.DisposeAsync();
            throw;
        }
    }

    /// <returns>What was seen of each candidate, round by round.</returns>
    internal async Task<Dictionary<Candidate, List<Outcome>>> Rounds(Plan plan, Func<Rival, Task<Outcome>> turn)
    {
        var seen = all.ToDictionary(rival => rival.Candidate, _ => new List<Outcome>());
        for (var round = -plan.Before; round < plan.Rounds; round++)
            foreach (var rival in round % 2 == 0 ? all : all.AsEnumerable().Reverse())
            {
                var outcome = await turn(rival);
                Plan.Say($"  {rival.Candidate.Name, -32} {outcome}{(round < 0 ? ", does not count" : "")}");
                if (round >= 0)
                    seen[rival.Candidate].Add(outcome);
            }
        return seen;
    }

    /// <summary>In every room something was heard in the last round, also after what was measured of it.</summary>
    internal bool AreAllHeard => all.All(rival => rival.Hall.Tables.All(table => table.Deliveries > 0));

    public async ValueTask DisposeAsync()
    {
        foreach (var rival in all)
            await rival.DisposeAsync();
    }
}

/// <summary>One server and those who are connected to it.</summary>
internal sealed record Rival(Candidate Candidate, Served Served, Hall Hall) : IAsyncDisposable
{
    /// <summary>In a meeting of ours the young person has the floor, and does not ask for it; so in all rooms.</summary>
    private static bool MaySpeak(int person) => person != Meetings.Young;

    /// <param name="core">Of the server; null for all.</param>
    internal static async Task<Rival> Enter(Layout layout, Candidate candidate, int? core = Cores.OfServer)
    {
        var served = await candidate.Start(layout, core);
        try
        {
            return new(candidate, served, await Enter(layout, candidate, served));
        }
        catch
        {
            await served.DisposeAsync();
            throw;
        }
    }

    internal static Task<Hall> Enter(Layout layout, Candidate candidate, Served served)
    {
        Cores.PinGenerator();
        return Hall.Enter(layout, seat => candidate.ClientFor(seat, served), MaySpeak);
    }

    internal Task<Outcome> Saturate(Plan plan, int inFlight) =>
        Hall.Saturate(inFlight, plan.Warm, plan.Time, () => Served.Cpu);

    internal Task<Outcome> Pace(Plan plan, double perSecond) =>
        Hall.Pace(perSecond, plan.Warm, plan.Time, () => Served.Cpu);

    public async ValueTask DisposeAsync()
    {
        Hall.Dispose();
        await Served.DisposeAsync();
    }
}
