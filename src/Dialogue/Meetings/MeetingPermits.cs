using static OpenDialogue.Dialogue.Meetings.Phase;
using static OpenDialogue.Dialogue.Standing;

namespace OpenDialogue.Dialogue.Meetings;

/// <param name="Present">Only for people who have arrived and not left.</param>
/// <param name="WhilePaused">Does not wait for a pause to end.</param>
public sealed record Permit(
    IReadOnlyList<Standing> Who,
    IReadOnlyList<Phase> Phases,
    bool Present = true,
    bool WhilePaused = false
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
    private static readonly Standing[] Software = [Standing.System];

    private static readonly Phase[] Live = [Lobby, Phase.Framing, AgendaRound, Phase.Dialogue, Phase.Closing];
    private static readonly Phase[] Talking = [AgendaRound, Phase.Dialogue, Phase.Closing];
    private static readonly Phase[] Told = [Phase.Framing, AgendaRound, Phase.Dialogue, Phase.Closing];

    /// <summary>Every command but <see cref="PlanMeeting"/>, which makes the meeting and is for staff.</summary>
    public static IReadOnlyDictionary<Type, Permit> All { get; } =
        new Dictionary<Type, Permit>
        {
            [typeof(InvitePerson)] = new(Centre, [Planned, .. Live], Present: false, WhilePaused: true),
            [typeof(OpenMeeting)] = new(Leaders, [Planned], Present: false),
            [typeof(Arrive)] = new(Everyone, Live, Present: false, WhilePaused: true),
            [typeof(TakeSeat)] = new(Everyone, Live, WhilePaused: true),
            [typeof(LeaveMeeting)] = new(Everyone, Live, WhilePaused: true),
            [typeof(RemovePerson)] = new(Centre, Live, WhilePaused: true),
            [typeof(NoteAbsence)] = new(Software, Live, Present: false, WhilePaused: true),
            [typeof(NoteReturn)] = new(Software, Live, Present: false, WhilePaused: true),
            [typeof(PauseForAbsence)] = new(Software, Told, Present: false, WhilePaused: true),
            [typeof(BeginFraming)] = new(Leaders, [Lobby]),
            [typeof(TellRoles)] = new(Leaders, Told),
            [typeof(SetEndTime)] = new(Leaders, Told),
            [typeof(AgreeRules)] = new(Leaders, Told),
            [typeof(TellConfidentiality)] = new(Leaders, Told),
            [typeof(BeginAgendaRound)] = new(Leaders, [Phase.Framing]),
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
            [typeof(BeginClosing)] = new(Leaders, [Phase.Dialogue]),
            [typeof(SayClosingWord)] = new(Everyone, [Phase.Closing]),
            [typeof(CloseMeeting)] = new(Leaders, Told, WhilePaused: true),
        };
}
