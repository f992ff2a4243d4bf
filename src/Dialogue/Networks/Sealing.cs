namespace OpenDialogue.Dialogue.Networks;

/// <summary>The effect of a consent being withdrawn.</summary>
public sealed record SealNetwork : NetworkCommand;

/// <summary>From now on only the young person is admitted, to read.</summary>
public sealed record NetworkSealed : NetworkEvent;

/// <summary>
/// A network whose consent is withdrawn is sealed, and with it every meeting it lists or will hear of: one that was
/// being planned at the same moment is sealed as soon as it is listed, whichever came first.
/// </summary>
internal static class Sealing
{
    /// <summary>A network that stands on no consent of a course is not a course's to seal.</summary>
    internal static Decision<NetworkEvent> Decide(Network network) =>
        network.Sealed ? []
        : network.OnConsent ? [new NetworkSealed()]
        : new ConsentMissing();

    /// <summary>Who belonged to it is told why they are out; to everybody else it never existed.</summary>
    internal static Refusal Outside(Network network, Caller caller) =>
        network.Sealed && caller.Municipality == network.Municipality && network.Find(caller.Person) is not null
            ? new ConsentIsWithdrawn()
            : new NotFound();
}
