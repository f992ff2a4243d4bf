using System.Collections.Concurrent;
using System.Text.Json;
using OpenDialogue.Checker.Evidence;
using OpenDialogue.Checker.Houses;
using OpenDialogue.Checker.People;

namespace OpenDialogue.Checker.Nemesis;

/// <summary>
/// Lines go silent both ways and nobody closes them. How long until the others at the table are told that somebody is
/// away, and until the host has let go of the connection.
/// </summary>
internal sealed class HalfOpen(Estate estate, Crowd crowd, Recorder recorder)
{
    private const int Table = 9001;
    private const int Silent = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>
    /// So that they do not all fall silent equally long after their last word, and most of them before their first ping,
    /// with which SignalR's own patience begins.
    /// </summary>
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, string> states = new();

    internal async Task<object> Measure()
    {
        List<Proxy> ways = [.. Enumerable.Range(0, Silent).Select(i => estate.Hosts[i % estate.Hosts.Count].OpenWay())];
        var people = await crowd.SitAside(
            Table,
            [
                [estate.Hosts[0].Port],
                .. ways.Select(way => (int[])[way.Port]),
            ]
        );
        people[0].Present = Look;
        try
        {
            await Is(() => people.All(p => p.IsLive && StateOf(p) == "here"));
            var fell = new List<Task<(TimeSpan?, TimeSpan?)>>();
            foreach (var (way, person) in ways.Zip(people.Skip(1)))
            {
                await Task.Delay(Apart);
                fell.Add(FallSilent(way, person));
            }
            var times = await Task.WhenAll(fell);
            return new { awayMs = Spread(times.Select(t => t.Item1)), droppedMs = Spread(times.Select(t => t.Item2)) };
        }
        finally
        {
            foreach (var person in people)
                await person.DisposeAsync();
            foreach (var way in ways)
                await way.DisposeAsync();
        }
    }

    private async Task<(TimeSpan? Away, TimeSpan? Dropped)> FallSilent(Proxy way, Device person)
    {
        way.IsSilent = true;
        var begun = recorder.Now;
        var away = After(begun, Is(() => StateOf(person) == "away"));
        var dropped = After(begun, way.HostLeft.WaitAsync(Patience));
        return (await away, await dropped);
    }

    /// <summary>Null where it does not happen.</summary>
    private async Task<TimeSpan?> After(TimeSpan begun, Task happens)
    {
        try
        {
            await happens;
            return recorder.Now - begun;
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    private void Look(JsonElement presence)
    {
        foreach (var person in presence.GetProperty("people").EnumerateArray())
            states[person.GetProperty("id").GetString()!] = person.GetProperty("state").GetString()!;
    }

    private string? StateOf(Device person) => states.GetValueOrDefault(person.Actor.Id.Value);

    private async Task Is(Func<bool> holds)
    {
        var begun = recorder.Now;
        while (!holds())
            if (recorder.Now - begun > Patience)
                throw new TimeoutException("it never came to be so");
            else
                await Task.Delay(20);
    }

    private static object Spread(IEnumerable<TimeSpan?> times)
    {
        List<TimeSpan> seen = [.. times.OfType<TimeSpan>().Order()];
        return new
        {
            count = seen.Count,
            least = Milliseconds(seen.FirstOrDefault()),
            p50 = Milliseconds(seen.ElementAtOrDefault(seen.Count / 2)),
            max = Milliseconds(seen.LastOrDefault()),
            never = times.Count(time => time is null),
        };
    }

    private static long Milliseconds(TimeSpan time) => (long)time.TotalMilliseconds;
}
