using System.Collections.Concurrent;
using System.Globalization;

namespace OpenDialogue.WebHost.Identity;

/// <summary>
/// Sessions that were ended before their time. A cookie is only a signed statement, so that a copy of it would live
/// on; this list, kept in the data folder until they would have ended anyway, is what ends them.
/// </summary>
internal sealed class SignedOut
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> ended = new();
    private readonly Lock gate = new();
    private readonly string path;

    internal SignedOut(string folder, TimeProvider clock)
    {
        path = Path.Combine(folder, "signed-out");
        if (!File.Exists(path))
            return;
        foreach (var line in File.ReadAllLines(path))
            if (
                line.Split(' ') is [var id, var until]
                && long.TryParse(until, CultureInfo.InvariantCulture, out var seconds)
                && DateTimeOffset.FromUnixTimeSeconds(seconds) > clock.GetUtcNow()
            )
                ended[id] = DateTimeOffset.FromUnixTimeSeconds(seconds);
        File.WriteAllLines(path, ended.Select(Line));
    }

    internal bool Has(string session) => ended.ContainsKey(session);

    internal void Add(string session, DateTimeOffset until)
    {
        if (!ended.TryAdd(session, until))
            return;
        lock (gate)
            File.AppendAllLines(path, [Line(new(session, until))]);
    }

    private static string Line(KeyValuePair<string, DateTimeOffset> entry) =>
        string.Create(CultureInfo.InvariantCulture, $"{entry.Key} {entry.Value.ToUnixTimeSeconds()}");
}
