namespace OpenDialogue.Dialogue.Meetings;

/// <param name="Turn">The turn it ends, or the last one if nobody has the floor.</param>
public sealed record BeginReflection(int Turn) : MeetingCommand;

/// <param name="Turn">The turn it ends, or the last one if nobody has the floor.</param>
public sealed record EndReflection(int Turn) : MeetingCommand;

public sealed record ReflectionBegan : MeetingEvent;

public sealed record ReflectionEnded : MeetingEvent;

/// <summary>
/// In a reflection (INV7, feature 28) only the team has the floor: they turn to each other, and the network listens.
/// Requests of others wait. After it each who listened is offered a turn to answer, the young person first (feature 29).
/// </summary>
internal static class ReflectionTopic
{
    internal static Decision<MeetingEvent> Decide(Meeting meeting, BeginReflection c)
    {
        if (FloorTopic.CheckTurn(meeting, c.Turn) is { } stale)
            return stale;
        if (meeting.Floor.Holder == meeting.YoungPerson.Id)
            return new FloorIsTheYoungPersons();
        return FloorTopic.Then(meeting, [.. Released(meeting), new ReflectionBegan()]);
    }

    internal static Decision<MeetingEvent> Decide(Meeting meeting, EndReflection c)
    {
        if (FloorTopic.CheckTurn(meeting, c.Turn) is { } stale)
            return stale;
        MeetingEvent[] ended = [.. Released(meeting), new ReflectionEnded()];
        return [.. ended, .. Rounds.Begin(meeting.After(ended), RoundKind.Response)];
    }

    private static MeetingEvent[] Released(Meeting meeting) =>
        meeting.Floor.Holder is { } holder ? [new FloorReleased(meeting.Floor.Turn, holder)] : [];
}
