using OpenDialogue.Dialogue.Courses;
using Xunit.Abstractions;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Laws;

public sealed class CourseLaws(ITestOutputHelper output) : RoomLaws<Course, CourseCommand, CourseEvent>(output)
{
    private protected override Walk<Course, CourseCommand, CourseEvent> Start(int seed) => new CourseWalk(seed);

    protected override IReadOnlyList<Viewer> Viewers =>
        [new(Freja, Standing.YoungPerson), new(Karin, Standing.Facilitator)];

    protected override Course Whole(Course state) => state;

    protected override IReadOnlyList<string> MustBeMet =>
        [
            .. Names.All<CourseEvent>(),
            "!not-found",
            "!consent-withdrawn",
            "!blank",
            "!too-long",
            "!already-exists",
            "!out-of-range",
            "!not-your-part",
            "!consent-missing",
            "!consent-incomplete",
        ];
}
