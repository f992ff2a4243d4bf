using OpenDialogue.Dialogue.Networks;

namespace OpenDialogue.Checker.People;

/// <summary>What somebody does about goals.</summary>
internal static class Goals
{
    internal static NetworkCommand Next(Random random, Actor actor, Network network)
    {
        if (network.Goals.Count == 0)
            return new StateGoal(Mix.Said(random));
        var goal = network.Goals[random.Next(network.Goals.Count)];
        return random.Next(10) switch
        {
            0 when actor.IsYoung => new StateGoal(Mix.Said(random)),
            < 4 when actor.IsYoung => new RewordGoal(goal.Id, goal.Wording, Mix.Said(random)),
            < 6 => new PutGoalOnScreen(goal.Id),
            < 8 => new TakeGoalOffScreen(goal.Id),
            8 when actor.Profession is not null => Professional(random, network),
            8 => new ShareGoal(goal.Id),
            _ => Proposal(random, actor, network, goal),
        };
    }

    private static NetworkCommand Professional(Random random, Network network) =>
        network.ProfessionalGoals is [.., var mine] && random.Next(3) > 0
            ? new RewordProfessionalGoal(mine.Id, mine.Wording, Mix.Said(random))
            : new AddProfessionalGoal(Mix.Said(random));

    private static NetworkCommand Proposal(Random random, Actor actor, Network network, OwnGoal goal) =>
        actor.IsYoung && network.Proposals is [.., var proposal]
            ? new PutProposalAway(proposal.Id)
            : new ProposeChange(goal.Id, Mix.Said(random));
}
