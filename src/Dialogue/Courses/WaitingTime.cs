using OpenDialogue.Dialogue.Meetings;

namespace OpenDialogue.Dialogue.Courses;

/// <summary>How long a young person waits: the method aims at a first meeting within 24 hours (immediate help).</summary>
public static class WaitingTime
{
    /// <summary>From the contact until the first meeting began; null while none has.</summary>
    /// <param name="meetings">Those of the course's network, in any order.</param>
    public static TimeSpan? ToFirstMeeting(Course course, IEnumerable<Meeting> meetings) =>
        meetings.Min(meeting => meeting.BeganAt) - course.Contact?.At;
}
