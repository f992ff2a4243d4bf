namespace OpenDialogue.Dialogue.Measures;

/// <summary>Whom the young person lets see how they are doing. Nobody, until they say so.</summary>
public enum Audience
{
    /// <summary>The facilitators and the coordinator.</summary>
    Team,

    /// <summary>Everyone in the network, the team with them.</summary>
    Network,
}
