using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Laws;

/// <summary>A walk through a meeting, mostly along what its permits allow, so that it gets somewhere.</summary>
internal sealed class MeetingWalk(int seed)
    : Walk<Meeting, MeetingCommand, MeetingEvent>(new MeetingRules(), Cast.Meeting, seed)
{
    private static readonly Type[] Rare =
    [
        typeof(PlanMeeting),
        typeof(CloseMeeting),
        typeof(BeginClosing),
        typeof(LeaveMeeting),
        typeof(RemovePerson),
        typeof(PauseMeeting),
        typeof(PauseForAbsence),
        typeof(NoteAbsence),
    ];

    private static readonly PersonId[] Everyone = [.. Invited.Select(i => i.Person), Stranger];

    protected override Type Choose(Type[] commands)
    {
        if (State.Phase == Phase.Unplanned && Dice.Next(4) > 0)
            return typeof(PlanMeeting);
        if (State is { Phase: Phase.Closing, Round: null, Pause: null } && Dice.Next(6) == 0)
            return Any(typeof(CloseMeeting), typeof(Arrive));
        var type = Any(commands);
        var fits = MeetingPermits.All.TryGetValue(type, out var permit) && permit.Phases.Contains(State.Phase);
        return (fits || Dice.Next(10) == 0) && (!Rare.Contains(type) || Dice.Next(4) == 0) ? type : Choose(commands);
    }

    protected override Caller Sender(MeetingCommand command)
    {
        if (Dice.Next(20) == 0)
            return Any(Screen, Call(Stranger), Call(Karin) with { Municipality = "en-anden" });
        if (!MeetingPermits.All.TryGetValue(command.GetType(), out var permit) || Dice.Next(8) == 0)
            return Call(Any(Everyone));
        if (command is Arrive && State.People.Where(p => p.Attendance != Attendance.Present).ToList() is [_, ..] away)
            return Call(Any(away).Id);
        if (State.Floor.Holder is { } holder && Dice.Next(2) == 0)
            return Call(holder);
        var standing = Any(permit.Who);
        return standing == Standing.System
            ? Caller.System
            : Call(Any([.. Everyone.Where(p => Rules.StandingOf(State, Call(p)) == standing), Karin]));
    }

    protected override object? Value(Type type, string name) =>
        type == typeof(PersonId) ? Any(Everyone)
        : type == typeof(RoomId) ? Network
        : type == typeof(string) ? Words(name)
        : type == typeof(bool) ? Dice.Next(4) > 0
        : type == typeof(int) ? Number(name)
        : type == typeof(RequestKind) ? Any(Enum.GetValues<RequestKind>())
        : type == typeof(Part) ? Any(Enum.GetValues<Part>())
        : type == typeof(DateTimeOffset) ? Story.Now.AddMinutes(Dice.Next(-5, 250))
        : type == typeof(IReadOnlyList<Introduction>) ? Introductions()
        : type == typeof(IReadOnlyList<Invitee>) ? (Dice.Next(4) == 0 ? Invited.Skip(1).ToArray() : Invited)
        : throw new NotSupportedException($"No dice for {type}.");

    private int Number(string name) =>
        name switch
        {
            "Turn" => State.Floor.Turn + (Dice.Next(8) == 0 ? Dice.Next(-1, 2) : 0),
            "Minutes" => Dice.Next(10, 260),
            _ => Dice.Next(0, 26),
        };

    private Introduction[] Introductions() =>
        [.. Enumerable.Range(0, Dice.Next(4)).Select(_ => new Introduction(Any(Everyone), Words("kender Freja")))];
}
