namespace OpenDialogue.Dialogue.Courses;

/// <param name="Ring">1, closest, to 4.</param>
public sealed record DrawNode(string Name, int Ring, MapSector Sector, string? Words = null) : CourseCommand;

public sealed record MoveNode(Guid Node, int Ring, MapSector Sector) : CourseCommand;

public sealed record RewordNode(Guid Node, string Name, string? Words = null) : CourseCommand;

public sealed record RubOutNode(Guid Node) : CourseCommand;

public sealed record NodeDrawn(Guid Node, string Name, int Ring, MapSector Sector, string? Words = null) : MapEvent;

public sealed record NodeMoved(Guid Node, int Ring, MapSector Sector) : MapEvent;

public sealed record NodeReworded(Guid Node, string Name, string? Words = null) : MapEvent;

public sealed record NodeRubbedOut(Guid Node) : MapEvent;

/// <summary>The young person draws (feature 6). What nobody else sees is told to nobody else, while it happens or after.</summary>
internal static class MapDrawingTopic
{
    internal static Decision<CourseEvent> Decide(Course course, DrawNode c) =>
        course.StartedOn is null ? new CourseNotStarted()
        : (Check(c.Name, c.Words) ?? CheckRing(c.Ring)) is { } refusal ? refusal
        : course.Map.Nodes.Count >= NetworkMap.MostNodes ? new OutOfRange("nodes", 0, NetworkMap.MostNodes)
        : [new NodeDrawn(c.Id, c.Name, c.Ring, c.Sector, c.Words)];

    internal static Decision<CourseEvent> Decide(Course course, MoveNode c) =>
        course.Map.Find(c.Node) is not { } node ? new UnknownNode(c.Node)
        : CheckRing(c.Ring) is { } refusal ? refusal
        : (node.Ring, node.Sector) == (c.Ring, c.Sector) ? []
        : [new NodeMoved(c.Node, c.Ring, c.Sector) { SeenBy = SeenBy(course, node) }];

    internal static Decision<CourseEvent> Decide(Course course, RewordNode c) =>
        course.Map.Find(c.Node) is not { } node ? new UnknownNode(c.Node)
        : Check(c.Name, c.Words) is { } refusal ? refusal
        : (node.Name, node.Words) == (c.Name, c.Words) ? []
        : [new NodeReworded(c.Node, c.Name, c.Words) { SeenBy = SeenBy(course, node) }];

    internal static Decision<CourseEvent> Decide(Course course, RubOutNode c) =>
        course.Map.Find(c.Node) is { } node
            ? [new NodeRubbedOut(c.Node) { SeenBy = SeenBy(course, node) }]
            : new UnknownNode(c.Node);

    private static PersonId[] SeenBy(Course course, MapNode node) => node.Shared ? MapSharingTopic.Viewers(course) : [];

    private static Refusal? Check(string name, string? words) =>
        Text.CheckName("Name", name) ?? (words is null ? null : Text.Check("Words", words));

    private static Refusal? CheckRing(int ring) => Text.CheckRange("Ring", ring, 1, NetworkMap.Rings);
}
