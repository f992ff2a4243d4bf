namespace OpenDialogue.Dialogue.Meetings;

/// <summary>"Må jeg afbryde?": what a facilitator can do while the young person has the floor (feature 22).</summary>
public sealed record AskToInterrupt(int Turn) : MeetingCommand;

/// <param name="Yes">The floor goes to the one who asked, and the young person waits first in the queue.</param>
public sealed record AnswerInterruption(int Turn, bool Yes) : MeetingCommand;

public sealed record InterruptionAsked(int Turn, PersonId By) : MeetingEvent;

public sealed record InterruptionAnswered(int Turn, bool Yes) : MeetingEvent;

internal static class Interruption
{
    internal static Decision<MeetingEvent> Decide(Meeting meeting, AskToInterrupt c, Context context)
    {
        if (FloorTopic.CheckTurn(meeting, c.Turn) is { } stale)
            return stale;
        if (meeting.Floor.Holder != meeting.YoungPerson.Id)
            return new NotYourTurn(meeting.Floor.Holder);
        return meeting.Floor.InterruptionAskedBy is null ? [new InterruptionAsked(c.Turn, context.By)] : [];
    }

    internal static Decision<MeetingEvent> Decide(Meeting meeting, AnswerInterruption c, Context context)
    {
        if ((FloorTopic.CheckTurn(meeting, c.Turn) ?? FloorTopic.CheckMine(meeting, context, false)) is { } refusal)
            return refusal;
        if (meeting.Floor.InterruptionAskedBy is not { } asker)
            return new NothingAsked();
        var answered = new InterruptionAnswered(c.Turn, c.Yes);
        return c.Yes && meeting.IsPresent(asker) && meeting.Round is null
            ?
            [
                answered,
                new FloorReleased(c.Turn, context.By),
                new FloorGranted(c.Turn + 1, asker, context.By),
                new FloorRequested(context.By),
            ]
            : [answered];
    }
}
