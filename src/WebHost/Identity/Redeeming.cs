using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Codes;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.People;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Safety;

namespace OpenDialogue.WebHost.Identity;

/// <summary>
/// Exchanges a one-time code for a session. Whoever does not hold a whole code learns nothing: the same answer, after
/// the same time, whether or not there is such a code; few wrong tries per address, and five on any one code.
/// </summary>
internal sealed class Redeeming(IRooms rooms, Allowances allowances, TimeProvider clock, SecurityLog security)
{
    /// <summary>A refusal takes a whole number of these, so that it does not tell how far a try has come.</summary>
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(250);

    /// <param name="offered">Null for something that cannot be a code.</param>
    /// <param name="present">Who the browser already is.</param>
    internal async Task<Redeemed> Redeem(OfferedCode? offered, Session? present, string address)
    {
        if (allowances.WrongCodes.Take(address) is { } wait)
        {
            security.TooManyWrongCodes(address);
            return new(null, wait);
        }
        var begun = clock.GetTimestamp();
        var redeemed = offered is null ? new(null, new CodeWrong()) : await Try(offered, present);
        if (redeemed.Refusal is null)
            allowances.WrongCodes.GiveBack(address);
        else
            await Task.Delay(Step - TimeSpan.FromTicks(clock.GetElapsedTime(begun).Ticks % Step.Ticks), clock);
        return redeemed;
    }

    private async Task<Redeemed> Try(OfferedCode offered, Session? present)
    {
        PersonId? known = present is { Kind: not CallerKind.Screen } ? present.Person : null;
        var attempt = new TryCode(offered.Opens, known) { Id = Guid.CreateVersion7() };
        if ((await rooms.Send(offered.Room, Kinds.Encode(attempt), Caller.System)).Refusal is { } refusal)
            return new(null, refusal);
        var (code, _, unreadable) = await rooms.LookAtCode(offered.Room);
        if (code is null)
            return new(null, unreadable);
        if (code.RedeemedBy == attempt.Id)
            return await Admit(code);
        if (code.WrongTries >= Code.TriesAllowed)
            security.CodeLocked(offered.Room);
        return new(null, new CodeWrong());
    }

    /// <summary>A code is dead when its meeting is over, or its person no longer of it.</summary>
    private async Task<Redeemed> Admit(Code code)
    {
        if (code.Meeting.Kind == RoomId.Course)
            return await AdmitToCourse(code);
        var kind = code.Person is null ? CallerKind.Screen : CallerKind.Guest;
        var id = Guid.NewGuid().ToString("N");
        var session = new Session(id, code.Person ?? new($"screen-{id}"), "", code.Municipality, kind, code.Meeting);
        var (meeting, _, refusal) = await rooms.LookAtMeeting(code.Meeting, session.Caller);
        if (refusal is TryAgain)
            return new(null, refusal);
        if (meeting is null or { Phase: Phase.Closed })
            return new(null, new CodeExpired());
        var name = meeting.Find(session.Person)?.Name ?? "";
        if (kind == CallerKind.Guest)
            await Introduce(session.Person, code.Municipality, name);
        return new(session with { Name = name, Network = meeting.Network }, null, code.ExpiresAt);
    }

    private async Task<Redeemed> AdmitToCourse(Code code)
    {
        var (id, young) = (Guid.NewGuid().ToString("N"), code.Person!.Value);
        var network = RoomId.NetworkOf(code.Meeting);
        var session = new Session(id, young, "", code.Municipality, CallerKind.Guest, Network: network);
        var (course, standing, refusal) = await rooms.LookAtCourse(code.Meeting, session.Caller);
        if (refusal is TryAgain)
            return new(null, refusal);
        if (standing != Standing.YoungPerson)
            return new(null, new CodeExpired());
        var name = course!.YoungPerson!.Name;
        await Introduce(young, code.Municipality, name);
        return new(session with { Name = name }, null, code.ExpiresAt);
    }

    private async Task Introduce(PersonId person, string municipality, string name)
    {
        var introduce = new IntroducePerson(municipality, name) { Id = Guid.CreateVersion7() };
        await rooms.Send(RoomId.OfPerson(person), Kinds.Encode(introduce), Caller.System);
    }
}

/// <summary>A session, or why there is none.</summary>
/// <param name="CodeExpires">When the code would have ended, had it not been used.</param>
internal sealed record Redeemed(Session? Session, Refusal? Refusal, DateTimeOffset CodeExpires = default);
