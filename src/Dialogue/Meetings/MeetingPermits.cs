using static OpenDialogue.Dialogue.Meetings.Phase;
using static OpenDialogue.Dialogue.Standing;

namespace OpenDialogue.Dialogue.Meetings;

/// <param name="Present">Only for people who have arrived and not left.</param>
/// <param name="WhilePaused">Does not wait for a pause to end.</param>
/// <param name="Lead">Of facilitators only the one who leads; another takes the lead first.</param>
public sealed record Permit(
    IReadOnlyList<Standing> Who,
    IReadOnlyList<Phase> Phases,
    bool Present = true,
    bool WhilePaused = false,
    bool Lead = false
);

/// <summary>
/// The first gate of every command: whose it is and in which phases it has a meaning. One table for the decider, the
/// page's buttons (exported with the contract) and docs/domain.md (checked by a test). What depends on more than this
/// (whose turn it is, what has been told) is the topic's to decide.
/// </summary>
public static class MeetingPermits
{
    private static readonly Standing[] Everyone = [Standing.YoungPerson, Standing.Participant, Facilitator];
    private static readonly Standing[] Centre = [Standing.YoungPerson];
    private static readonly Standing[] Leaders = [Facilitator];
    private static readonly Standing[] LeadersAndCentre = [Standing.YoungPerson, Facilitator];
    private static readonly Standing[] CentreAndSoftware = [Standing.YoungPerson, Standing.System];
    private static readonly Standing[] Software = [Standing.System];

    private static readonly Phase[] Talking =
    [
        AgendaRound,
        Phase.Dialogue,
        Phase.Reflection,
        ResponseRound,
        Phase.Closing,
    ];
    private static readonly Phase[] Live = [Lobby, Phase.Framing, .. Talking];
    private static readonly Phase[] Told = [Phase.Framing, .. Talking];

