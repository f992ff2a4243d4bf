using OpenDialogue.Dialogue.Courses;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Courses;

/// <summary>Freja's course: she is 16, her mother called, and Karin took the call.</summary>
internal sealed class CourseStory() : Story<Course, CourseCommand, CourseEvent>(new CourseRules(), Cast.Course)
{
    internal static readonly RecordContact MotherCalls = new(
        Freja,
        "Freja",
        new(2010, 5, 4),
        "Karin",
        ContactChannel.Phone,
        ContactFrom.Relative,
        Morning.AddHours(-20),
        "jeg ka' ikk' mer' 😴"
    );

    internal static CourseStory Contacted()
    {
        var story = new CourseStory();
        story.Given(Karin, MotherCalls);
        return story;
    }
}
