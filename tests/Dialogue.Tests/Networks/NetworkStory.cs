using OpenDialogue.Dialogue.Networks;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Networks;

/// <summary>Freja's network: Karin opened it, the others belong as they do.</summary>
internal sealed class NetworkStory() : Story<Network, NetworkCommand, NetworkEvent>(new NetworkRules(), Cast.Network)
{
    internal const string OwnWords = "jeg vil bare ku' sove 😴 uden at tænke på d. 14.";

    internal static NetworkStory Open()
    {
        var story = new NetworkStory();
        story
            .Given(PersonId.System, new OpenNetwork(Kommune, Freja, "Freja", Karin, "Karin"))
            .Given(Karin, new AddPerson(Omar, "Omar", Tie.Team))
            .Given(Freja, new AddPerson(Tine, "Tine", Tie.Private, "mor"))
            .Given(Karin, new AddPerson(Mette, "Mette", Tie.Professional, "min vejleder", "KUI-vejleder", "KUI"));
        return story;
    }

    /// <summary>One goal of Freja's; its id is <see cref="Goal"/>.</summary>
    internal static NetworkStory WithGoal()
    {
        var story = Open();
        story.Given(Freja, new StateGoal(OwnWords));
        return story;
    }

    internal static readonly Guid Goal = Id(5);
}
