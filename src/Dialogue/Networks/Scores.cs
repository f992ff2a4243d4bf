using OpenDialogue.Dialogue.Measures;

namespace OpenDialogue.Dialogue.Networks;

/// <summary>The effect of the young person sharing a score of the course.</summary>
public sealed record ShowScore(SharedScore Score) : NetworkCommand;

/// <summary>The effect of taking it back.</summary>
public sealed record HideScore(Guid Measure) : NetworkCommand;

public sealed record ScoreShown(SharedScore Score) : NetworkEvent;

/// <param name="With">Those who could see it until now.</param>
public sealed record ScoreHidden(Guid Measure, Audience With) : NetworkEvent;

/// <summary>
/// The scores of the course that the young person shares, as the course told of them. They share with everyone that
/// they name, also while some are left out of a smaller circle: it is not something that is said in it.
/// </summary>
internal static class ScoreTopic
{
    internal static Decision<NetworkEvent> Decide(Network network, ShowScore c) =>
        Find(network, c.Score.Measure) is not { } before ? [new ScoreShown(c.Score)]
        : before == c.Score ? []
        // Whoever shall see less than before is taken out first.
        : before.With > c.Score.With ? [new ScoreHidden(before.Measure, before.With), new ScoreShown(c.Score)]
        : [new ScoreShown(c.Score)];

    internal static Decision<NetworkEvent> Decide(Network network, HideScore c) =>
        Find(network, c.Measure) is { } shown ? [new ScoreHidden(c.Measure, shown.With)] : [];

    private static SharedScore? Find(Network network, Guid measure) =>
        network.Scores.FirstOrDefault(s => s.Measure == measure);

    internal static Network Evolve(Network network, ScoreShown e) =>
        network with
        {
            Scores = [.. network.Scores.Where(s => s.Measure != e.Score.Measure), e.Score],
        };

    internal static Network Evolve(Network network, ScoreHidden e) =>
        network with
        {
            Scores = [.. network.Scores.Where(s => s.Measure != e.Measure)],
        };
}
