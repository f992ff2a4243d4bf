namespace OpenDialogue.Dialogue.Meetings;

/// <summary>"Start uden mig": a while in which the others may go on without the young person, because they said so.</summary>
/// <param name="From">The version it was granted in: all after it is shown to the young person on their return.</param>
public sealed record Window(long From, DateTimeOffset Until);

/// <summary>What happened while the young person was away: the entries after one version, up to another.</summary>
public sealed record Missed(long After, long UpTo);

/// <param name="Minutes">1 to 60.</param>
public sealed record GrantWindow(int Minutes) : MeetingCommand;

public sealed record EndWindow : MeetingCommand;

public sealed record WindowGranted(DateTimeOffset Until) : MeetingEvent;

public sealed record WindowEnded : MeetingEvent;

/// <summary>
/// The one exception to INV1, and the young person's own (feature 17): it has an end, and nothing in it is hidden
/// from them.
/// </summary>
internal static class WindowTopic
{
    internal static Decision<MeetingEvent> Decide(GrantWindow c, Context context) =>
        Text.CheckRange(nameof(c.Minutes), c.Minutes, 1, 60) is { } refusal
            ? refusal
            : [new WindowGranted(context.Now.AddMinutes(c.Minutes))];

    internal static Decision<MeetingEvent> End(Meeting meeting) => meeting.Window is null ? [] : [new WindowEnded()];

    internal static bool IsOpen(Meeting meeting, DateTimeOffset now) =>
        meeting.Window is { } window && now < window.Until;

    internal static Meeting Evolve(Meeting meeting, WindowGranted e, Stamp stamp) =>
        meeting with
        {
            Window = new(meeting.Window?.From ?? stamp.Version, e.Until),
        };

    internal static Meeting Ended(Meeting meeting, Stamp stamp) =>
        meeting.Window is { } window
            ? meeting with
            {
                Window = null,
                Missed = new(window.From, stamp.Version),
            }
            : meeting;
}
