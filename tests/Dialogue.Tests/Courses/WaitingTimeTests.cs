using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Tests.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Courses;

public sealed class WaitingTimeTests
{
    private static readonly Course Freja = CourseStory.Contacted().State;

    [Fact]
    public void It_ends_when_the_first_meeting_begins_and_not_when_it_is_planned_or_opened()
    {
        Assert.Null(WaitingTime.ToFirstMeeting(Freja, []));
        Assert.Null(WaitingTime.ToFirstMeeting(Freja, [MeetingStory.Planned().State, MeetingStory.Lobby().State]));
        // The mother called twenty hours before.
        Meeting[] meetings = [Begun(after: 48), Begun(after: 3), MeetingStory.Planned().State];
        Assert.Equal(TimeSpan.FromHours(23), WaitingTime.ToFirstMeeting(Freja, meetings));
    }

    private static Meeting Begun(int after)
    {
        var story = MeetingStory.Lobby();
        story.After(TimeSpan.FromHours(after)).Given(Karin, new BeginFraming());
        return story.State;
    }
}
