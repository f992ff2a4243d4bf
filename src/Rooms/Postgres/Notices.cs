using System.Globalization;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms.Postgres;

/// <summary>
/// What hosts call to each other: who calls, then a room and its version on each line. PostgreSQL carries 8000 bytes.
/// </summary>
internal static class Notices
{
    internal const string Channel = "opendialogue_stored";

    private const int Longest = 7900;

    internal static IReadOnlyList<string> Write(string from, IEnumerable<KeyValuePair<RoomId, long>> stored)
    {
        List<string> notices = [];
        var notice = from;
        foreach (var (room, version) in stored)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"\n{room} {version}");
            if (notice.Length + line.Length > Longest)
            {
                notices.Add(notice);
                notice = from;
            }
            notice += line;
        }
        return [.. notices, notice];
    }

    internal static bool IsFrom(string from, string notice) => notice.StartsWith(from, StringComparison.Ordinal);

    /// <summary>What is not understood is left out: it is a hint, and may be of another build.</summary>
    internal static IEnumerable<(RoomId Room, long Version)> Read(string notice)
    {
        foreach (var line in notice.Split('\n').Skip(1))
            if (
                line.Split(' ') is [var name, var number]
                && RoomId.TryParse(name, out var room)
                && long.TryParse(number, CultureInfo.InvariantCulture, out var version)
            )
                yield return (room, version);
    }
}
