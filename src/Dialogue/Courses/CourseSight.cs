namespace OpenDialogue.Dialogue.Courses;

/// <summary>
/// Who may see what of a course: the young person all that is stored about them, and their coordinator until the consent
/// is withdrawn. To everybody else it does not exist.
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

    internal static Course View(Course course, Viewer viewer) => IsAdmitted(viewer) ? course : new(course.Id);

    internal static CourseEvent? Redact(CourseEvent happened, Viewer viewer) => IsAdmitted(viewer) ? happened : null;

    internal static bool SeenAlikeByAll(CourseEvent happened) =>
        happened is ContactRecorded or ConsentRecorded or CourseStarted or ConsentWithdrawn;

    private static bool IsAdmitted(Viewer viewer) =>
        viewer.Standing is Standing.YoungPerson or Standing.Facilitator or Standing.System;
}
