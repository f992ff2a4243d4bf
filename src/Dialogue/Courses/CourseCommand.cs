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
public abstract record CourseCommand : IRoomCommand
{
    public Guid Id { get; init; }

    public IRoomCommand WithId(Guid id) => this with { Id = id };
}
