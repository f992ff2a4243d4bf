namespace OpenDialogue.Dialogue.Courses;

/// <summary>
/// Who may see what of a course: the young person all that is stored about them; their coordinator, until the consent is
/// withdrawn, all but what is the young person's own until they share it: when they are asked, now and after the end, what
/// they answer, what they prepare, and their map; and but for what was agreed in a meeting that the coordinator may not
/// have been in. Whom else they show their map sees what they share on it, and nothing else of the course. To everybody
/// else it does not exist.
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
            : course.Withdrawal is not null ? Standing.None
            : caller.Person == course.Coordinator?.Id ? Standing.Facilitator
            : course.Map.IsSeenBy(caller.Person) ? Standing.Participant
            : Standing.None;
    }

    /// <summary>Who was in until then is told why they are out.</summary>
    internal static Refusal Outside(Course course, Caller caller) =>
        course.Withdrawal is not null
        && caller.Municipality == course.Municipality
        && (caller.Person == course.Coordinator?.Id || course.Map.IsSeenBy(caller.Person))
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
                Map = course.Map.For(viewer.Person),
                Prepared = [],
                Ending = course.Ending is { } ending ? ending with { AskLater = null } : null,
            },
            Standing.Participant => new(course.Id) { Map = course.Map.For(viewer.Person) },
            _ => new(course.Id),
        };

    internal static CourseEvent? Redact(CourseEvent happened, Viewer viewer) =>
        viewer.Standing switch
        {
            Standing.YoungPerson or Standing.System => happened,
            Standing.Facilitator or Standing.Participant when happened is MapEvent e => NetworkMapTopic.Redact(
                e,
                viewer
            ),
            Standing.Facilitator => happened
                is HowItIsAsked
                    or MeasurePutOff
                    or MeasureAnswered
                    or LaterChosen
                    or CardPrepared
                    or CardPutAway
                    or AgreementsKept
                ? null
                : happened,
            _ => null,
        };
}
