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

    /// <summary>Freja's own, which is enough at 16.</summary>
    internal static readonly RecordConsent Yes = new("2026-1", [ConsentScope.Course], true, []);

    internal static CourseStory Contacted()
    {
        var story = new CourseStory();
        story.Given(Karin, MotherCalls);
        return story;
    }

    internal static CourseStory Consented()
    {
        var story = Contacted();
        story.Given(Karin, Yes);
        return story;
    }

    internal static CourseStory Started()
    {
        var story = Consented();
        story.Given(Karin, new StartCourse());
        return story;
    }
}
