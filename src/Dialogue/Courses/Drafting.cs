using OpenDialogue.Dialogue.Meetings;

namespace OpenDialogue.Dialogue.Courses;

/// <summary>The next meeting: a draft until it is sent. From then on the meeting room owns when, where and who.</summary>
/// <param name="Meeting">The room that it will be held in.</param>
/// <param name="Wording">1 for the first draft of this meeting, then 2, 3 …: what a yes is said to.</param>
/// <param name="Facilitators">One leader or more, and reflectors.</param>
public sealed record ComingMeeting(
    RoomId Meeting,
    int Wording,
    Arrangement Arrangement,
    IReadOnlyList<Invitee> Facilitators
)
{
    /// <summary>The young person has said yes to this wording.</summary>
    public bool Approved { get; init; }
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>When everyone who is coming is reminded; null where nobody is to be.</summary>
    public DateTimeOffset? RemindAt { get; init; }
    public bool CalledOff { get; init; }

    /// <summary>Who was invited and will not be there, as the meeting told it.</summary>
    public IReadOnlyList<PersonId> NotComing { get; init; } = [];

    internal bool IsOn => SentAt is not null && !CalledOff;
}

/// <param name="StartsAt">Within a year.</param>
/// <param name="Minutes">15 to 240.</param>
/// <param name="Facilitators">One leader or more, and reflectors; at most 6.</param>
public sealed record DraftMeeting(
    DateTimeOffset StartsAt,
    int Minutes,
    string Place,
    MeetingMode Mode,
    IReadOnlyList<Invitee> Facilitators
) : CourseCommand;

/// <param name="Wording">The one that the young person read.</param>
public sealed record ApproveDraft(int Wording) : CourseCommand;

public sealed record MeetingDrafted(
    RoomId Meeting,
    int Wording,
    Arrangement Arrangement,
    IReadOnlyList<Invitee> Facilitators
) : CourseEvent;

public sealed record DraftApproved(int Wording) : CourseEvent;

/// <summary>
/// The next meeting is drafted by the young person or with them (step III). What they draft they have said yes to; what
/// the coordinator drafts, or changes, waits for it. One meeting is coming at a time.
/// </summary>
internal static class DraftingTopic
{
    private const int MostFacilitators = 6;

    /// <summary>A meeting that nobody held or called off stands in the way of the next no longer than this.</summary>
    private static readonly TimeSpan Lapse = TimeSpan.FromDays(1);

    internal static Decision<CourseEvent> Decide(Course course, DraftMeeting c, Context context)
    {
        if (course.StartedOn is null)
            return new CourseNotStarted();
        if (course.Coming is { IsOn: true } on && context.Now < on.Arrangement.StartsAt + Lapse)
            return new MeetingIsComing(on.Meeting);
        if (course.Phase is CoursePhase.Resting or CoursePhase.Ending && context.By != course.YoungPerson!.Id)
            return new YoungPersonDecides();
        var arrangement = new Arrangement(Wire.Instant(c.StartsAt), c.Minutes, c.Place, c.Mode);
        if (Check(course, arrangement, c.Facilitators, context) is { } refusal)
            return refusal;
        var draft = course.Coming is { SentAt: null } unsent ? unsent : null;
        var changed =
            draft is null || draft.Arrangement != arrangement || !draft.Facilitators.SequenceEqual(c.Facilitators);
        var wording = (draft?.Wording ?? 0) + (changed ? 1 : 0);
        List<CourseEvent> events = [];
        if (changed)
            events.Add(new MeetingDrafted(draft?.Meeting ?? RoomOf(c), wording, arrangement, c.Facilitators));
        if (context.By == course.YoungPerson!.Id && (changed || !draft!.Approved))
            events.Add(new DraftApproved(wording));
        return [.. events];
    }

    internal static Decision<CourseEvent> Decide(Course course, ApproveDraft c) =>
        CheckWording(course, c.Wording) is { } refusal ? refusal
        : course.Coming!.Approved ? []
        : [new DraftApproved(c.Wording)];

    /// <summary>There is a draft that is not sent, and it is the one that is meant.</summary>
    internal static Refusal? CheckWording(Course course, int wording) =>
        course.Coming is not { SentAt: null } draft ? new NothingDrafted()
        : draft.Wording != wording ? new StaleWording(wording, draft.Wording)
        : null;

    /// <summary>With the next meeting everyone is to be agreed on anew, and what was sent for the last is over.</summary>
    internal static Course Evolve(Course course, MeetingDrafted e) =>
        (course.Coming is { SentAt: not null } ? InvitingTopic.Anew(course) : course) with
        {
            Coming = new(e.Meeting, e.Wording, e.Arrangement, e.Facilitators),
        };

    private static Refusal? Check(
        Course course,
        Arrangement arrangement,
        IReadOnlyList<Invitee> facilitators,
        Context context
    )
    {
        var leaders = facilitators.Count(f => f.Part == Part.MeetingLeader);
        if (leaders == 0 || facilitators.Any(f => f.Part is not (Part.MeetingLeader or Part.Reflector)))
            return new WrongParty(1, leaders);
        PersonId[] taken = [course.YoungPerson!.Id, .. course.Invitations.Select(i => i.Person)];
        return arrangement.Check()
            ?? arrangement.CheckAhead(context.Now)
            ?? Text.CheckRange("facilitators", facilitators.Count, 1, MostFacilitators)
            ?? facilitators.Select(f => Text.CheckName(nameof(f.Name), f.Name)).FirstOrDefault(r => r is not null)
            ?? (
                facilitators.Select(f => f.Person).Concat(taken).GroupBy(p => p).Any(g => g.Count() > 1)
                    ? new AlreadyExists()
                    : null
            );
    }

    private static RoomId RoomOf(DraftMeeting c) => new(RoomId.Meeting, c.Id.ToString("N"));
}
