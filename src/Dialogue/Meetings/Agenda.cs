namespace OpenDialogue.Dialogue.Meetings;

/// <summary>One line of what the speaker wants to use the meeting for, in their own words.</summary>
/// <param name="Turn">The turn it is said in.</param>
public sealed record SayAgendaItem(int Turn, string Text) : MeetingCommand;

/// <summary>What the speaker takes with them, in their own words.</summary>
/// <param name="Turn">The turn it is said in.</param>
public sealed record SayClosingWord(int Turn, string Text) : MeetingCommand;

public sealed record AgendaItemSpoken(Guid Item, PersonId Speaker, string Text) : MeetingEvent;

public sealed record ClosingWordSaid(Guid Item, PersonId Speaker, string Text) : MeetingEvent;

/// <summary>
/// No agenda is set beforehand (INV3): it is made in the round, a line at a time, by whoever has the floor. A
/// facilitator may hold the pen; the words stay the speaker's.
/// </summary>
internal static class Agenda
{
    internal static Decision<MeetingEvent> Decide(Meeting meeting, SayAgendaItem c, Context context) =>
        Check(meeting, c.Turn, c.Text, context) is { } refusal
            ? refusal
            : [new AgendaItemSpoken(c.Id, meeting.Floor.Holder!.Value, c.Text)];

    internal static Decision<MeetingEvent> Decide(Meeting meeting, SayClosingWord c, Context context) =>
        Check(meeting, c.Turn, c.Text, context) is { } refusal
            ? refusal
            : [new ClosingWordSaid(c.Id, meeting.Floor.Holder!.Value, c.Text)];

    private static Refusal? Check(Meeting meeting, int turn, string text, Context context) =>
        FloorTopic.CheckTurn(meeting, turn)
        ?? FloorTopic.CheckMine(meeting, context, orFacilitator: true)
        ?? Text.Check("text", text);
}
