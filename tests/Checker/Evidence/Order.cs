using OpenDialogue.Dialogue;

namespace OpenDialogue.Checker.Evidence;

/// <summary>A command as its sender made it. However often it is sent, it is these bytes.</summary>
internal sealed record Order(Guid Id, string Room, Caller Caller, byte[] Bytes);

internal enum Outcome
{
    /// <summary>No answer came: it may have been stored or not, and either is right.</summary>
    Unknown,
    Acknowledged,
    Refused,
}

/// <summary>One sending of an order, from the moment it was given to the socket to its answer.</summary>
/// <param name="Begun">Since the run began, as is every time in the evidence.</param>
/// <param name="Code">Of the refusal.</param>
internal sealed record Sending(
    Order Order,
    int Device,
    TimeSpan Begun,
    TimeSpan Ended,
    Outcome Outcome,
    long Version = 0,
    string? Code = null
);
