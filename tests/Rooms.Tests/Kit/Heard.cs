namespace OpenDialogue.Rooms.Tests;

/// <summary>A watcher that remembers what it was told.</summary>
internal sealed class Heard : IRoomWatcher
{
    private readonly List<Batch> batches = [];
    private readonly Signal told = new();

    internal IReadOnlyList<Batch> Batches
    {
        get
        {
            lock (batches)
                return [.. batches];
        }
    }

    internal IReadOnlyList<Entry> Entries => [.. Batches.SelectMany(batch => batch.Entries)];

    internal IReadOnlyList<long> Versions => [.. Entries.Select(entry => entry.Version)];

    public void Committed(Batch batch)
    {
        lock (batches)
            batches.Add(batch);
        told.Raise();
    }

    internal Task Until(long version) => told.Until(() => Versions.Contains(version), $"version {version}");

    internal Task Until(Func<Heard, bool> condition, string what) => told.Until(() => condition(this), what);
}
