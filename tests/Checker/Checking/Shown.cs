using OpenDialogue.Checker.Evidence;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Checker.Checking;

/// <summary>
/// What one connection was shown of one room: the journal's entries, all of them and nothing else, each as its viewer
/// may see it, in the journal's order, without a gap; and views that are the journal's fold.
/// </summary>
internal sealed class Shown(RoomEvidence of, Course course)
{
    private readonly List<Breach> breaches = [];
    private readonly List<Batch> early = [];
    private Viewer viewer;
    private long held;
    private bool isJoining;
    private bool isIn;

    internal static IEnumerable<Breach> Check(RoomEvidence of, Course course) =>
        of.Seen.GroupBy(seen => seen.Stream).SelectMany(stream => new Shown(of, course).Follow(stream));

    private List<Breach> Follow(IEnumerable<Seen> stream)
    {
        foreach (var seen in stream)
            switch (seen)
            {
                case Joining:
                    (isJoining, isIn) = (true, false);
                    break;
                case Joined joined:
                    Take(joined);
                    break;
                case Batch batch when isJoining:
                    early.Add(batch);
                    break;
                case Batch batch:
                    Take(batch);
                    break;
                case Gone:
                    isIn = false;
                    break;
            }
        return breaches;
    }

    private void Take(Joined joined)
    {
        (viewer, isJoining, isIn) = (joined.You, false, true);
        if (joined.Version > course.Version)
            Say(joined, Kind.ShownNotStored, $"joined at {joined.Version}, and the journal ends at {course.Version}");
        else if (joined.View is { } view)
            Compare(joined, view);
        else
            Compare(joined, (joined.Since ?? 0) + 1, joined.Version, joined.Entries ?? []);
        held = joined.Version;
        foreach (var batch in early)
            Take(batch);
        early.Clear();
    }

    private void Take(Batch batch)
    {
        if (!isIn)
            Say(batch, Kind.Order, $"was told {batch.From} to {batch.To} after the end");
        else if (batch.To <= held)
            Compare(batch, batch.From, batch.To, batch.Entries);
        else
        {
            if (batch.From != held + 1)
                Say(batch, Kind.Order, $"had {held} and was told {batch.From} to {batch.To}");
            Compare(batch, batch.From, batch.To, batch.Entries);
            held = batch.To;
        }
    }

    private void Compare(Joined joined, UInt128 view)
    {
        if (Mark.Of(course.View(joined.Version, joined.You)) != view)
            Say(joined, Kind.View, $"was shown another view of {joined.Version} than the journal's");
    }

    /// <summary>All that the viewer may see of these versions must be there, as they may see it, and nothing else.</summary>
    private void Compare(Seen seen, long from, long to, IReadOnlyList<Told> told)
    {
        if (!told.Zip(told.Skip(1)).All(pair => pair.First.Version < pair.Second.Version))
            Say(seen, Kind.Order, $"was told {string.Join(", ", told.Select(t => t.Version))}");
        foreach (var entry in told.Where(entry => entry.Version < from || entry.Version > to))
            Say(seen, Kind.Order, $"was told {entry.Version} among {from} to {to}");
        if (to > course.Version)
            Say(seen, Kind.ShownNotStored, $"was told {from} to {to}, and the journal ends at {course.Version}");
        for (var version = from; version <= Math.Min(to, course.Version); version++)
            Compare(seen, version, [.. told.Where(entry => entry.Version == version)]);
    }

    private void Compare(Seen seen, long version, IReadOnlyList<Told> told)
    {
        if (version < 1)
            return;
        var (there, body) = (told.Count > 0, course.Seen(version, viewer));
        if (told.Count > 1)
            Say(seen, Kind.Order, $"was told {version} twice at once");
        else if (there && body is null)
            Say(seen, Kind.ShownNotStored, $"was told {version}, which is not for {viewer}");
        else if (!there && body is not null)
            Say(seen, Kind.Order, $"was not told {version}, which is for {viewer}");
        else if (there && Mark.Of(body) != told[0].Body)
            Say(seen, Kind.ShownNotStored, $"was told another {version} than the journal's for {viewer}");
    }

    private void Say(Seen seen, Kind kind, string what) =>
        breaches.Add(new(kind, of.Room, $"device {seen.Device}, connection {seen.Stream}, at {seen.At:c}: {what}"));
}
