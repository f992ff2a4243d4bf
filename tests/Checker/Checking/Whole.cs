using System.Text.Json;
using OpenDialogue.Checker.Evidence;

namespace OpenDialogue.Checker.Checking;

/// <summary>The journal of one room by itself: 1, 2, 3 …, every command once, and every body what its row says.</summary>
internal static class Whole
{
    internal static IEnumerable<Breach> Check(RoomEvidence of) =>
        [.. Numbers(of), .. Commands(of), .. Times(of), .. Bodies(of)];

    private static IEnumerable<Breach> Numbers(RoomEvidence of)
    {
        foreach (var twice in of.Rows.GroupBy(row => row.Version).Where(rows => rows.Count() > 1))
            yield return new(Kind.Fork, of.Room, $"version {twice.Key} is there {twice.Count()} times");
        var next = 1L;
        foreach (var version in of.Rows.Select(row => row.Version).Distinct().Order())
        {
            if (version != next)
                yield return new(Kind.Hole, of.Room, $"version {next} is missing before {version}");
            next = version + 1;
        }
    }

    private static IEnumerable<Breach> Commands(RoomEvidence of) =>
        of
            .Rows.GroupBy(row => row.Command)
            .Where(rows => rows.Count() > 1)
            .Select(rows => new Breach(
                Kind.Doubled,
                of.Room,
                $"command {rows.Key} has the entries {string.Join(", ", rows.Select(row => row.Version))}"
            ));

    private static IEnumerable<Breach> Times(RoomEvidence of) =>
        of
            .Rows.Zip(of.Rows.Skip(1))
            .Where(pair => pair.Second.At < pair.First.At)
            .Select(pair => new Breach(
                Kind.Backwards,
                of.Room,
                $"version {pair.Second.Version} was made before version {pair.First.Version}"
            ));

    private static IEnumerable<Breach> Bodies(RoomEvidence of) =>
        of
            .Rows.Where(row => !SaysSo(row))
            .Select(row => new Breach(
                Kind.NotAnEntry,
                of.Room,
                $"version {row.Version}: its body says something else"
            ));

    private static bool SaysSo(Row row)
    {
        try
        {
            using var body = JsonDocument.Parse(row.Body);
            return body.RootElement.GetProperty("version").GetInt64() == row.Version
                && body.RootElement.GetProperty("at").GetDateTimeOffset() == row.At
                && body.RootElement.GetProperty("by").GetString() == row.By;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
