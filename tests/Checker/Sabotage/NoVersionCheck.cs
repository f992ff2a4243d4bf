using System.Text;
using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;
using OpenDialogue.Tests;

namespace OpenDialogue.Checker.Sabotage;

/// <summary>
/// A journal that takes what comes: entries that were decided on an older state get the next numbers and are stored,
/// as if nobody had written in between.
/// </summary>
internal sealed class NoVersionCheck(IJournal real) : AlteredJournal(real)
{
    public override async Task<AppendResult> Append(Append append, CancellationToken cancel = default)
    {
        while (await Real.Append(append, cancel) == AppendResult.Conflict)
        {
            foreach (var entry in append.Entries)
                if (await Real.Find(append.Room, entry.Command, cancel) is not null)
                    return AppendResult.Conflict;
            append = After(append, await Head(append.Room, cancel));
        }
        return AppendResult.Stored;
    }

    private async Task<long> Head(RoomId room, CancellationToken cancel) =>
        (await Real.Read(room, 0, int.MaxValue, cancel))[^1].Version;

    private static Append After(Append append, long head) =>
        append with
        {
            Expected = head,
            Entries = [.. append.Entries.Select((entry, i) => Renumber(entry, head + 1 + i))],
            Duty = append.Duty is { } duty ? duty with { Version = head + append.Entries.Count } : null,
        };

    private static Entry Renumber(Entry entry, long version)
    {
        var body = Encoding.UTF8.GetString(entry.Body.Span);
        var rest = body[body.IndexOf(',', StringComparison.Ordinal)..];
        return entry with { Version = version, Body = Encoding.UTF8.GetBytes($"{{\"version\":{version}{rest}") };
    }
}
