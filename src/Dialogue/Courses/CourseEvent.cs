using System.Text.Json.Serialization;

namespace OpenDialogue.Dialogue.Courses;

/// <summary>Something that happened in a course. The names are chosen by hand, never changed, never reused.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ContactRecorded), "contact-recorded")]
[JsonDerivedType(typeof(ConsentRecorded), "consent-recorded")]
[JsonDerivedType(typeof(CourseStarted), "course-started")]
[JsonDerivedType(typeof(ConsentWithdrawn), "consent-withdrawn")]
public abstract record CourseEvent;
