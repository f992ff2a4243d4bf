using System.Security.Cryptography;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms.Moving;

/// <summary>
/// Copies a whole journal into an empty one, entries, snapshots and duties, then reads both again and compares them
/// room by room. The source is only read. Nobody may write to either meanwhile: what was written to the source after
/// its room was copied is found as a difference.
/// </summary>
/// <param name="say">Told how far it is, a line at a time.</param>
public sealed class JournalMove(IWholeJournal from, IWholeJournal to, Action<string> say)
{
    private const int Page = 500;
    private const int AtOnce = 8;
    private const int SayEvery = 1000;

    /// <summary>True where the target then holds the same; otherwise why not has been said.</summary>
    /// <exception cref="JournalUnavailableException">One of them cannot be reached; the target may hold a part.</exception>
    public async Task<bool> Run()
    {
        if (await to.RoomAfter(null) is not null)
        {
            say("The target is not empty. Nothing was copied: choose an empty one.");
            return false;
        }
        var (rooms, entries) = await Copy();
        var differing = await Compare();
        say(
            differing == 0
                ? $"Moved {entries} entries of {rooms} rooms; source and target are the same."
                : $"{differing} rooms differ. Do not use the target: stop whatever writes to the source, and move into an empty one."
        );
        return differing == 0;
    }

    private async Task<(int Rooms, long Entries)> Copy()
    {
        var duties = (await from.Duties(DateTimeOffset.MaxValue)).ToDictionary(duty => duty.Room);
        var (rooms, entries) = (0, 0L);
        await EachRoom(
            from,
            async room =>
            {
                Interlocked.Add(ref entries, await Copy(room, duties.GetValueOrDefault(room)));
                if (Interlocked.Increment(ref rooms) % SayEvery == 0)
                    say($"Copied {rooms} rooms.");
            }
        );
        say($"Copied {rooms} rooms.");
        return (rooms, entries);
    }

    private async Task<long> Copy(RoomId room, Duty? duty)
    {
        var at = 0L;
        var page = await from.Read(room, at, Page);
        while (page.Count > 0)
        {
            var next = await from.Read(room, page[^1].Version, Page);
            if (await to.Append(new(room, at, page, next.Count == 0 ? duty : null)) == AppendResult.Conflict)
                throw new JournalUnavailableException($"Somebody else writes to {room} of the target. Stop them.");
            (at, page) = (page[^1].Version, next);
        }
        if ((await from.Load(room, 0)).Snapshot is { } snapshot)
            await to.Save(room, snapshot);
        return at;
    }

    private async Task<int> Compare()
    {
        var (compared, differing) = (0, 0);
        await EachRoom(
            from,
            async room =>
            {
                var (there, here) = (await Digest(from, room), await Digest(to, room));
                if (there != here)
                {
                    Interlocked.Increment(ref differing);
                    say(
                        $"{room} differs: {there.Entries} entries up to {there.Head}, {here.Entries} up to {here.Head}."
                    );
                }
                if (Interlocked.Increment(ref compared) % SayEvery == 0)
                    say($"Compared {compared} rooms.");
            }
        );
        var more = 0;
        await EachRoom(to, _ => Task.FromResult(Interlocked.Increment(ref more)));
        return differing + Math.Abs(more - compared);
    }

    private static async Task<(long Entries, long Head, string Hash)> Digest(IWholeJournal journal, RoomId room)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (entries, head) = (0L, 0L);
        IReadOnlyList<Entry> page;
        do
        {
            page = await journal.Read(room, head, Page);
            foreach (var entry in page)
                Add(hash, entry);
            (entries, head) = (entries + page.Count, page.Count == 0 ? head : page[^1].Version);
        } while (page.Count > 0);
        var stored = await journal.Load(room, 0);
        Add(hash, $"{stored.Snapshot?.Version} {stored.Duty}");
        if (stored.Snapshot is { } snapshot)
            hash.AppendData(snapshot.State.Span);
        return (entries, head, Convert.ToHexString(hash.GetHashAndReset()));
    }

    private static void Add(IncrementalHash hash, Entry entry)
    {
        Add(
            hash,
            $"{entry.Version} {entry.Command} {entry.At:O} {entry.By.Value} {entry.SeenAlike} {entry.Body.Length} "
        );
        hash.AppendData(entry.Body.Span);
    }

    private static void Add(IncrementalHash hash, FormattableString text) =>
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes(FormattableString.Invariant(text)));

    private static Task EachRoom(IWholeJournal journal, Func<RoomId, Task> what) =>
        Parallel.ForEachAsync(
            Rooms(journal),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (room, _) => await what(room)
        );

    private static async IAsyncEnumerable<RoomId> Rooms(IWholeJournal journal)
    {
        for (var room = await journal.RoomAfter(null); room is not null; room = await journal.RoomAfter(room))
            yield return room.Value;
    }
}
