using OpenDialogue.Checker.Checking;
using OpenDialogue.Checker.Evidence;
using OpenDialogue.Checker.Houses;
using OpenDialogue.Checker.People;

namespace OpenDialogue.Checker.Nemesis;

/// <summary>
/// People press twice as much again and again until no more of it is answered; then four times the most that was. What
/// is answered is whatever the rules decided on, be it by an entry or a refusal of theirs.
/// </summary>
internal sealed class Overload(Estate estate, Traffic traffic, Recorder recorder)
{
    private const int Times = 4;

    private static readonly TimeSpan Step = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Held = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan After = TimeSpan.FromSeconds(15);

    /// <summary>An answer that is later than this is of no use to anybody.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    internal async Task<object> Measure()
    {
        var usual = traffic.Rate;
        var peak = await Peak();
        traffic.Rate = usual;
        await Task.Delay(Rest);
        traffic.Rate = peak * Times;
        var (begun, own, hosts) = (recorder.Now, Environment.CpuUsage.TotalTime, HostsWorked());
        await Task.Delay(Held);
        (own, hosts) = (Environment.CpuUsage.TotalTime - own, HostsWorked() - hosts);
        traffic.Rate = usual;
        var ended = recorder.Now;
        await Task.Delay(After);
        var sendings = recorder.Sendings;
        var sent = sendings.Where(s => s.Begun >= begun && s.Begun < ended).ToList();
        var refused = sent.Where(s => Doors.Own(s.Code)).ToList();
        var unanswered = sent.Count(s => s.Outcome == Outcome.Unknown);
        var served = Served(sendings, begun, ended);
        return new
        {
            peakPerSecond = (int)peak,
            offeredPerSecond = (int)(sent.Count / Held.TotalSeconds),
            servedPerSecond = (int)served,
            goodput = Math.Round(served / peak, 2),
            explicitly = new
            {
                tooFast = refused.Count(s => s.Code == "too-fast"),
                tryAgain = refused.Count(s => s.Code == "try-again"),
            },
            unanswered,
            explicitShare = refused.Count + unanswered == 0
                ? 1
                : Math.Round(refused.Count / (double)(refused.Count + unanswered), 4),
            slowestRefusalMs = (long)refused.Select(Took).DefaultIfEmpty().Max().TotalMilliseconds,
            acceptedMs = Spread(sent.Where(s => s.Outcome == Outcome.Acknowledged)),
            coresOfHosts = Math.Round(hosts / Held, 2),
            coresOfChecker = Math.Round(own / Held, 2),
            secondsUntilCalm = Math.Round((CalmFrom(sendings, ended) - ended).TotalSeconds, 1),
        };
    }

    /// <summary>What is answered in a second when twice as much asked for would not be a quarter more.</summary>
    private async Task<double> Peak()
    {
        for (var (most, rate) = (0.0, traffic.Rate); ; rate *= 2)
        {
            traffic.Rate = rate;
            var begun = recorder.Now;
            await Task.Delay(Step);
            var served = Served(recorder.Sendings, begun, recorder.Now);
            Console.Error.WriteLine($"{rate:F0} a second asked for, {served:F0} answered");
            if (served < most * 1.25)
                return Math.Max(most, served);
            most = served;
        }
    }

    private static double Served(IEnumerable<Sending> sendings, TimeSpan begun, TimeSpan ended) =>
        sendings.Count(s => s.Ended >= begun && s.Ended < ended && IsServed(s) && Took(s) <= Soon)
        / (ended - begun).TotalSeconds;

    /// <summary>When the last was sent that was answered late, by the door, or not at all.</summary>
    private static TimeSpan CalmFrom(IEnumerable<Sending> sendings, TimeSpan ended) =>
        sendings
            .Where(s => s.Begun >= ended && (!IsServed(s) || Took(s) > Soon))
            .Select(s => s.Begun)
            .DefaultIfEmpty(ended)
            .Max();

    private TimeSpan HostsWorked() => estate.Hosts.Aggregate(TimeSpan.Zero, (sum, host) => sum + host.Worked);

    private static bool IsServed(Sending sending) => sending.Outcome != Outcome.Unknown && !Doors.Own(sending.Code);

    private static TimeSpan Took(Sending sending) => sending.Ended - sending.Begun;

    private static object Spread(IEnumerable<Sending> sendings)
    {
        List<TimeSpan> times = [.. sendings.Select(Took).Order()];
        return new { p50 = At(times, 0.5), p99 = At(times, 0.99) };
    }

    private static long At(List<TimeSpan> times, double part) =>
        times.Count == 0 ? 0 : (long)times[(int)(part * (times.Count - 1))].TotalMilliseconds;
}
