using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;

namespace OpenDialogue.Dialogue.Courses;

/// <summary>By the young person it is their yes to the draft too; by the coordinator only after it.</summary>
/// <param name="Wording">Of the draft that was read.</param>
public sealed record SendInvitations(int Wording) : CourseCommand;

/// <summary>The effect of a change in the meeting, which owns these from the moment it is sent.</summary>
/// <param name="Invited">Who is to be told of a change.</param>
/// <param name="NotComing">Of those, who has said that they will not be there.</param>
public sealed record NoteArrangement(
    RoomId Meeting,
    Arrangement Arrangement,
    bool CalledOff,
    IReadOnlyList<PersonId> Invited,
    IReadOnlyList<PersonId> NotComing
) : CourseCommand;

/// <param name="People">Who is invited beside the young person and the facilitators.</param>
public sealed record InvitationsSent(RoomId Meeting, IReadOnlyList<PersonId> People, DateTimeOffset? RemindAt)
    : CourseEvent;

public sealed record InvitationTakenBack(RoomId Meeting, PersonId Person) : CourseEvent;

public sealed record ArrangementNoted(
    Arrangement Arrangement,
    bool CalledOff,
    IReadOnlyList<PersonId> NotComing,
    DateTimeOffset? RemindAt
) : CourseEvent;

/// <summary>
/// The draft becomes a meeting: its room is planned, whom the young person approved comes into the network, and the
/// letters are made. Before, nobody but the young person and the coordinator has heard of it (feature 8).
/// </summary>
internal static class SendingTopic
{
    internal static Decision<CourseEvent> Decide(Course course, SendInvitations c, Context context)
    {
        if (course.Coming is { IsOn: true } sent && sent.Wording == c.Wording)
            return [];
        var refusal =
            DraftingTopic.CheckWording(course, c.Wording)
            ?? course.Coming!.Arrangement.CheckAhead(context.Now)
            ?? CheckSeats(course);
        if (refusal is not null)
            return refusal;
        var coming = course.Coming!;
        List<CourseEvent> events = [];
        if (!coming.Approved && context.By != course.YoungPerson!.Id)
            return new YoungPersonDecides();
        if (!coming.Approved)
            events.Add(new DraftApproved(coming.Wording));
        var approved = Approved(course).ToList();
        var remindAt = RemindingTopic.For(coming.Arrangement, context);
        events.Add(new InvitationsSent(coming.Meeting, [.. approved.Select(i => i.Person)], remindAt));
        return [.. events, .. LetterTopic.Tell(course, LetterKind.Invitation, approved, context)];
    }

    internal static Decision<CourseEvent> Decide(Course course, NoteArrangement c, Context context)
    {
        if (course.Coming is not { SentAt: not null } coming || coming.Meeting != c.Meeting)
            return [];
        var isChanged = coming.Arrangement != c.Arrangement;
        if (!isChanged && coming.CalledOff == c.CalledOff && coming.NotComing.SequenceEqual(c.NotComing))
            return [];
        var remindAt =
            c.CalledOff ? null
            : coming.Arrangement.StartsAt != c.Arrangement.StartsAt ? RemindingTopic.For(c.Arrangement, context)
            : coming.RemindAt;
        var noted = new ArrangementNoted(c.Arrangement, c.CalledOff, c.NotComing, remindAt);
        var after = Evolve(course, noted);
        var told = Approved(course).Where(i => c.Invited.Contains(i.Person));
        return
        [
            noted,
            .. c.CalledOff && !coming.CalledOff ? told.SelectMany(i => LetterTopic.TakeBack(after, i, context))
            : isChanged && !c.CalledOff ? LetterTopic.Tell(after, LetterKind.Change, told, context)
            : [],
        ];
    }

    /// <summary>The table has a seat for everyone who is agreed on, and for this one too.</summary>
    internal static Refusal? CheckSeats(Course course, PersonId? and = null)
    {
        var people =
            1
            + (course.Coming?.Facilitators.Count ?? 1)
            + course.Invitations.Count(i => i.Status == InvitationStatus.Approved || i.Person == and);
        return Text.CheckRange("people", people, 2, Meeting.Seats);
    }

    internal static IEnumerable<Invitation> Approved(Course course) =>
        course.Invitations.Where(i => i.Status == InvitationStatus.Approved);

    internal static Course Evolve(Course course, InvitationsSent e, Stamp stamp) =>
        course with
        {
            Coming = course.Coming! with { SentAt = stamp.At, RemindAt = e.RemindAt },
        };

    internal static Course Evolve(Course course, ArrangementNoted e) =>
        course with
        {
            Coming = course.Coming! with
            {
                Arrangement = e.Arrangement,
                CalledOff = e.CalledOff,
                NotComing = e.NotComing,
                RemindAt = e.RemindAt,
            },
        };

    /// <summary>A meeting tells it of itself.</summary>
    internal static Effect Note(Meeting meeting)
    {
        var invited = meeting.People.Where(p => p.Attendance != Attendance.Removed).Select(p => p.Id);
        var notComing = meeting.Declines.Select(d => d.Person);
        return new(
            RoomId.CourseOf(meeting.Network),
            new NoteArrangement(meeting.Id, meeting.Arrangement, meeting.CalledOff, [.. invited], [.. notComing])
        );
    }

    /// <summary>Everyone belongs to the network before the meeting shows them its goals.</summary>
    internal static IEnumerable<Effect> Plan(Course course)
    {
        var (coming, young, approved) = (course.Coming!, course.YoungPerson!, Approved(course).ToList());
        var (network, at) = (RoomId.NetworkOf(course.Id), coming.Arrangement);
        IReadOnlyList<Invitee> people =
        [
            new(young.Id, young.Name, Part.YoungPerson),
            .. coming.Facilitators,
            .. approved.Select(i => new Invitee(i.Person, i.Name, Part.Participant)),
        ];
        var plan = new PlanMeeting(
            network,
            at.StartsAt,
            at.Minutes,
            at.Place,
            people,
            true,
            at.Mode,
            course.Municipality
        );
        return
        [
            .. coming.Facilitators.Select(f => new Effect(network, new AddPerson(f.Person, f.Name, Tie.Team))),
            .. approved.Select(i => new Effect(network, Belongs(i))),
            new(coming.Meeting, plan),
        ];
    }

    internal static IEnumerable<Effect> Invite(Course course, PersonId person)
    {
        if (course.Coming is not { IsOn: true } coming)
            return [];
        var invitation = course.FindInvitation(person)!;
        return
        [
            new(RoomId.NetworkOf(course.Id), Belongs(invitation)),
            new(coming.Meeting, new InvitePerson(person, invitation.Name, Part.Participant)),
        ];
    }

    /// <summary>Somebody is no longer to come who was invited.</summary>
    internal static IReadOnlyList<CourseEvent> TakeBack(Course course, Invitation person, Context context) =>
        course.Coming is { IsOn: true } coming && person.Status == InvitationStatus.Approved
            ? [new InvitationTakenBack(coming.Meeting, person.Person), .. LetterTopic.TakeBack(course, person, context)]
            : [];

    private static AddPerson Belongs(Invitation i) =>
        new(i.Person, i.Name, i.Tie, i.Relation, i.Profession, i.Authority);
}
