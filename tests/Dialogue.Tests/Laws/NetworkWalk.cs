using OpenDialogue.Dialogue.Measures;
using OpenDialogue.Dialogue.Networks;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Laws;

internal sealed class NetworkWalk(int seed)
    : Walk<Network, NetworkCommand, NetworkEvent>(new NetworkRules(), Cast.Network, seed)
{
    private static readonly PersonId[] Everyone = [.. Invited.Select(i => i.Person), Stranger];

    protected override Type Choose(Type[] commands)
    {
        if (!State.IsOpen && Dice.Next(4) > 0)
            return typeof(OpenNetwork);
        var type = Any(commands);
        return type == typeof(TakeOutPerson) && Dice.Next(4) > 0 || type == typeof(SealNetwork) && Dice.Next(20) > 0
            ? Choose(commands)
            : type;
    }

    protected override Caller Sender(NetworkCommand command)
    {
        if (Dice.Next(20) == 0)
            return Any(Screen, Call(Stranger), Call(Karin) with { Municipality = "en-anden" });
        if (command is OpenNetwork && Dice.Next(8) == 0)
            return Call(Karin);
        if (command is AddPerson && Dice.Next(6) == 0)
            return Caller.System;
        if (command is OpenNetwork or ListMeeting or BeginHiding or EndHiding or SealNetwork or ShowScore or HideScore)
            return Caller.System;
        if (command is AddProfessionalGoal or RewordProfessionalGoal or WithdrawProfessionalGoal && Dice.Next(2) == 0)
            return Call(Any([.. State.People.Where(p => p.Tie == Tie.Professional).Select(p => p.Id), Mette]));
        return Call(Any(Freja, Freja, Karin, Any(Everyone)));
    }

    protected override object? Value(Type type, string name) =>
        (type, name) switch
        {
            _ when type == typeof(PersonId) => name switch
            {
                "YoungPerson" => Freja,
                "CoordinatorId" => Karin,
                _ => Any(Everyone),
            },
            _ when type == typeof(RoomId) => new RoomId(RoomId.Meeting, $"m{Dice.Next(3)}"),
            (_, "Municipality") => Kommune,
            (_, "Relation" or "Profession" or "Authority" or "Reason") => Dice.Next(3) == 0 ? null : Words(name),
            _ when type == typeof(string) => Words(name),
            (_, "Progress") => Dice.Next(-1, 12),
            _ when type == typeof(int) => Dice.Next(1, 4),
            _ when type == typeof(SharedScore) => new SharedScore(
                Id(Dice.Next(700, 703)),
                Instrument.Who5,
                Cast.Today,
                Dice.Next(26) * 4,
                Any(Enum.GetValues<Audience>())
            ),
            (_, "Measure") => Id(Dice.Next(700, 703)),
            _ when type == typeof(Audience) => Any(Enum.GetValues<Audience>()),
            _ when type == typeof(Tie) => Any(Enum.GetValues<Tie>()),
            (_, "Goal") => Any([
                .. State.Goals.Select(g => g.Id),
                .. State.ProfessionalGoals.Select(g => g.Id),
                Id(999_999),
            ]),
            (_, "From") => new[] { Any(Tine, Mette, Lars), Any(Tine, Jonas) },
            (_, "One" or "Other") => Any([.. State.ProfessionalGoals.Select(g => g.Id), Id(999_999)]),
            (_, "Conflict") => Any([.. State.Conflicts.Select(x => x.Id), Id(999_999)]),
            _ when type == typeof(bool) => Dice.Next(2) == 0,
            (_, "Proposal") => Any([.. State.Proposals.Select(p => p.Id), Id(999_999)]),
            _ => throw new NotSupportedException($"No dice for {type}."),
        };

    protected override NetworkEvent Bare(NetworkEvent happened) => happened is Hidden hidden ? hidden.Event : happened;
}
