using System.Text.Json.Serialization;

namespace OpenDialogue.Dialogue.Courses;

/// <summary>What somebody asks of a course. Who may ask what stands in <see cref="CoursePermits"/>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RecordContact), "record-contact")]
[JsonDerivedType(typeof(RecordConsent), "record-consent")]
[JsonDerivedType(typeof(StartCourse), "start-course")]
[JsonDerivedType(typeof(WithdrawConsent), "withdraw-consent")]
[JsonDerivedType(typeof(NoteMeeting), "note-meeting")]
[JsonDerivedType(typeof(AskSinceLast), "ask-since-last")]
[JsonDerivedType(typeof(EndCourse), "end-course")]
[JsonDerivedType(typeof(ResumeCourse), "resume-course")]
[JsonDerivedType(typeof(ChooseLater), "choose-later")]
[JsonDerivedType(typeof(AskHowItIs), "ask-how-it-is")]
[JsonDerivedType(typeof(PutOffMeasure), "put-off-measure")]
[JsonDerivedType(typeof(AnswerMeasure), "answer-measure")]
[JsonDerivedType(typeof(ShareScore), "share-score")]
[JsonDerivedType(typeof(TakeBackScore), "take-back-score")]
[JsonDerivedType(typeof(RecordLicence), "record-licence")]
[JsonDerivedType(typeof(RegisterScore), "register-score")]
[JsonDerivedType(typeof(AskToTalk), "ask-to-talk")]
[JsonDerivedType(typeof(MarkTalked), "mark-talked")]
[JsonDerivedType(typeof(DraftMeeting), "draft-meeting")]
[JsonDerivedType(typeof(ApproveDraft), "approve-draft")]
[JsonDerivedType(typeof(SuggestInvitee), "suggest-invitee")]
[JsonDerivedType(typeof(ApproveInvitee), "approve-invitee")]
[JsonDerivedType(typeof(TurnDownInvitee), "turn-down-invitee")]
[JsonDerivedType(typeof(CorrectDetails), "correct-details")]
[JsonDerivedType(typeof(TakeOutInvitee), "take-out-invitee")]
[JsonDerivedType(typeof(SendInvitations), "send-invitations")]
[JsonDerivedType(typeof(NoteArrangement), "note-arrangement")]
[JsonDerivedType(typeof(RemindOfMeeting), "remind-of-meeting")]
[JsonDerivedType(typeof(TakeLetter), "take-letter")]
[JsonDerivedType(typeof(NoteLetter), "note-letter")]
[JsonDerivedType(typeof(DrawNode), "draw-node")]
[JsonDerivedType(typeof(MoveNode), "move-node")]
[JsonDerivedType(typeof(RewordNode), "reword-node")]
[JsonDerivedType(typeof(RubOutNode), "rub-out-node")]
[JsonDerivedType(typeof(ShareNode), "share-node")]
[JsonDerivedType(typeof(TakeBackNode), "take-back-node")]
[JsonDerivedType(typeof(ShowMap), "show-map")]
[JsonDerivedType(typeof(HideMap), "hide-map")]
[JsonDerivedType(typeof(ChooseTakingPart), "choose-taking-part")]
[JsonDerivedType(typeof(PrepareCard), "prepare-card")]
[JsonDerivedType(typeof(PutAwayCard), "put-away-card")]
public abstract record CourseCommand : IRoomCommand
{
    public Guid Id { get; init; }

    public IRoomCommand WithId(Guid id) => this with { Id = id };
}
