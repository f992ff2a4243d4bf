namespace OpenDialogue.Dialogue.Networks;

public sealed record StateGoal(string Text) : NetworkCommand;

/// <param name="Wording">The wording that the sender has read and replaces.</param>
public sealed record RewordGoal(Guid Goal, int Wording, string Text) : NetworkCommand;

public sealed record DropGoal(Guid Goal, string? Reason = null) : NetworkCommand;

public sealed record PutGoalOnScreen(Guid Goal) : NetworkCommand;

public sealed record TakeGoalOffScreen(Guid Goal) : NetworkCommand;

public sealed record GoalStated(Guid Goal, string Text) : NetworkEvent;

public sealed record GoalReworded(Guid Goal, int Wording, string Text) : NetworkEvent;

public sealed record GoalDropped(Guid Goal, string? Reason = null) : NetworkEvent;

/// <summary>The young person lets everyone in the room read this on the big screen, in these words.</summary>
public sealed record GoalPutOnScreen(Guid Goal, string Text) : NetworkEvent;

public sealed record GoalTakenOffScreen(Guid Goal) : NetworkEvent;

/// <summary>
/// A goal stands in the young person's own words (INV8): kept as written, byte for byte, reworded by its owner alone
/// (features 33 and 34), and every wording kept.
/// </summary>
internal static class OwnGoalTopic
{
    internal const int Most = 100;

    internal static Decision<NetworkEvent> Decide(Network network, StateGoal c) =>
        Text.Check(nameof(c.Text), c.Text) is { } refusal ? refusal
        : network.Goals.Count >= Most ? new OutOfRange("goals", 0, Most)
        : [new GoalStated(c.Id, c.Text)];

    internal static Decision<NetworkEvent> Decide(Network network, RewordGoal c, Context context)
    {
        if ((CheckMine(network, c.Goal, context) ?? Text.Check(nameof(c.Text), c.Text)) is { } refusal)
            return refusal;
        var goal = Find(network, c.Goal)!;
        if (goal.Wording != c.Wording)
            return new StaleWording(c.Wording, goal.Wording);
        if (goal.Text == c.Text)
            return [];
        var reworded = new GoalReworded(c.Goal, c.Wording + 1, c.Text);
        return IsOnScreen(network, c.Goal) ? [reworded, new GoalPutOnScreen(c.Goal, c.Text)] : [reworded];
    }

    internal static Decision<NetworkEvent> Decide(Network network, DropGoal c, Context context)
    {
        var refusal =
            CheckMine(network, c.Goal, context) ?? (c.Reason is null ? null : Text.Check(nameof(c.Reason), c.Reason));
        if (refusal is not null)
            return refusal;
        var dropped = new GoalDropped(c.Goal, c.Reason);
        return IsOnScreen(network, c.Goal) ? [new GoalTakenOffScreen(c.Goal), dropped] : [dropped];
    }

    internal static Decision<NetworkEvent> Decide(Network network, PutGoalOnScreen c, Context context) =>
        CheckMine(network, c.Goal, context) is { } refusal ? refusal
        : IsOnScreen(network, c.Goal) ? []
        : [new GoalPutOnScreen(c.Goal, Find(network, c.Goal)!.Text)];

    internal static Decision<NetworkEvent> Decide(Network network, TakeGoalOffScreen c, Context context) =>
        CheckMine(network, c.Goal, context) is { } refusal ? refusal
        : IsOnScreen(network, c.Goal) ? [new GoalTakenOffScreen(c.Goal)]
        : [];

    internal static OwnGoal? Find(Network network, Guid goal) => network.Goals.FirstOrDefault(g => g.Id == goal);

    internal static Network Evolve(Network network, Guid goal, Func<OwnGoal, OwnGoal> change) =>
        network with
        {
            Goals = [.. network.Goals.Select(g => g.Id == goal ? change(g) : g)],
        };

    private static bool IsOnScreen(Network network, Guid goal) => network.OnScreen.Any(g => g.Goal == goal);

    internal static Refusal? CheckMine(Network network, Guid goal, Context context) =>
        CheckOwner(network, goal, context) ?? (Find(network, goal)!.Dropped ? new GoalIsDropped(goal) : null);

    internal static Refusal? CheckOwner(Network network, Guid goal, Context context) =>
        Find(network, goal) is not { } found ? new UnknownGoal(goal)
        : found.Owner != context.By ? new NotGoalOwner(found.Owner)
        : null;
}