    /// <summary>Every command but <see cref="PlanMeeting"/>, which makes the meeting and is for staff.</summary>
    public static IReadOnlyDictionary<Type, Permit> All { get; } =
        new Dictionary<Type, Permit>
        {
            [typeof(InvitePerson)] = new(CentreAndSoftware, [Planned, .. Live], Present: false, WhilePaused: true),
            [typeof(UninvitePerson)] = new(Software, [Planned, .. Live], Present: false, WhilePaused: true),
            [typeof(ChangePlace)] = new(Centre, [Planned, Lobby], Present: false),
            [typeof(MoveMeeting)] = new(LeadersAndCentre, [Planned], Present: false),
            [typeof(CallOffMeeting)] = new(Centre, [Planned], Present: false),
            [typeof(DeclineInvitation)] = new([Standing.Participant, Facilitator], [Planned], Present: false),
            [typeof(TakeBackDecline)] = new([Standing.Participant, Facilitator], [Planned], Present: false),
            [typeof(AnswerHoldAnyway)] = new(Centre, [Planned], Present: false),
            [typeof(OpenMeeting)] = new(Leaders, [Planned], Present: false),
            [typeof(Arrive)] = new(Everyone, Live, Present: false, WhilePaused: true),
            [typeof(WelcomeByPhone)] = new(Leaders, Live, WhilePaused: true),
            [typeof(RaiseHandFor)] = new(Leaders, Talking),
            [typeof(SayGoodbyeTo)] = new(Leaders, Live, WhilePaused: true),
            [typeof(TakeSeat)] = new(Everyone, Live, WhilePaused: true),
            [typeof(LeaveMeeting)] = new(Everyone, Live, WhilePaused: true),
            [typeof(RemovePerson)] = new(Centre, Live, WhilePaused: true),
            [typeof(NoteAbsence)] = new(Software, Live, Present: false, WhilePaused: true),
            [typeof(NoteReturn)] = new(Software, Live, Present: false, WhilePaused: true),
            [typeof(PauseForAbsence)] = new(Software, Told, Present: false, WhilePaused: true),
            [typeof(BeginFraming)] = new(Leaders, [Lobby], Lead: true),
            [typeof(TellRoles)] = new(Leaders, Told),
            [typeof(SetEndTime)] = new(Leaders, Told),
            [typeof(AgreeRules)] = new(Leaders, Told),
            [typeof(TellConfidentiality)] = new(Leaders, Told),
            [typeof(BeginAgendaRound)] = new(Leaders, [Phase.Framing], Lead: true),
            [typeof(SayAgendaItem)] = new(Everyone, [AgendaRound]),
            [typeof(RequestFloor)] = new(Everyone, Talking),
            [typeof(WithdrawRequest)] = new(Everyone, Talking, WhilePaused: true),
            [typeof(EndTurn)] = new(Everyone, Talking),
            [typeof(PassTurn)] = new(Everyone, Talking),
            [typeof(GiveFloor)] = new(Everyone, Talking),
            [typeof(AskToInterrupt)] = new(Leaders, Talking),
            [typeof(AnswerInterruption)] = new(Centre, Talking),
            [typeof(PauseMeeting)] = new(LeadersAndCentre, Told),
            [typeof(ResumeMeeting)] = new(LeadersAndCentre, Told, WhilePaused: true),
            [typeof(BeginClosing)] = new(Leaders, [Phase.Dialogue], Lead: true),
            [typeof(SayClosingWord)] = new(Everyone, [Phase.Closing]),
            [typeof(CloseMeeting)] = new(Leaders, Told, WhilePaused: true, Lead: true),
            [typeof(TakeLead)] = new(Leaders, Live, WhilePaused: true),
            [typeof(GrantWindow)] = new(Centre, Live, WhilePaused: true),
            [typeof(EndWindow)] = new(Centre, Live, Present: false, WhilePaused: true),
            [typeof(BringSupporter)] = new(LeadersAndCentre, [Planned, .. Live], Present: false, WhilePaused: true),
            [typeof(BeginReflection)] = new(Leaders, [Phase.Dialogue], Lead: true),
            [typeof(EndReflection)] = new(Leaders, [Phase.Reflection], Lead: true),
            [typeof(BeginOneToOne)] = new(Leaders, [Phase.Dialogue]),
            [typeof(BeginSilence)] = new(LeadersAndCentre, Talking),
            [typeof(EndSilence)] = new(LeadersAndCentre, Talking),
            [typeof(DeferTurn)] = new(Everyone, Talking),
            [typeof(TakeBackTurn)] = new(Everyone, Talking),
            [typeof(TakeOffer)] = new(Centre, Talking),
            [typeof(DeclineOffer)] = new(Centre, Talking),
            [typeof(AskForPause)] = new(Everyone, Told),
            [typeof(WithdrawPauseAsk)] = new(Everyone, Told, WhilePaused: true),
            [typeof(NoteWords)] = new(Everyone, Talking),
            [typeof(ConfirmWords)] = new(Everyone, Talking),
            [typeof(DeclineWords)] = new(Everyone, Talking),
            [typeof(DraftAgreement)] = new(Everyone, [Phase.Dialogue, ResponseRound, Phase.Closing]),
            [typeof(AcceptAgreement)] = new(Everyone, [Phase.Dialogue, ResponseRound, Phase.Closing]),
            [typeof(DropAgreement)] = new(Everyone, [Phase.Dialogue, ResponseRound, Phase.Closing]),
            [typeof(MarkNoDecision)] = new(LeadersAndCentre, [Phase.Closing]),
            [typeof(WriteNote)] = new(Leaders, [Phase.Dialogue, ResponseRound, Phase.Closing]),
            [typeof(ReadNote)] = new(Leaders, [Phase.Closing]),
            [typeof(SeeItSo)] = new(Centre, [Phase.Closing]),
            [typeof(AnswerMoreMeetings)] = new(Centre, [Phase.Closing]),
            [typeof(SayViewOnMore)] = new([Standing.Participant, Facilitator], [Phase.Closing]),
            [typeof(CallSmallerCircle)] = new(Centre, [Phase.Dialogue]),
            [typeof(BeginSmallerCircle)] = new(Software, [Phase.Dialogue], Present: false, WhilePaused: true),
            [typeof(EndSmallerCircle)] = new(LeadersAndCentre, [Phase.Dialogue]),
            [typeof(SealMeeting)] = new(Software, [Planned, .. Live, Phase.Closed], Present: false, WhilePaused: true),
            [typeof(RecordDecision)] = new(Leaders, [Phase.Dialogue, ResponseRound, Phase.Closing]),
            [typeof(CarryAgreements)] = new(Software, Live, Present: false, WhilePaused: true),
            [typeof(TellHowItWent)] = new(Everyone, Told),
            [typeof(AnswerForm)] = new(Everyone, [Phase.Closed], Present: false),
            [typeof(RateElement)] = new(Leaders, [Phase.Closed], Present: false),
            [typeof(StopMeeting)] = new(Centre, Live, Present: false, WhilePaused: true),
        };
}
