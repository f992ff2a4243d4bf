namespace OpenDialogue.Dialogue.Meetings;

/// <param name="Place">Of an online meeting: how one gets there.</param>
public sealed record ChangePlace(string Place, MeetingMode Mode) : MeetingCommand;

/// <param name="StartsAt">Within a year.</param>
/// <param name="Minutes">15 to 240.</param>
public sealed record MoveMeeting(DateTimeOffset StartsAt, int Minutes) : MeetingCommand;

public sealed record CallOffMeeting : MeetingCommand;

public sealed record PlaceChanged(string Place, MeetingMode Mode) : MeetingEvent;

public sealed record MeetingMoved(DateTimeOffset StartsAt, int Minutes) : MeetingEvent;

public sealed record MeetingCalledOff : MeetingEvent;

/// <summary>
/// When, where and how one meets is the young person's (feature 12), until the meeting begins; who is invited is told by
/// the course. A facilitator moves it only where the young person has asked for that.
/// </summary>
internal static class PlaceAndMode
{
    internal static Decision<MeetingEvent> Decide(Meeting meeting, ChangePlace c)
    {
        var at = meeting.Arrangement with { Place = c.Place, Mode = c.Mode };
        return at.Check() is { } refusal ? refusal
            : at == meeting.Arrangement ? []
            : [new PlaceChanged(c.Place, c.Mode)];
    }

    internal static Decision<MeetingEvent> Decide(Meeting meeting, MoveMeeting c, Context context)
    {
        if (meeting.IsFacilitator(context.By) && meeting.HoldAnyway != HoldAnyway.Move)
            return new YoungPersonDecides();
        var at = meeting.Arrangement with { StartsAt = Wire.Instant(c.StartsAt), Minutes = c.Minutes };
        return (at.Check() ?? at.CheckAhead(context.Now)) is { } refusal ? refusal
            : at == meeting.Arrangement ? []
            : [new MeetingMoved(at.StartsAt, at.Minutes)];
    }

    /// <summary>At another time it is another question whether one can come.</summary>
    internal static Meeting Evolve(Meeting meeting, MeetingMoved e) =>
        meeting with
        {
            StartsAt = e.StartsAt,
            Minutes = e.Minutes,
            HoldAnyway = null,
        };

    internal static Meeting CalledOff(Meeting meeting) => Lifecycle.Ended(meeting) with { CalledOff = true };
}
