using System.Security.Cryptography;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Checker.Evidence;

/// <summary>Something that one connection of one device saw of one room, in the order in which it came.</summary>
/// <param name="Stream">Numbers the connections: what is told on one follows what was told on it before.</param>
internal abstract record Seen(int Device, int Stream, string Room, TimeSpan At);

/// <summary>It asked to join. Entries that come before the answer are applied after it.</summary>
internal sealed record Joining(int Device, int Stream, string Room, TimeSpan At) : Seen(Device, Stream, Room, At);

/// <param name="Since">The version the device held, for whose sake it got entries and no view.</param>
/// <param name="View">The mark of the view's bytes.</param>
internal sealed record Joined(
    int Device,
    int Stream,
    string Room,
    TimeSpan At,
    long? Since,
    long Version,
    Viewer You,
    UInt128? View,
    IReadOnlyList<Told>? Entries
) : Seen(Device, Stream, Room, At);

internal sealed record Batch(
    int Device,
    int Stream,
    string Room,
    TimeSpan At,
    long From,
    long To,
    IReadOnlyList<Told> Entries
) : Seen(Device, Stream, Room, At);

internal sealed record Gone(int Device, int Stream, string Room, TimeSpan At, string Reason)
    : Seen(Device, Stream, Room, At);

/// <summary>One entry as it was told: its number, and the mark of all its bytes.</summary>
internal readonly record struct Told(long Version, UInt128 Body);

/// <summary>What stands for some bytes in the evidence; two different ones never have the same.</summary>
internal static class Mark
{
    internal static UInt128 Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash);
    }
}
