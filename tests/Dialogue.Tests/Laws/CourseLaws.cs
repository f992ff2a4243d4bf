using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Measures;
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
            "!course-not-started",
            "!unknown-measure",
            "!nothing-to-share",
            "!nothing-asked",
            "!comes-otherwise",
            "!too-young",
            "!licence-missing",
            "!licence-not-needed",
            "!rater-not-trained",
            "!meeting-is-coming",
            "!nothing-drafted",
            "!stale-wording",
            "!wrong-party",
            "!young-person-decides",
            "!unknown-person",
            "!profession-missing",
            "!wrong-shape",
            "!person-number-given",
            "!not-a-phone-number",
            "!not-an-email",
            "!unknown-letter",
            "!letter-not-due",
        ];

    [Fact]
    public void Nobody_but_the_young_person_sees_what_they_answered_before_they_share_it()
    {
        foreach (var seed in Seeds(6000))
            Walked(
                seed,
                w =>
                {
                    var seen = w.Rules.View(w.State, new(Karin, Standing.Facilitator));
                    Assert.Equal((0, 0, (Due?)null), (seen.Answers.Count, seen.Asked.Count, seen.PutOff));
                    Assert.Equal(w.State.SharedScores, seen.SharedScores);
                    if (w.Story.Outcome is Decision<CourseEvent>.Accepted { Events: var events })
                        foreach (var shared in events.OfType<ScoreShared>())
                            Assert.Equal(w.State.YoungPerson!.Id, w.By.Person);
                }
            );
    }
}
