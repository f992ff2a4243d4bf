using OpenDialogue.Dialogue;

namespace OpenDialogue.Checker.Evidence;

/// <summary>What a device has of a room at the end: the last view it took, and all that came on top of it.</summary>
internal sealed record Holding(
    int Device,
    string Room,
    Viewer You,
    long Version,
    byte[] View,
    IReadOnlyList<byte[]> Entries
);

/// <summary>How far a room was when all was calm, and who had to be able to see that.</summary>
internal sealed record Ending(string Room, long Version, IReadOnlyList<int> Devices);
