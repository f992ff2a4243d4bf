namespace OpenDialogue.Dialogue.Courses;

/// <summary>Those whom the young person shows their map see this node on it.</summary>
public sealed record ShareNode(Guid Node) : CourseCommand;

public sealed record TakeBackNode(Guid Node) : CourseCommand;

/// <summary>The young person lets somebody see what they share of their map.</summary>
/// <param name="Name">As the young person knows them: the course does not hold the people of the network.</param>
public sealed record ShowMap(PersonId Person, string Name) : CourseCommand;

public sealed record HideMap(PersonId Person) : CourseCommand;

/// <summary>It carries the node whole: until now those who see it knew nothing of it.</summary>
public sealed record NodeShared(MapNode Node) : MapEvent;

public sealed record NodeTakenBack(Guid Node) : MapEvent;

/// <summary>Somebody sees the map from now on.</summary>
/// <param name="Nodes">What is shared on it.</param>
public sealed record MapShown(PersonId Person, string Name, IReadOnlyList<MapNode> Nodes) : MapEvent;

/// <param name="All">As the one is told from whom it is hidden: nothing of the map is left to them.</param>
public sealed record MapHidden(PersonId Person, bool All = false) : MapEvent;

/// <summary>
/// Sharing has two halves, and both are the young person's: which nodes, and with whom (feature 7). Neither shows
/// anything without the other, and either can be taken back.
/// </summary>
internal static class MapSharingTopic
{
    internal static Decision<CourseEvent> Decide(Course course, ShareNode c) =>
        course.Map.Find(c.Node) is not { } node ? new UnknownNode(c.Node)
        : node.Shared ? []
        : [new NodeShared(node with { Shared = true }) { SeenBy = Viewers(course) }];

    internal static Decision<CourseEvent> Decide(Course course, TakeBackNode c) =>
        course.Map.Find(c.Node) is not { } node ? new UnknownNode(c.Node)
        : node.Shared ? [new NodeTakenBack(c.Node) { SeenBy = Viewers(course) }]
        : [];

    internal static Decision<CourseEvent> Decide(Course course, ShowMap c) =>
        course.StartedOn is null ? new CourseNotStarted()
        : Text.CheckName(nameof(c.Name), c.Name) is { } refusal ? refusal
        : c.Person == course.YoungPerson!.Id || course.Map.SeenBy.Contains(new(c.Person, c.Name)) ? []
        : course.Map.SeenBy.Count >= NetworkMap.MostViewers && !course.Map.IsSeenBy(c.Person)
            ? new OutOfRange("viewers", 0, NetworkMap.MostViewers)
        : [new MapShown(c.Person, c.Name, course.Map.Shared) { SeenBy = [c.Person] }];

    internal static Decision<CourseEvent> Decide(Course course, HideMap c) =>
        course.Map.IsSeenBy(c.Person) ? [new MapHidden(c.Person) { SeenBy = [c.Person] }] : new UnknownPerson(c.Person);

    internal static PersonId[] Viewers(Course course) => [.. course.Map.SeenBy.Select(v => v.Id)];
}
