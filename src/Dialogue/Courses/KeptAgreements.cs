using OpenDialogue.Dialogue.Meetings;

namespace OpenDialogue.Dialogue.Courses;

/// <summary>The effect of a meeting being opened: it is told what was agreed in the one before.</summary>
public sealed record AskSinceLast(RoomId Meeting) : CourseCommand;

public sealed record AgreementsKept(IReadOnlyList<CarriedAgreement> Agreements) : CourseEvent;

public sealed record SinceLastAsked(RoomId Meeting) : CourseEvent;

/// <summary>
/// Between two meetings the course keeps what was agreed in the last one. The coordinator sees none of it here: who was
/// in the meeting knows it, and who is in the next will hear it.
/// </summary>
internal static class KeptAgreementTopic
{
    /// <summary>A meeting that never began leaves what was agreed before it.</summary>
    internal static CourseEvent[] Keep(Course course, NoteMeeting c) =>
        c.BeganAt is null || c.Agreements is not { } agreements || agreements.Count + course.SinceLast.Count == 0
            ? []
            : [new AgreementsKept(agreements)];

    internal static Decision<CourseEvent> Decide(Course course, AskSinceLast c) =>
        course.SinceLast.Count == 0 ? [] : [new SinceLastAsked(c.Meeting)];

    internal static Effect Carry(Course course, SinceLastAsked e) =>
        new(e.Meeting, new CarryAgreements(course.SinceLast));
}
