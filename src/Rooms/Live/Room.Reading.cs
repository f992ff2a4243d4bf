using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>What a caller may see of what is stored.</summary>
public sealed partial class Room
{
    private Reading ReadNow(Caller caller, long? since)
    {
        var (moment, steps) = Seen(since);
        var standing = moment.StandingOf(caller);
        if (standing == Standing.None)
            return Unread(caller, new NotFound());
        var viewer = new Viewer(caller.Person, standing);
        var reading = new Reading(moment.Version, NotBefore(moment), viewer);
        if (steps is [])
            return reading with { Entries = [] };
        var view = moment.View(viewer);
        var entries = steps is null ? null : EntriesFor(viewer, steps);
        return entries is not null && entries.Sum(entry => (long)entry.Length) <= view.Length
            ? reading with
            {
                Entries = entries,
            }
            : reading with
            {
                View = view,
            };
    }

    private async Task<Missed?> SinceWhenAwake(Pending awake, long? since, CancellationToken cancel)
    {
        if ((await Wait(awake, cancel)).Refusal is TryAgain)
            return null;
        var (moment, steps) = Seen(since);
        try
        {
            if (steps is null && since < moment.Version)
                steps = [.. StepsOf(kind.Begin(id), await ReadAll()).Where(step => step.Entry.Version > since)];
        }
        catch (JournalUnavailableException)
        {
            return null;
        }
        var newest = steps is [.., { After: { } last }] ? last : moment;
        steps ??= [];
        return new Missed(
            newest.Version,
            new(id, [.. steps.Select(s => s.Entry)], [.. steps.SelectMany(s => s.Departures)], newest.Attention)
        );
    }

    /// <summary>The room and the steps to it from that version; null where they are not here, or it is not of this room.</summary>
    private (Moment, IReadOnlyList<Step>?) Seen(long? since)
    {
        lock (gate)
            return (now!, since >= 0 && since <= now!.Version ? recent.Since(since.Value, now.Version) : null);
    }

    private Reading Unread(Caller caller, Refusal refusal) =>
        new(0, Wire.Instant(around.Clock.GetUtcNow()), new(caller.Person, Standing.None), Refusal: refusal);

    /// <summary>
    /// Null where the viewer was out in between, so that what they hold is not what they may see now.
    /// </summary>
    private List<ReadOnlyMemory<byte>>? EntriesFor(Viewer viewer, IReadOnlyList<Step> steps) =>
        steps.Any(step => step.Departures.Any(departure => departure.Person == viewer.Person))
            ? null
            : [.. steps.Select(step => kind.Redact(step.Entry, viewer)).OfType<ReadOnlyMemory<byte>>()];
}
