namespace OpenDialogue.Dialogue.Meetings;

/// <summary>A leader talks with one person, whose floor it is, while the rest listen and think.</summary>
public sealed record OneToOne(PersonId Leader, PersonId With);

/// <param name="Turn">The turn it ends, or the last one if nobody has the floor.</param>
public sealed record BeginOneToOne(int Turn, PersonId With) : MeetingCommand;

public sealed record OneToOneBegan(PersonId Leader, PersonId With) : MeetingEvent;

/// <summary>
/// The floor is the other's for as long as the talk lasts; the leader asks and answers under it. It ends with that
/// turn, however it ends.
/// </summary>
internal static class OneToOneTopic
{
    internal static Decision<MeetingEvent> Decide(Meeting meeting, BeginOneToOne c, Context context)
    {
        if (c.With == context.By)
            return new NotYourTurn(c.With);
        if (FloorTopic.CheckTurn(meeting, c.Turn) is { } stale)
            return stale;
        if (meeting.Floor.Holder == c.With)
            return [new OneToOneBegan(context.By, c.With)];
        var given = FloorTopic.Decide(meeting, new GiveFloor(c.Turn, c.With), context);
        return given is Decision<MeetingEvent>.Accepted accepted
            ? [.. accepted.Events, new OneToOneBegan(context.By, c.With)]
            : given;
    }
}
