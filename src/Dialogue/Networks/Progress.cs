using OpenDialogue.Dialogue.Measures;

namespace OpenDialogue.Dialogue.Networks;

/// <summary>How close the owner of a goal was to it on a day in Denmark.</summary>
/// <param name="Progress">0 to 10.</param>
public sealed record GoalRating(Guid Goal, DateOnly On, int Progress);

/// <summary>Ratings as they were when their owner shared them. What they say later is theirs again until they share it.</summary>
public sealed record SharedProgress(Guid Goal, Audience With, IReadOnlyList<GoalRating> Ratings);

/// <summary>Said again on the same day, it takes the place of what was said before.</summary>
public sealed record RateGoal(Guid Goal, int Progress) : NetworkCommand;

public sealed record ShareProgress(Guid Goal, Audience With) : NetworkCommand;

public sealed record TakeBackProgress(Guid Goal) : NetworkCommand;

public sealed record GoalRated(Guid Goal, DateOnly On, int Progress) : NetworkEvent;

public sealed record ProgressShared(Guid Goal, Audience With, IReadOnlyList<GoalRating> Ratings) : NetworkEvent;

/// <param name="With">Those who could see it until now.</param>
public sealed record ProgressTakenBack(Guid Goal, Audience With) : NetworkEvent;

/// <summary>
/// How close a goal is, is said by its owner alone and seen by nobody else before they share it (feature 38). It stands
/// beside the goal, so that goal and number have one owner and one life: what hides the goal from somebody hides the
/// number, and a dropped goal keeps its history.
/// </summary>
internal static class ProgressTopic
{
    /// <summary>The most ratings of one goal: one a week for as long as a course could last.</summary>
    internal const int Most = 500;

    internal static Decision<NetworkEvent> Decide(Network network, RateGoal c, Context context)
    {
        var refusal =
            OwnGoalTopic.CheckMine(network, c.Goal, context)
            ?? Text.CheckRange(nameof(c.Progress), c.Progress, GoalProgress.Lowest, GoalProgress.Highest);
        if (refusal is not null)
            return refusal;
        var rated = new GoalRated(c.Goal, context.Today, c.Progress);
        var before = RatingsOf(network, c.Goal);
        return before.Contains(new(c.Goal, rated.On, c.Progress)) ? []
            : before.Count >= Most && before.All(r => r.On != rated.On) ? new OutOfRange("ratings", 0, Most)
            : [rated];
    }

    internal static Decision<NetworkEvent> Decide(Network network, ShareProgress c, Context context)
    {
        if (OwnGoalTopic.CheckOwner(network, c.Goal, context) is { } refusal)
            return refusal;
        var ratings = RatingsOf(network, c.Goal);
        if (ratings.Count == 0)
            return new NothingToShare();
        if (network.Outsiders.Select(o => o.Seen).Prepend(network).All(IsShared))
            return [];
        var shared = new ProgressShared(c.Goal, c.With, ratings);
        // Whoever shall see less than before is taken out first.
        return Find(network, c.Goal) is { } before && before.With > c.With
            ? [new ProgressTakenBack(c.Goal, before.With), shared]
            : [shared];

        bool IsShared(Network seen) =>
            Find(seen, c.Goal) is { } already && already.With == c.With && already.Ratings.SequenceEqual(ratings);
    }

    internal static Decision<NetworkEvent> Decide(Network network, TakeBackProgress c, Context context) =>
        OwnGoalTopic.CheckOwner(network, c.Goal, context) is { } refusal ? refusal
        : Find(network, c.Goal) is { } shared ? [new ProgressTakenBack(c.Goal, shared.With)]
        : [];

    internal static Network Evolve(Network network, GoalRated e) =>
        network with
        {
            Ratings = [.. network.Ratings.Where(r => (r.Goal, r.On) != (e.Goal, e.On)), new(e.Goal, e.On, e.Progress)],
        };

    internal static Network Evolve(Network network, ProgressShared e) =>
        network with
        {
            SharedProgress = [.. Others(network, e.Goal), new(e.Goal, e.With, e.Ratings)],
        };

    internal static Network Evolve(Network network, ProgressTakenBack e) =>
        network with
        {
            SharedProgress = [.. Others(network, e.Goal)],
        };

    internal static SharedProgress? Find(Network network, Guid goal) =>
        network.SharedProgress.FirstOrDefault(s => s.Goal == goal);

    private static IReadOnlyList<GoalRating> RatingsOf(Network network, Guid goal) =>
        [.. network.Ratings.Where(r => r.Goal == goal)];

    private static IEnumerable<SharedProgress> Others(Network network, Guid goal) =>
        network.SharedProgress.Where(s => s.Goal != goal);
}
