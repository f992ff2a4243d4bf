using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;

namespace OpenDialogue.WebHost.Live;

/// <summary>
/// The people whose being connected matters to a room, and the commands that tell it so. It goes by what is, once a
/// second, and not by who came or went: so a host that has just started notices too, and a command that was lost is
/// sent again.
/// </summary>
internal sealed class Watchfulness
{
    private IReadOnlyList<Attention> attention = [];

    internal void Attend(IReadOnlyList<Attention> now) => attention = now;

    /// <summary>The last ones are under way; nothing more is due until they are answered.</summary>
    internal bool IsAsking { get; set; }

    internal IReadOnlyList<ReadOnlyMemory<byte>> Due(Func<PersonId, TimeSpan> awayFor) =>
        IsAsking
            ? []
            :
            [
                .. attention
                    .Select(a => Called(a, awayFor(a.Person)))
                    .OfType<ReadOnlyMemory<byte>>()
                    .Select(command => CommandIds.Give(command, Guid.CreateVersion7())),
            ];

    private static ReadOnlyMemory<byte>? Called(Attention attention, TimeSpan away) =>
        away == TimeSpan.Zero ? attention.WhenHere
        : away >= Crowd.Grace ? attention.WhenAway
        : null;
}
