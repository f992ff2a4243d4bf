using Microsoft.Extensions.Logging;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>
/// What the room does by itself: a deadline, and effects in other rooms. Both are kept with the entries that caused
/// them, and carry ids made from them: however many hosts do them, and however often, they have one effect.
/// </summary>
public sealed partial class Room
{
    /// <summary>The deadline that has been answered: not to be sent again while nothing has changed.</summary>
    private (long Version, DateTimeOffset At)? met;

    private Duty? DutyAfter(Moment after, IReadOnlyList<Step> steps)
    {
        var effectsAfter = errands.After ?? steps.FirstOrDefault(step => step.Effects.Count > 0)?.Entry.Version - 1;
        return effectsAfter is not null ? new(id, after.At, effectsAfter, after.Version)
            : after.Deadline is { } deadline ? new(id, deadline.At, null, after.Version)
            : null;
    }

    private void Resume(Duty? duty, List<Step> steps)
    {
        if (duty?.EffectsAfter is { } after)
            errands.Add(steps.Where(step => step.Entry.Version > after), isNoted: true);
    }

    /// <summary>Effects are done: the journal need not wake the room for them any more.</summary>
    private async Task<bool> NoteEffectsDone()
    {
        Moment done;
        Duty? left;
        lock (gate)
            (done, left) = (now!, DutyAfter(now!, []));
        try
        {
            await around.Journal.Settle(id, done.Version, left);
            return true;
        }
        catch (JournalUnavailableException e)
        {
            around.Log.LogWarning(e, "The effects of {Room} are done, which is still to be noted", id);
            return false;
        }
    }

    private void SetAlarm()
    {
        lock (gate)
            alarm.Set(now?.Deadline is { } next && (now.Version, next.At) != met ? next.At : null);
    }

    /// <summary>The alarm has gone off: the journal is to be tried again, or a deadline is over.</summary>
    private void Ring()
    {
        Moment? due;
        lock (gate)
            due = gone ? null : now;
        if (due?.Deadline is { } deadline && deadline.At <= around.Clock.GetUtcNow())
            _ = Meet(due.Version, deadline);
        else
            Enqueue(Pending.Awake(), isUse: false);
    }

    private async Task Meet(long version, RoomDeadline deadline)
    {
        var command = deadline.Command.WithId(
            CommandIds.Of(id, version, $"deadline {deadline.At.ToUnixTimeMilliseconds()}")
        );
        var pending = new Pending(command, Caller.System);
        if (!Enqueue(pending, isUse: false) || (await pending.Answered).Refusal is TryAgain)
            return;
        lock (gate)
            met = (version, deadline.At);
        SetAlarm();
    }
}
