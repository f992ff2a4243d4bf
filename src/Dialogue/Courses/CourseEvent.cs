using System.Text.Json.Serialization;

namespace OpenDialogue.Dialogue.Courses;

/// <summary>Something that happened in a course. The names are chosen by hand, never changed, never reused.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ContactRecorded), "contact-recorded")]
[JsonDerivedType(typeof(ConsentRecorded), "consent-recorded")]
[JsonDerivedType(typeof(CourseStarted), "course-started")]
[JsonDerivedType(typeof(ConsentWithdrawn), "consent-withdrawn")]
[JsonDerivedType(typeof(MeetingHeld), "meeting-held")]
[JsonDerivedType(typeof(AgreementsKept), "agreements-kept")]
[JsonDerivedType(typeof(SinceLastAsked), "since-last-asked")]
[JsonDerivedType(typeof(CourseRested), "course-rested")]
[JsonDerivedType(typeof(CourseEnded), "course-ended")]
[JsonDerivedType(typeof(CourseResumed), "course-resumed")]
[JsonDerivedType(typeof(LaterChosen), "later-chosen")]
[JsonDerivedType(typeof(HowItIsAsked), "how-it-is-asked")]
[JsonDerivedType(typeof(MeasurePutOff), "measure-put-off")]
[JsonDerivedType(typeof(MeasureAnswered), "measure-answered")]
[JsonDerivedType(typeof(ScoreShared), "score-shared")]
[JsonDerivedType(typeof(ScoreTakenBack), "score-taken-back")]
[JsonDerivedType(typeof(LicenceRecorded), "licence-recorded")]
[JsonDerivedType(typeof(ScoreRegistered), "score-registered")]
[JsonDerivedType(typeof(TalkAsked), "talk-asked")]
[JsonDerivedType(typeof(TalkMarked), "talk-marked")]
public abstract record CourseEvent;
