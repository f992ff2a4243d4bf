using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Codes;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Safety;

namespace OpenDialogue.WebHost.Identity;

/// <summary>
/// Hands out one-time codes: a facilitator of a meeting gets one for a person of it, or for its big screen; the
/// coordinator gets one for the young person, to their course. Of the secrets only their hashes are kept; the one answer
/// that shows them is the only one that ever will.
/// </summary>
internal sealed class Codes(IRooms rooms, TimeProvider clock, SecurityLog security)
{
    private const int MostTries = 64;

    private static readonly TimeSpan AfterStart = TimeSpan.FromHours(12);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    /// <summary>A meeting that begins much later than planned still lets its people in.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromHours(2);

    internal async Task<Issued> Issue(Session session, RoomId room, PersonId? person)
    {
        var (meeting, standing, refusal) = await rooms.LookAtMeeting(room, session.Caller);
        return (refusal ?? Check(meeting!, standing, person)) is { } no
            ? new(no)
            : await Issue(session, room, person, ExpiryOf(meeting!));
    }

    /// <summary>
    /// The young person's own way in, also when the meetings are over and the consent is withdrawn: what is stored stays
    /// theirs to read. It shows nothing to who hands it out.
    /// </summary>
    internal async Task<Issued> IssueForYoungPerson(Session session, RoomId room)
    {
        var (course, _, refusal) = await rooms.LookAtCourse(room, Caller.System);
        return (refusal ?? CourseDecider.CheckCode(course!, session.Caller)) is { } no
            ? new(no)
            : await Issue(session, room, course!.YoungPerson!.Id, clock.GetUtcNow() + Longest);
    }

    /// <summary>For a letter to somebody who is invited. Null where the meeting is over, or they are not of it.</summary>
    internal async Task<Issued?> IssueForLetter(RoomId room, PersonId person)
    {
        var (meeting, _, _) = await rooms.LookAtMeeting(room, Caller.System);
        return meeting is null || Check(meeting, Standing.Facilitator, person) is not null
            ? null
            : await Issue(meeting.Municipality, PersonId.System, room, person, ExpiryOf(meeting));
    }

    private Task<Issued> Issue(Session session, RoomId room, PersonId? person, DateTimeOffset expires) =>
        Issue(session.Municipality, session.Person, room, person, expires);

    private async Task<Issued> Issue(
        string municipality,
        PersonId by,
        RoomId room,
        PersonId? person,
        DateTimeOffset expires
    )
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var (name, typed, link) = (CodeText.NewName(), CodeText.NewTyped(), CodeText.NewLink());
            var code = CodeText.RoomOf(name);
            string[] opens = [CodeText.Hash(code, typed), CodeText.Hash(code, link)];
            var issue = new IssueCode(room, person, municipality, opens, expires) { Id = Guid.CreateVersion7() };
            switch ((await rooms.Send(code, Kinds.Encode(issue), Caller.System)).Refusal)
            {
                case null:
                    security.CodeIssued(code, room, by);
                    return new(null, CodeText.Show(name, typed), name + link, Wire.Instant(expires));
                case AlreadyExists:
                    continue;
                case var other:
                    return new(other);
            }
        }
        return new(new TryAgain(Reasons.Busy));
    }

    private static Refusal? Check(Meeting meeting, Standing standing, PersonId? person) =>
        standing != Standing.Facilitator ? new NotYourPart([Standing.Facilitator])
        : meeting.Phase == Phase.Closed ? new MeetingClosed()
        : person is not { } guest || meeting.Find(guest) is { Attendance: not Attendance.Removed } ? null
        : new UnknownPerson(guest);

    private DateTimeOffset ExpiryOf(Meeting meeting)
    {
        var now = clock.GetUtcNow();
        var planned = meeting.Framing.EndsAt ?? meeting.StartsAt.AddMinutes(meeting.Minutes);
        DateTimeOffset[] ends = [meeting.StartsAt + AfterStart, planned, now + Shortest];
        return ends.Max() is var last && last < now + Longest ? last : now + Longest;
    }
}

/// <summary>A new code, in its two forms, or why there is none.</summary>
internal sealed record Issued(Refusal? Refusal, string Code = "", string Link = "", DateTimeOffset ExpiresAt = default);
