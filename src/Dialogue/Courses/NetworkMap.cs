namespace OpenDialogue.Dialogue.Courses;

/// <summary>A part of the young person's life: the six that a network map (netværkskort) is divided into.</summary>
public enum MapSector
{
    Family,
    Kin,
    Friends,
    SchoolOrWork,
    Leisure,

    /// <summary>Those whose work it is: a teacher, a doctor, a contact person.</summary>
    Formal,
}

/// <summary>Somebody, or something, that the young person has drawn on their map.</summary>
/// <param name="Drawn">The version it was drawn in: what stands in one sector and ring, stands in this order.</param>
/// <param name="Name">As the young person says it; it need not be anybody the software knows.</param>
/// <param name="Ring">1, closest, to 4.</param>
/// <param name="Words">How it is between them, as the young person says it; null where they have not said.</param>
/// <param name="Shared">Those whom the young person shows their map see it.</param>
public sealed record MapNode(
    Guid Id,
    long Drawn,
    string Name,
    int Ring,
    MapSector Sector,
    string? Words = null,
    bool Shared = false
);

/// <summary>Somebody whom the young person shows their map.</summary>
public sealed record MapViewer(PersonId Id, string Name);

/// <summary>
/// The young person's map of the people around them. Only they draw on it. It is theirs alone until they share: what,
/// node by node, and with whom, person by person. Those see what is shared, and of each other nothing.
/// </summary>
public sealed record NetworkMap
{
    internal const int MostNodes = 60;
    internal const int MostViewers = 60;
    internal const int Rings = 4;

    /// <summary>In the order in which they were drawn.</summary>
    public IReadOnlyList<MapNode> Nodes { get; init; } = [];

    public IReadOnlyList<MapViewer> SeenBy { get; init; } = [];

    internal static NetworkMap Empty { get; } = new();

    internal IReadOnlyList<MapNode> Shared => [.. Nodes.Where(n => n.Shared)];

    internal MapNode? Find(Guid node) => Nodes.FirstOrDefault(n => n.Id == node);

    internal bool IsSeenBy(PersonId person) => SeenBy.Any(v => v.Id == person);

    /// <summary>Of it what somebody sees who is not the young person.</summary>
    internal NetworkMap For(PersonId person) =>
        IsSeenBy(person) ? new() { Nodes = Shared, SeenBy = [.. SeenBy.Where(v => v.Id == person)] } : Empty;

    internal NetworkMap With(params IEnumerable<MapNode> nodes) =>
        this with
        {
            Nodes = [.. Nodes.ExceptBy(nodes.Select(n => n.Id), n => n.Id).Concat(nodes).OrderBy(n => n.Drawn)],
        };
}

/// <summary>Something that happened on the map.</summary>
public abstract record MapEvent : CourseEvent
{
    /// <summary>Who sees it beside the young person; each of them is told of themselves alone.</summary>
    public IReadOnlyList<PersonId> SeenBy { get; init; } = [];
}

/// <summary>What happens on the map, for the young person and for those who see it.</summary>
internal static class NetworkMapTopic
{
    /// <summary>From where a viewer sits, what is no longer shared is gone, whether it is still drawn or not.</summary>
    internal static MapEvent? Redact(MapEvent happened, Viewer viewer) =>
        !happened.SeenBy.Contains(viewer.Person)
            ? null
            : happened switch
            {
                NodeTakenBack e => new NodeRubbedOut(e.Node),
                MapHidden e => e with { All = true },
                _ => happened,
            } with
            {
                SeenBy = [viewer.Person],
            };

    internal static NetworkMap Evolve(NetworkMap map, MapEvent happened, Stamp stamp) =>
        happened switch
        {
            NodeDrawn e => map.With(new MapNode(e.Node, stamp.Version, e.Name, e.Ring, e.Sector, e.Words)),
            NodeMoved e => Change(map, e.Node, n => n with { Ring = e.Ring, Sector = e.Sector }),
            NodeReworded e => Change(map, e.Node, n => n with { Name = e.Name, Words = e.Words }),
            NodeRubbedOut e => map with { Nodes = [.. map.Nodes.Where(n => n.Id != e.Node)] },
            NodeShared e => map.With(e.Node),
            NodeTakenBack e => Change(map, e.Node, n => n with { Shared = false }),
            MapShown e => map.With(e.Nodes) with
            {
                SeenBy = [.. map.SeenBy.Where(v => v.Id != e.Person), new(e.Person, e.Name)],
            },
            MapHidden { All: true } => NetworkMap.Empty,
            MapHidden e => map with { SeenBy = [.. map.SeenBy.Where(v => v.Id != e.Person)] },
            _ => map,
        };

    /// <summary>Whoever saw what is gone or said otherwise now begins again, so that it is not told once more.</summary>
    internal static IEnumerable<Departure> DeparturesOf(Course course, MapEvent happened) =>
        happened switch
        {
            MapHidden e when e.Person != course.Coordinator?.Id => [new(e.Person, "removed")],
            NodeReworded or NodeRubbedOut or NodeTakenBack or MapHidden => happened.SeenBy.Select(p => new Departure(
                p,
                "changed"
            )),
            _ => [],
        };

    private static NetworkMap Change(NetworkMap map, Guid node, Func<MapNode, MapNode> change) =>
        map with
        {
            Nodes = [.. map.Nodes.Select(n => n.Id == node ? change(n) : n)],
        };
}
