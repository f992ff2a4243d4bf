namespace OpenDialogue.Dialogue.Networks;

public sealed record AddProfessionalGoal(string Text) : NetworkCommand;

/// <param name="Wording">The wording that the sender has read and replaces.</param>
public sealed record RewordProfessionalGoal(Guid Goal, int Wording, string Text) : NetworkCommand;

public sealed record WithdrawProfessionalGoal(Guid Goal) : NetworkCommand;

/// <param name="Name">Of the professional, as the network knows them at that time.</param>
public sealed record ProfessionalGoalAdded(Guid Goal, string Name, string Profession, string Authority, string Text)
    : NetworkEvent;

public sealed record ProfessionalGoalReworded(Guid Goal, int Wording, string Text) : NetworkEvent;

public sealed record ProfessionalGoalWithdrawn(Guid Goal) : NetworkEvent;

/// <summary>
/// A professional's goal carries who has it, with profession and authority (feature 35). It stands beside the young
/// person's goals and is never mixed with them.
/// </summary>
internal static class ProfessionalGoalTopic
{
    internal static Decision<NetworkEvent> Decide(Network network, AddProfessionalGoal c, Context context)
    {
        if (Text.Check(nameof(c.Text), c.Text) is { } refusal)
            return refusal;
        if (network.Find(context.By) is not { Profession: { } profession, Authority: { } authority } person)
            return new ProfessionMissing();
        return network.ProfessionalGoals.Count >= OwnGoalTopic.Most
            ? new OutOfRange("professionalGoals", 0, OwnGoalTopic.Most)
            : [new ProfessionalGoalAdded(c.Id, person.Name, profession, authority, c.Text)];
    }

    internal static Decision<NetworkEvent> Decide(Network network, RewordProfessionalGoal c, Context context)
    {
        if ((CheckMine(network, c.Goal, context) ?? Text.Check(nameof(c.Text), c.Text)) is { } refusal)
            return refusal;
        var goal = Find(network, c.Goal)!;
        return goal.Wording != c.Wording ? new StaleWording(c.Wording, goal.Wording)
            : goal.Text == c.Text ? []
            : [new ProfessionalGoalReworded(c.Goal, c.Wording + 1, c.Text)];
    }

    internal static Decision<NetworkEvent> Decide(Network network, WithdrawProfessionalGoal c, Context context) =>
        CheckMine(network, c.Goal, context) is { } refusal ? refusal : [new ProfessionalGoalWithdrawn(c.Goal)];

    internal static Network Evolve(Network network, Guid goal, Func<ProfessionalGoal, ProfessionalGoal> change) =>
        network with
        {
            ProfessionalGoals = [.. network.ProfessionalGoals.Select(g => g.Id == goal ? change(g) : g)],
        };

    private static ProfessionalGoal? Find(Network network, Guid goal) =>
        network.ProfessionalGoals.FirstOrDefault(g => g.Id == goal);

    private static Refusal? CheckMine(Network network, Guid goal, Context context) =>
        Find(network, goal) switch
        {
            null => new UnknownGoal(goal),
            var g when g.Owner != context.By => new NotGoalOwner(g.Owner),
            { Withdrawn: true } => new GoalIsDropped(goal),
            _ => null,
        };
}
