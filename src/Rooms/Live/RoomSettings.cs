namespace OpenDialogue.Rooms;

/// <summary>Bounds of what a room keeps in memory, and how long.</summary>
public sealed record RoomSettings
{
    /// <summary>Most commands decided together and stored in one append.</summary>
    public int Together { get; init; } = 256;

    /// <summary>How often a batch is decided anew because another host was quicker, before the callers are told.</summary>
    public int Tries { get; init; } = 16;

    /// <summary>Entries from one snapshot to the next.</summary>
    public int SnapshotEvery { get; init; } = 200;

    /// <summary>Command ids kept in memory; older ones are looked up in the journal.</summary>
    public int RecentIds { get; init; } = 192;

    /// <summary>Newest entries kept in memory for those who catch up; others get a fresh view.</summary>
    public int TailEntries { get; init; } = 64;

    public int TailBytes { get; init; } = 16 * 1024;

    /// <summary>A room that nobody watches leaves memory after this long without a command or a reading.</summary>
    public TimeSpan IdleAfter { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How often to look for rooms that have something to do by themselves.</summary>
    public TimeSpan ScanEvery { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How often to look, in one question, for what other hosts have stored in the rooms that are watched here.</summary>
    public TimeSpan LookEvery { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>First wait before the journal or another room is tried again; doubled up to <see cref="RetryMost"/>.</summary>
    public TimeSpan RetryFirst { get; init; } = TimeSpan.FromMilliseconds(250);

    public TimeSpan RetryMost { get; init; } = TimeSpan.FromSeconds(15);
}
