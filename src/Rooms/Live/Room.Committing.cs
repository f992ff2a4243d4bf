namespace OpenDialogue.Rooms;

/// <summary>What has been stored becomes what the room holds, and is told.</summary>
public sealed partial class Room
{
    /// <summary>
    /// Reads the journal where it may hold more than the room does, the first time all that it takes. True where the
    /// room is known to have been up to date just now.
    /// </summary>
    private async Task<bool> BeCurrent()
    {
        bool read;
        lock (gate)
        {
            read = behind || elsewhere > now!.Version;
            (behind, elsewhere) = (false, 0);
        }
        if (read)
            try
            {
                await (now is null ? WakeUp() : CatchUp());
                alarm.Forget();
            }
            catch
            {
                lock (gate)
                    behind = true;
                throw;
            }
        watchers.Greet(now!);
        SetAlarm();
        return read;
    }

    /// <summary>Reads what others have written; true where they have.</summary>
    private async Task<bool> CatchUp()
    {
        const int page = 512;
        var before = now!.Version;
        IReadOnlyList<Entry> entries;
        do
        {
            entries = await around.Journal.Read(id, now.Version, page);
            if (entries.Count > 0)
                Hold(StepsOf(now, entries), effectsNoted: false);
        } while (entries.Count == page);
        return now.Version > before;
    }

    private static List<Step> StepsOf(Moment from, IEnumerable<Entry> entries)
    {
        List<Step> steps = [];
        foreach (var entry in entries)
            steps.Add((steps.Count == 0 ? from : steps[^1].After).Apply(entry));
        return steps;
    }

    /// <summary>
    /// First held, then told: whoever reads meanwhile reads at least what has been told, and finds the rest in what
    /// is still to be told, by its version.
    /// </summary>
    /// <param name="effectsNoted">The journal now says that effects are to do.</param>
    private void Hold(List<Step> steps, bool effectsNoted)
    {
        var after = steps[^1].After;
        lock (gate)
        {
            now = after;
            foreach (var step in steps)
                recent.Add(step);
            // In the same breath, or the effects before could be noted as done in the name of these.
            errands.Add(steps, effectsNoted);
        }
        watchers.Tell(
            new(id, [.. steps.Select(s => s.Entry)], [.. steps.SelectMany(s => s.Departures)], after.Attention)
        );
        SetAlarm();
        KeepSnapshot();
    }
}
