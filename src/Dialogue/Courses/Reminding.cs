using OpenDialogue.Dialogue.Meetings;

namespace OpenDialogue.Dialogue.Courses;

/// <summary>Sent by the room itself, a day before.</summary>
public sealed record RemindOfMeeting : CourseCommand;

public sealed record MeetingReminded(RoomId Meeting) : CourseEvent;

/// <summary>Who is coming is reminded 24 hours before (feature 64); of a meeting that was sent later than that, nobody.</summary>
internal static class RemindingTopic
{
    private static readonly TimeSpan Before = TimeSpan.FromHours(24);

    internal static DateTimeOffset? Deadline(Course course) =>
        course.Withdrawal is null ? course.Coming?.RemindAt : null;

    internal static DateTimeOffset? For(Arrangement arrangement, Context context) =>
        arrangement.StartsAt - Before is var at && at > context.Now ? at : null;

    internal static Decision<CourseEvent> Decide(Course course, Context context)
    {
        if (course.Coming is not { RemindAt: { } at } coming || at > context.Now)
            return [];
        var people = SendingTopic.Approved(course).Where(i => !coming.NotComing.Contains(i.Person));
        return [new MeetingReminded(coming.Meeting), .. LetterTopic.Tell(course, LetterKind.Reminder, people, context)];
    }

    internal static Course Evolve(Course course) => course with { Coming = course.Coming! with { RemindAt = null } };
}
