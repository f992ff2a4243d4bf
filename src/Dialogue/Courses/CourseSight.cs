namespace OpenDialogue.Dialogue.Courses;

/// <summary>
/// Who may see what of a course: the young person all that is stored about them; their coordinator, until the consent is
/// withdrawn, all but what is the young person's own until they share it: when they are asked, now and after the end, and what
/// they answer; and but for what was agreed in a meeting that the coordinator may not have been in. To everybody else it
/// does not exist.
/// </summary>
internal static class CourseSight
{
    internal static Standing StandingOf(Course course, Caller caller)
    {
        if (caller.Kind == CallerKind.System)
            return course.Phase == CoursePhase.Uncontacted ? Standing.None : Standing.System;
        if (caller.Kind == CallerKind.Screen || caller.Municipality != course.Municipality)
            return Standing.None;
        return caller.Person == course.YoungPerson?.Id ? Standing.YoungPerson
            : caller.Person == course.Coordinator?.Id && course.Withdrawal is null ? Standing.Facilitator
            : Standing.None;
    }

    /// <summary>The coordinator is told why they are out.</summary>
    internal static Refusal Outside(Course course, Caller caller) =>
        course.Withdrawal is not null
        && caller.Municipality == course.Municipality
        && caller.Person == course.Coordinator?.Id
            ? new ConsentIsWithdrawn()
            : new NotFound();

    internal static Course View(Course course, Viewer viewer) =>
        viewer.Standing switch
        {
            Standing.YoungPerson or Standing.System => course,
            Standing.Facilitator => course with
            {
                Asked = [],
                PutOff = null,
                Answers = [],
                SinceLast = [],
                Ending = course.Ending is { } ending ? ending with { AskLater = null } : null,
            },
            _ => new(course.Id),
        };

    internal static CourseEvent? Redact(CourseEvent happened, Viewer viewer) =>
        viewer.Standing switch
        {
            Standing.YoungPerson or Standing.System => happened,
            Standing.Facilitator => happened
                is HowItIsAsked
                    or MeasurePutOff
                    or MeasureAnswered
                    or LaterChosen
                    or AgreementsKept
                ? null
                : happened,
            _ => null,
        };

    internal static bool SeenAlikeByAll(CourseEvent happened) =>
        happened
            is ContactRecorded
                or ConsentRecorded
                or CourseStarted
                or ConsentWithdrawn
                or MeetingHeld
                or CourseRested
                or CourseEnded
                or CourseResumed;
}
