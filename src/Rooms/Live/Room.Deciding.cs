using Microsoft.Extensions.Logging;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>
/// A batch, from its commands to its answers. A batch that stores something is checked by the append itself; one that
/// stores nothing (refusals, nothing to do) is checked by reading whether the room has moved on elsewhere.
/// </summary>
public sealed partial class Room
{
    private async Task ServeStored(List<Pending> batch)
    {
        var current = await BeCurrent();
        Dictionary<Guid, Trace> recalled = [];
        for (var tries = 0; tries < around.Settings.Tries; tries++)
        {
            var draft = new Draft(now!, batch, NotBefore(now!)).Decide(id =>
                recalled.TryGetValue(id, out var trace) ? trace : recent.Find(id)
            );
            if (draft.Steps.Count > 0)
            {
                await LookUp(draft);
                if (await Store(draft))
                    return;
                if (!await CatchUp())
                    await Recall(draft, recalled);
                current = true;
            }
            else if (current || draft.Entryless.Count == 0 || !await CatchUp())
            {
                await LookUp(draft);
                Answer(draft);
                return;
            }
        }
        Fail(batch, Reasons.Busy);
    }

    /// <summary>Within a room, time does not run backwards.</summary>
    private DateTimeOffset NotBefore(Moment moment)
    {
        var clock = Wire.Instant(around.Clock.GetUtcNow());
        return moment.At > clock ? moment.At : clock;
    }

    private async Task<bool> Store(Draft draft)
    {
        var duty = DutyAfter(draft.After, draft.Steps);
        Entry[] entries = [.. draft.Steps.Select(step => step.Entry)];
        if (await around.Journal.Append(new(id, now!.Version, entries, duty)) == AppendResult.Conflict)
            return false;
        Hold(draft.Steps, effectsNoted: duty?.EffectsAfter is not null);
        Answer(draft);
        return true;
    }

    /// <summary>What left no entry now may have left one long ago.</summary>
    private async Task LookUp(Draft draft)
    {
        if (recent.KnowsAll(now!.Version))
            return;
        foreach (var index in draft.Entryless)
        {
            var (command, caller) = draft.Pending[index];
            if (await around.Journal.Find(id, command!.Id) is { } entry)
                draft.Answers[index] = draft.Known(new(entry.Version, entry.By), caller);
        }
    }

    /// <summary>The room is where the append expected it, so one of the ids is in it already, long ago.</summary>
    private async Task Recall(Draft draft, Dictionary<Guid, Trace> recalled)
    {
        foreach (var step in draft.Steps)
            if (await around.Journal.Find(id, step.Entry.Command) is { } entry)
                recalled[entry.Command] = new(entry.Version, entry.By);
    }

    private void Answer(Draft draft)
    {
        foreach (var (index, fault) in draft.Faults)
        {
            around.Log.LogError(fault, "Deciding {Command} in {Room} failed", draft.Pending[index].Command!.Id, id);
            lock (gate)
                behind = true;
        }
        Give(draft.Pending, draft.Answers);
    }

    /// <summary>
    /// The room's loop must not run what the callers do next. Next on this processor, so that what the batch has told
    /// a connection and the answers to it leave together.
    /// </summary>
    private static void Give(IReadOnlyList<Pending> pending, Answer[] answers) =>
        ThreadPool.UnsafeQueueUserWorkItem(
            static given =>
            {
                for (var i = 0; i < given.answers.Length; i++)
                    given.pending[i].Give(given.answers[i]);
            },
            (pending, answers),
            preferLocal: true
        );
}
