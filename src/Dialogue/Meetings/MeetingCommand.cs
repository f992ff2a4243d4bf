using System.Text.Json.Serialization;

namespace OpenDialogue.Dialogue.Meetings;

/// <summary>What somebody asks of a meeting. Who may ask what, and when, stands in <see cref="MeetingPermits"/>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PlanMeeting), "plan-meeting")]
[JsonDerivedType(typeof(InvitePerson), "invite-person")]
[JsonDerivedType(typeof(OpenMeeting), "open-meeting")]
[JsonDerivedType(typeof(Arrive), "arrive")]
[JsonDerivedType(typeof(TakeSeat), "take-seat")]
[JsonDerivedType(typeof(LeaveMeeting), "leave-meeting")]
[JsonDerivedType(typeof(RemovePerson), "remove-person")]
[JsonDerivedType(typeof(NoteAbsence), "note-absence")]
[JsonDerivedType(typeof(NoteReturn), "note-return")]
[JsonDerivedType(typeof(PauseForAbsence), "pause-for-absence")]
[JsonDerivedType(typeof(BeginFraming), "begin-framing")]
[JsonDerivedType(typeof(TellRoles), "tell-roles")]
[JsonDerivedType(typeof(SetEndTime), "set-end-time")]
[JsonDerivedType(typeof(AgreeRules), "agree-rules")]
[JsonDerivedType(typeof(TellConfidentiality), "tell-confidentiality")]
[JsonDerivedType(typeof(BeginAgendaRound), "begin-agenda-round")]
[JsonDerivedType(typeof(SayAgendaItem), "say-agenda-item")]
[JsonDerivedType(typeof(RequestFloor), "request-floor")]
[JsonDerivedType(typeof(WithdrawRequest), "withdraw-request")]
[JsonDerivedType(typeof(EndTurn), "end-turn")]
[JsonDerivedType(typeof(PassTurn), "pass-turn")]
[JsonDerivedType(typeof(GiveFloor), "give-floor")]
[JsonDerivedType(typeof(AskToInterrupt), "ask-to-interrupt")]
[JsonDerivedType(typeof(AnswerInterruption), "answer-interruption")]
[JsonDerivedType(typeof(PauseMeeting), "pause-meeting")]
[JsonDerivedType(typeof(ResumeMeeting), "resume-meeting")]
[JsonDerivedType(typeof(BeginClosing), "begin-closing")]
[JsonDerivedType(typeof(SayClosingWord), "say-closing-word")]
[JsonDerivedType(typeof(CloseMeeting), "close-meeting")]
public abstract record MeetingCommand : IRoomCommand
{
    public Guid Id { get; init; }

    public IRoomCommand WithId(Guid id) => this with { Id = id };
}
