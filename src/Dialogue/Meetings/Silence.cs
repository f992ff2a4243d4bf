namespace OpenDialogue.Dialogue.Meetings;

public sealed record BeginSilence : MeetingCommand;

public sealed record EndSilence : MeetingCommand;

public sealed record SilenceBegan : MeetingEvent;

public sealed record SilenceEnded : MeetingEvent;

/// <summary>
/// Silence shared on purpose is a state of the meeting: floor and queue stay, requests are taken quietly, no clock
/// runs. It ends when a facilitator or the young person says so.
/// </summary>
internal static class SilenceTopic
{
    internal static Decision<MeetingEvent> Begin(Meeting meeting) =>
        meeting.SilentSince is null ? [new SilenceBegan()] : [];

    internal static Decision<MeetingEvent> End(Meeting meeting) =>
        meeting.SilentSince is null ? [] : FloorTopic.Then(meeting, new SilenceEnded());
}
