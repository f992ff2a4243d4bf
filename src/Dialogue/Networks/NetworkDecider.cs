namespace OpenDialogue.Dialogue.Networks;

/// <summary>
/// The first gate of every command: whose it is. A command about a goal is anyone's to send here, for the owner alone
/// to have accepted: the answer to the rest says whose goal it is, and that one may propose.
/// </summary>
public static class NetworkPermits
{
    private static readonly Standing[] Everyone = [Standing.YoungPerson, Standing.Participant, Standing.Facilitator];

    /// <summary>Every command but <see cref="OpenNetwork"/>, which makes the network and is the course's.</summary>
    public static IReadOnlyDictionary<Type, IReadOnlyList<Standing>> All { get; } =
        new Dictionary<Type, IReadOnlyList<Standing>>
        {
            [typeof(AddPerson)] = [Standing.YoungPerson, Standing.Facilitator, Standing.System],
            [typeof(TakeOutPerson)] = [Standing.YoungPerson],
            [typeof(ListMeeting)] = [Standing.System],
            [typeof(SealNetwork)] = [Standing.System],
            [typeof(StateGoal)] = [Standing.YoungPerson],
            [typeof(RewordGoal)] = Everyone,
            [typeof(DropGoal)] = Everyone,
            [typeof(PutGoalOnScreen)] = Everyone,
            [typeof(TakeGoalOffScreen)] = Everyone,
            [typeof(ProposeChange)] = Everyone,
            [typeof(PutProposalAway)] = Everyone,
            [typeof(AddProfessionalGoal)] = Everyone,
            [typeof(RewordProfessionalGoal)] = Everyone,
            [typeof(WithdrawProfessionalGoal)] = Everyone,
            [typeof(LinkConflict)] = Everyone,
            [typeof(BeginHiding)] = [Standing.System],
            [typeof(EndHiding)] = [Standing.System],
            [typeof(ShareGoal)] = Everyone,
            [typeof(RateGoal)] = Everyone,
            [typeof(ShareProgress)] = Everyone,
            [typeof(TakeBackProgress)] = Everyone,
            [typeof(ShowScore)] = [Standing.System],
            [typeof(HideScore)] = [Standing.System],
            [typeof(MarkAddressed)] = [Standing.YoungPerson],
        };
}

/// <summary>Decides every command of a network: first the gate that all share, then the topic.</summary>
public static class NetworkDecider
{
    public static Decision<NetworkEvent> Decide(Network network, NetworkCommand command, Context context)
    {
        if (command is OpenNetwork open)
            return Belonging.Decide(network, open, context);
        // Who does not know of something is answered from what they know.
        var seen = HidingTopic.SeenBy(network, context.By);
        if (Gate(seen, command, context) is { } refusal)
            return refusal;
        if (seen != network && DecideTopic(seen, command, context) is Decision<NetworkEvent>.Refused refused)
            return refused;
        return HidingTopic.Hide(network, context, DecideTopic(network, command, context));
    }

    /// <summary>A meeting of a network is planned by its facilitators alone, and no more once it is sealed.</summary>
    public static Refusal? CheckPlan(Network network, Caller caller) =>
        NetworkSight.StandingOf(network, caller) == Standing.Facilitator ? null : Sealing.Outside(network, caller);

    private static Decision<NetworkEvent> DecideTopic(Network network, NetworkCommand command, Context context) =>
        command switch
        {
            AddPerson c => Belonging.Decide(network, c, context),
            TakeOutPerson c => Belonging.Decide(network, c),
            ListMeeting c => network.Meetings.Contains(c.Meeting) ? [] : [new MeetingListed(c.Meeting)],
            SealNetwork => Sealing.Decide(network),
            StateGoal c => OwnGoalTopic.Decide(network, c),
            RewordGoal c => OwnGoalTopic.Decide(network, c, context),
            DropGoal c => OwnGoalTopic.Decide(network, c, context),
            PutGoalOnScreen c => OwnGoalTopic.Decide(network, c, context),
            TakeGoalOffScreen c => OwnGoalTopic.Decide(network, c, context),
            ProposeChange c => ProposalTopic.Decide(network, c),
            PutProposalAway c => ProposalTopic.Decide(network, c, context),
            AddProfessionalGoal c => ProfessionalGoalTopic.Decide(network, c, context),
            RewordProfessionalGoal c => ProfessionalGoalTopic.Decide(network, c, context),
            WithdrawProfessionalGoal c => ProfessionalGoalTopic.Decide(network, c, context),
            BeginHiding c => HidingTopic.Decide(network, c),
            EndHiding c => HidingTopic.Decide(network, c),
            ShareGoal c => HidingTopic.Decide(network, c, context),
            RateGoal c => ProgressTopic.Decide(network, c, context),
            ShareProgress c => ProgressTopic.Decide(network, c, context),
            TakeBackProgress c => ProgressTopic.Decide(network, c, context),
            ShowScore c => ScoreTopic.Decide(network, c),
            HideScore c => ScoreTopic.Decide(network, c),
            LinkConflict c => ConflictTopic.Decide(network, c),
            MarkAddressed c => ConflictTopic.Decide(network, c),
            _ => new UnknownCommand(command.GetType().Name),
        };

    private static Refusal? Gate(Network network, NetworkCommand command, Context context)
    {
        var standing = NetworkSight.StandingOf(network, context.Caller);
        if (standing == Standing.None)
            return Sealing.Outside(network, context.Caller);
        if (!NetworkPermits.All.TryGetValue(command.GetType(), out var who))
            return new UnknownCommand(command.GetType().Name);
        if (!who.Contains(standing))
            return NotYourPart.Of(who);
        return network.Sealed && standing != Standing.System ? new ConsentIsWithdrawn() : null;
    }
}
