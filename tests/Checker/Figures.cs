using System.Text.Json;
using OpenDialogue.Checker.Checking;
using OpenDialogue.Checker.Evidence;

namespace OpenDialogue.Checker;

/// <summary>What a run came to, in numbers: the last line of its output.</summary>
internal static class Figures
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    internal static string Of(
        Settings settings,
        Testimony testimony,
        Recorder recorder,
        IReadOnlyList<Breach> breaches,
        IReadOnlyDictionary<string, object?> more
    )
    {
        var figures = new Dictionary<string, object?>
        {
            ["journal"] = settings.Journal,
            ["hosts"] = settings.Hosts,
            ["silos"] = settings.Silos,
            ["clients"] = settings.Clients,
            ["seconds"] = settings.Seconds,
            ["seed"] = settings.Seed,
            ["sabotage"] = settings.Sabotage,
            ["clock"] = settings.Clock,
            ["commands"] = testimony.Sendings.Select(s => s.Order.Id).Distinct().Count(),
            ["sent"] = testimony.Sendings.Count,
            ["acknowledged"] = Ordered(testimony, Outcome.Acknowledged),
            ["refused"] = Ordered(testimony, Outcome.Refused),
            ["unknown"] = Unknown(testimony),
            ["repeated"] = testimony.Sendings.GroupBy(s => s.Order.Id).Count(order => order.Count() > 1),
            ["nothingThenSomething"] = NothingThenSomething(testimony),
            ["tryAgain"] = testimony.Sendings.Count(s => s.Code == "try-again"),
            ["tooFast"] = testimony.Sendings.Count(s => s.Code == "too-fast"),
            ["entries"] = testimony.Journal.Values.Sum(rows => (long)rows.Count),
            ["batchesSeen"] = testimony.Seen.OfType<Batch>().Count(),
            ["viewsTaken"] = testimony.Seen.OfType<Joined>().Count(joined => joined.View is not null),
        };
        if (settings.Clock is not null)
            figures["entriesOfWrongTime"] = OfWrongTime(testimony);
        foreach (var kind in Enum.GetValues<Kind>())
            figures[JsonNamingPolicy.CamelCase.ConvertName(NameOf(kind))] = breaches.Count(b => b.Kind == kind);
        foreach (var (name, value) in more)
            figures[name] = value;
        figures["pauses"] = Pauses.Of(recorder, testimony);
        figures["breaches"] = breaches.Count;
        return JsonSerializer.Serialize(figures, Json);
    }

    internal static string InPlainWords(string figures)
    {
        using var said = JsonDocument.Parse(figures);
        var run = said.RootElement;
        var faults = string.Join(", ", run.GetProperty("pauses").EnumerateObject().Select(pause => pause.Name));
        return $"{run.GetProperty("journal")}, {run.GetProperty("hosts")} host(s), {run.GetProperty("silos")} silo(s), {run.GetProperty("clients")} clients, "
            + $"seed {run.GetProperty("seed")}: {run.GetProperty("acknowledged")} commands acknowledged, "
            + $"faults: {faults}; {run.GetProperty("breaches")} breaches";
    }

    private static string NameOf(Kind kind) =>
        kind switch
        {
            Kind.Hole => "Holes",
            Kind.Fork => "Forks",
            Kind.Order => "OrderDifferences",
            Kind.View => "ViewDifferences",
            Kind.WronglyRefused => "WrongRefusals",
            _ => $"{kind}",
        };

    private static int Ordered(Testimony testimony, Outcome outcome) =>
        testimony
            .Sendings.Where(s => s.Outcome == outcome && !Doors.Own(s.Code))
            .Select(s => s.Order.Id)
            .Distinct()
            .Count();

    /// <summary>
    /// Commands that had nothing to do when they were acknowledged, and left an entry when they were sent again: what
    /// leaves no entry is not remembered.
    /// </summary>
    private static int NothingThenSomething(Testimony testimony)
    {
        var stored = testimony
            .Journal.SelectMany(room => room.Value.Select(row => (room.Key, row.Command, row.Version)))
            .ToLookup(row => (row.Key, row.Command), row => row.Version);
        return testimony
            .Sendings.Where(s => s.Outcome == Outcome.Acknowledged)
            .Where(s => stored[(s.Order.Room, s.Order.Id)].Any(version => version != s.Version))
            .Select(s => s.Order.Id)
            .Distinct()
            .Count();
    }

    /// <summary>Entries that bear a time in which their command was on nobody's way.</summary>
    private static int OfWrongTime(Testimony testimony)
    {
        var sent = testimony.Sendings.ToLookup(s => s.Order.Id, s => testimony.Began + s.Begun);
        return testimony
            .Journal.Values.SelectMany(rows => rows)
            .Count(row => sent[row.Command].Any(at => (row.At - at).Duration() > TimeSpan.FromMinutes(30)));
    }

    private static int Unknown(Testimony testimony) =>
        testimony.Sendings.GroupBy(s => s.Order.Id).Count(order => order.All(s => s.Outcome == Outcome.Unknown));
}
