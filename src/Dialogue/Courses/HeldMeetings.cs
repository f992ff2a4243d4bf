using OpenDialogue.Dialogue.Meetings;

namespace OpenDialogue.Dialogue.Courses;

/// <summary>A meeting of the course that is over.</summary>
/// <param name="On">The day it ended, in Denmark.</param>
/// <param name="BeganAt">When the framing began; null where it ended before.</param>
/// <param name="Team">The facilitators who were there.</param>
/// <param name="More">What the young person answered to more meetings; null where they did not.</param>
public sealed record HeldMeeting(
    RoomId Meeting,
    DateOnly On,
    DateTimeOffset? BeganAt,
    IReadOnlyList<TeamMember> Team,
    MoreMeetings? More = null
);

public sealed record TeamMember(PersonId Id, string Name, Part Part);

/// <summary>The effect of a meeting having ended.</summary>
public sealed record NoteMeeting(
    RoomId Meeting,
    DateTimeOffset? BeganAt,
    IReadOnlyList<TeamMember> Team,
    MoreMeetings? More = null,
    IReadOnlyList<CarriedAgreement>? Agreements = null
) : CourseCommand;

public sealed record MeetingHeld(HeldMeeting Meeting) : CourseEvent;

/// <summary>What the course knows of its meetings: that they were held, by whom, and what the young person wants next.</summary>
internal static class HeldMeetingTopic
{
    internal static Decision<CourseEvent> Decide(Course course, NoteMeeting c, Context context) =>
        course.StartedOn is null ? new CourseNotStarted()
        : course.Meetings.Any(m => m.Meeting == c.Meeting) ? []
        :
        [
            new MeetingHeld(new(c.Meeting, context.Today, c.BeganAt, c.Team, c.More)),
            .. KeptAgreementTopic.Keep(course, c),
            .. EndingTopic.Follows(course, c.More, context.Today) is { } then ? [then] : (CourseEvent[])[],
        ];

    internal static Course Evolve(Course course, MeetingHeld e) =>
        InvitingTopic.After(course, e.Meeting) with
        {
            Phase = course.Phase == CoursePhase.StartUp ? CoursePhase.UnderWay : course.Phase,
            Meetings = [.. course.Meetings, e.Meeting],
        };

    /// <summary>A meeting tells it of itself.</summary>
    internal static Effect Note(Meeting meeting) =>
        new(
            RoomId.CourseOf(meeting.Network),
            new NoteMeeting(
                meeting.Id,
                meeting.BeganAt,
                [.. Team(meeting)],
                meeting.MoreMeetings,
                [.. SinceLastTopic.Of(meeting)]
            )
        );

    private static IEnumerable<TeamMember> Team(Meeting meeting) =>
        from person in meeting.People
        where meeting.IsFacilitator(person.Id) && person.Attendance is Attendance.Present or Attendance.Left
        select new TeamMember(person.Id, person.Name, person.Part);
}
