namespace OpenDialogue.Dialogue.Networks;

/// <summary>A smaller circle in one of the network's meetings: what happens here now is hidden from these.</summary>
public sealed record Hiding(RoomId Meeting, IReadOnlyList<PersonId> From);

/// <summary>The network as somebody sees it from whom something was once hidden.</summary>
public sealed record Outsider(PersonId Person, Network Seen);

/// <summary>The effect of a smaller circle being called; answered by <c>begin-smaller-circle</c>.</summary>
public sealed record BeginHiding(RoomId Meeting, IReadOnlyList<PersonId> From) : NetworkCommand;

/// <summary>The effect of a smaller circle having ended.</summary>
public sealed record EndHiding(RoomId Meeting) : NetworkCommand;

/// <summary>The young person lets those see a goal of theirs from whom it was hidden.</summary>
public sealed record ShareGoal(Guid Goal) : NetworkCommand;

public sealed record HidingBegan(RoomId Meeting, IReadOnlyList<PersonId> From) : NetworkEvent;

public sealed record HidingEnded(RoomId Meeting) : NetworkEvent;

/// <summary>Something that happened in a smaller circle.</summary>
public sealed record Hidden(IReadOnlyList<PersonId> From, NetworkEvent Event) : NetworkEvent;

public sealed record GoalShared(OwnGoal Goal) : NetworkEvent;

/// <summary>
/// What is said of goals in a smaller circle stays with those in it, until the young person shares it. The network
/// hides first and the circle begins after; the circle ends first and the hiding after: no moment lies between.
/// </summary>
internal static class HidingTopic
{
    internal static Decision<NetworkEvent> Decide(Network network, BeginHiding c) =>
        network.Hiding?.Meeting == c.Meeting ? [] : [new HidingBegan(c.Meeting, c.From)];

    internal static Decision<NetworkEvent> Decide(Network network, EndHiding c) =>
        network.Hiding?.Meeting == c.Meeting ? [new HidingEnded(c.Meeting)] : [];

    internal static Decision<NetworkEvent> Decide(Network network, ShareGoal c, Context context) =>
        OwnGoalTopic.CheckMine(network, c.Goal, context) is { } refusal ? refusal
        : network.Outsiders.All(o => OwnGoalTopic.Find(o.Seen, c.Goal) is not null) ? []
        : [new GoalShared(OwnGoalTopic.Find(network, c.Goal)!)];

    /// <summary>What began in a smaller circle stays hidden when it comes up again later.</summary>
    internal static Decision<NetworkEvent> Hide(Network network, Context context, Decision<NetworkEvent> decision)
    {
        if (decision is not Decision<NetworkEvent>.Accepted { Events: var events })
            return decision;
        IReadOnlyList<PersonId> now =
            network.Hiding is { } hiding && !hiding.From.Contains(context.By) ? hiding.From : [];
        return
        [
            .. events.Select(e =>
                e is HidingBegan or HidingEnded or GoalShared or NetworkSealed or ScoreShown or ScoreHidden
                    ? e
                    : Around(network, now, e)
            ),
        ];
    }

    private static NetworkEvent Around(Network network, IReadOnlyList<PersonId> now, NetworkEvent happened)
    {
        var unknowing = network.Outsiders.Where(o => !Knows(o.Seen, happened)).Select(o => o.Person);
        // What is taken back is taken back from everyone who has it, wherever they are.
        PersonId[] from = [.. happened is ProgressTakenBack ? unknowing : now.Union(unknowing)];
        return from.Length == 0 ? happened : new Hidden(from, happened);
    }

    private static bool Knows(Network seen, NetworkEvent happened) =>
        happened switch
        {
            GoalReworded e => Has(seen, e.Goal),
            GoalDropped e => Has(seen, e.Goal),
            GoalPutOnScreen e => Has(seen, e.Goal),
            GoalTakenOffScreen e => Has(seen, e.Goal),
            GoalRated e => Has(seen, e.Goal),
            ProgressShared e => Has(seen, e.Goal),
            ProgressTakenBack e => ProgressTopic.Find(seen, e.Goal) is not null,
            ChangeProposed e => Has(seen, e.Goal),
            ProposalPutAway e => seen.Proposals.Any(p => p.Id == e.Proposal),
            ProfessionalGoalReworded e => Has(seen, e.Goal),
            ProfessionalGoalWithdrawn e => Has(seen, e.Goal),
            ConflictLinked e => Has(seen, e.One) && Has(seen, e.Other),
            ConflictMarked e => seen.Conflicts.Any(x => x.Id == e.Conflict),
            _ => true,
        };

    private static bool Has(Network seen, Guid goal) =>
        seen.Goals.Any(g => g.Id == goal) || seen.ProfessionalGoals.Any(g => g.Id == goal);

    internal static Network SeenBy(Network network, PersonId person) =>
        network.Outsiders.FirstOrDefault(o => o.Person == person)?.Seen ?? network;

    internal static Network Evolve(Network network, NetworkEvent happened, Stamp stamp)
    {
        var before = network with { Outsiders = [] };
        var left = happened is HidingBegan began
            ? began.From.Where(p => network.Outsiders.All(o => o.Person != p)).Select(p => new Outsider(p, before))
            : [];
        return network.Apply(happened, stamp) with
        {
            Outsiders = [.. network.Outsiders.Concat(left).Select(o => o with { Seen = Seen(o, happened, stamp) })],
        };
    }

    internal static Network Evolve(Network network, GoalShared e) =>
        OwnGoalTopic.Find(network, e.Goal.Id) is null ? network with { Goals = [.. network.Goals, e.Goal] } : network;

    internal static bool IsHidden(NetworkEvent happened, PersonId person) =>
        happened is HidingBegan or HidingEnded || happened is Hidden hidden && hidden.From.Contains(person);

    private static Network Seen(Outsider outsider, NetworkEvent happened, Stamp stamp) =>
        IsHidden(happened, outsider.Person) ? outsider.Seen : outsider.Seen.Apply(happened, stamp);
}
