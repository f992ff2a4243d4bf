namespace OpenDialogue.Dialogue.Networks;

public sealed record ProposeChange(Guid Goal, string Text) : NetworkCommand;

public sealed record PutProposalAway(Guid Proposal) : NetworkCommand;

public sealed record ChangeProposed(Guid Proposal, Guid Goal, string Text) : NetworkEvent;

public sealed record ProposalPutAway(Guid Proposal) : NetworkEvent;

/// <summary>
/// Who would word a goal otherwise may propose it: a card of its own, seen by all, that changes nothing (feature 34).
/// The owner of the goal, or whoever proposed, may put it away.
/// </summary>
internal static class ProposalTopic
{
    internal const int Most = 100;

    internal static Decision<NetworkEvent> Decide(Network network, ProposeChange c) =>
        OwnGoalTopic.Find(network, c.Goal) is not { } goal ? new UnknownGoal(c.Goal)
        : goal.Dropped ? new GoalIsDropped(c.Goal)
        : Text.Check(nameof(c.Text), c.Text) is { } refusal ? refusal
        : network.Proposals.Count >= Most ? new OutOfRange("proposals", 0, Most)
        : [new ChangeProposed(c.Id, c.Goal, c.Text)];

    internal static Decision<NetworkEvent> Decide(Network network, PutProposalAway c, Context context)
    {
        if (network.Proposals.FirstOrDefault(p => p.Id == c.Proposal) is not { } proposal)
            return new UnknownProposal(c.Proposal);
        var owner = OwnGoalTopic.Find(network, proposal.Goal)!.Owner;
        return context.By == owner || context.By == proposal.By
            ? [new ProposalPutAway(c.Proposal)]
            : new NotGoalOwner(owner);
    }
}
