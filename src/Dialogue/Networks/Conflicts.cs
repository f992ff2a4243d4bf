namespace OpenDialogue.Dialogue.Networks;

/// <summary>Two professional goals that pull against each other, side by side (INV9). Nobody merges them.</summary>
/// <param name="Addressed">The young person has said that it has been talked about.</param>
public sealed record GoalConflict(Guid Id, Guid One, Guid Other, PersonId LinkedBy, bool Addressed = false)
{
    public DateTimeOffset LinkedAt { get; init; }

    /// <summary>When the young person marked it, and how; the newest last.</summary>
    public IReadOnlyList<ConflictMark> Marks { get; init; } = [];
}

public sealed record ConflictMark(DateTimeOffset At, bool Addressed);

/// <summary>How many conflicts were open, and how many had been talked about (feature 37).</summary>
public sealed record ConflictCount(int Open, int TalkedAbout)
{
    public static ConflictCount At(Network network, DateTimeOffset moment)
    {
        var linked = network.Conflicts.Where(conflict => conflict.LinkedAt <= moment).ToList();
        var talked = linked.Count(conflict =>
            conflict.Marks.LastOrDefault(mark => mark.At <= moment)?.Addressed == true
        );
        return new(linked.Count - talked, talked);
    }

    public static ConflictCount operator +(ConflictCount one, ConflictCount other) =>
        new(one.Open + other.Open, one.TalkedAbout + other.TalkedAbout);
}

public sealed record LinkConflict(Guid One, Guid Other) : NetworkCommand;

/// <param name="Addressed">False opens it again.</param>
public sealed record MarkAddressed(Guid Conflict, bool Addressed = true) : NetworkCommand;

public sealed record ConflictLinked(Guid Conflict, Guid One, Guid Other) : NetworkEvent;

public sealed record ConflictMarked(Guid Conflict, bool Addressed) : NetworkEvent;

/// <summary>Anyone may link; it stays open until the young person marks it talked about (feature 36).</summary>
internal static class ConflictTopic
{
    internal static Decision<NetworkEvent> Decide(Network network, LinkConflict c)
    {
        foreach (var goal in (Guid[])[c.One, c.Other])
            if (network.ProfessionalGoals.All(g => g.Id != goal))
                return new UnknownGoal(goal);
        if (c.One == c.Other)
            return new UnknownGoal(c.Other);
        return network.Conflicts.Any(x => IsPair(x, c)) ? []
            : network.Conflicts.Count >= OwnGoalTopic.Most ? new OutOfRange("conflicts", 0, OwnGoalTopic.Most)
            : [new ConflictLinked(c.Id, c.One, c.Other)];
    }

    internal static Decision<NetworkEvent> Decide(Network network, MarkAddressed c) =>
        network.Conflicts.FirstOrDefault(x => x.Id == c.Conflict) switch
        {
            null => new UnknownConflict(c.Conflict),
            var x when x.Addressed == c.Addressed => [],
            _ => [new ConflictMarked(c.Conflict, c.Addressed)],
        };

    internal static Network Evolve(Network network, ConflictLinked e, Stamp stamp) =>
        network with
        {
            Conflicts = [.. network.Conflicts, new(e.Conflict, e.One, e.Other, stamp.By) { LinkedAt = stamp.At }],
        };

    internal static Network Evolve(Network network, ConflictMarked e, Stamp stamp) =>
        network with
        {
            Conflicts = [.. network.Conflicts.Select(x => x.Id == e.Conflict ? Marked(x, e.Addressed, stamp) : x)],
        };

    private static GoalConflict Marked(GoalConflict conflict, bool addressed, Stamp stamp) =>
        conflict with
        {
            Addressed = addressed,
            Marks = [.. conflict.Marks, new(stamp.At, addressed)],
        };

    private static bool IsPair(GoalConflict conflict, LinkConflict c) =>
        (conflict.One, conflict.Other) == (c.One, c.Other) || (conflict.One, conflict.Other) == (c.Other, c.One);
}
