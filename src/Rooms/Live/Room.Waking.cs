using Microsoft.Extensions.Logging;

namespace OpenDialogue.Rooms;

/// <summary>A room wakes from its newest snapshot and the entries after it, or from all entries.</summary>
public sealed partial class Room
{
    private long snapshotAt;
    private Task snapshotting = Task.CompletedTask;

    private async Task<bool> WakeUp()
    {
        var stored = await Load();
        var from = From(stored) ?? kind.Begin(id);
        var entries = from.Version == 0 && stored.Snapshot is not null ? await ReadAll() : stored.Entries;
        var steps = StepsOf(from, entries.Where(entry => entry.Version > from.Version));
        lock (gate)
        {
            foreach (var entry in entries.Where(entry => entry.Version <= from.Version))
                recent.Know(entry);
            foreach (var step in steps)
                recent.Add(step);
            now = steps.Count == 0 ? from : steps[^1].After;
            snapshotAt = from.Version;
        }
        Resume(stored.Duty, steps);
        return true;
    }

    private async Task<Stored> Load()
    {
        var held = around.Snapshots is { } apart ? await apart.Find(id) : null;
        var stored = await around.Journal.Load(id, around.Settings.RecentIds, held?.Version ?? 0);
        return held?.Version > (stored.Snapshot?.Version ?? 0) ? stored with { Snapshot = held } : stored;
    }

    /// <summary>Null where the snapshot does not serve: unreadable, or made after effects that may be still to do.</summary>
    private Moment? From(Stored stored)
    {
        if (stored.Snapshot is not { } snapshot || stored.Duty?.EffectsAfter < snapshot.Version)
            return null;
        var at = stored.Entries.FirstOrDefault(entry => entry.Version == snapshot.Version)?.At;
        return at is null ? null : kind.Restore(snapshot, at.Value);
    }

    private async Task<IReadOnlyList<Entry>> ReadAll()
    {
        const int page = 512;
        List<Entry> all = [];
        IReadOnlyList<Entry> entries;
        do all.AddRange(entries = await around.Journal.Read(id, all.Count, page));
        while (entries.Count == page);
        return all;
    }

    /// <summary>Off the hot path: the room goes on while the snapshot is written.</summary>
    private void KeepSnapshot()
    {
        if (now!.Version - snapshotAt >= around.Settings.SnapshotEvery && snapshotting.IsCompleted && !errands.Any)
            snapshotting = Task.Run(SaveSnapshot);
    }

    private async Task SaveSnapshot()
    {
        try
        {
            var kept = now!;
            var snapshot = kept.Snapshot();
            await (around.Snapshots?.Keep(id, snapshot) ?? around.Journal.Save(id, snapshot));
            snapshotAt = kept.Version;
        }
        catch (Exception e)
        {
            around.Log.LogWarning(e, "No snapshot of {Room} was kept; it wakes from the one before", id);
        }
    }
}
