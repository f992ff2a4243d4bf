using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Measures;
using Xunit.Abstractions;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Laws;

public sealed class CourseLaws(ITestOutputHelper output) : RoomLaws<Course, CourseCommand, CourseEvent>(output)
{
    private protected override Walk<Course, CourseCommand, CourseEvent> Start(int seed) => new CourseWalk(seed);

    protected override IReadOnlyList<Viewer> Viewers =>
        [
            new(Freja, Standing.YoungPerson),
            new(Karin, Standing.Facilitator),
            new(Tine, Standing.Participant),
            new(Screen.Person, Standing.Screen),
        ];

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
            "!unknown-node",
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
                    Assert.Empty(seen.Prepared);
                    Assert.Equal(w.State.SharedScores, seen.SharedScores);
                    if (w.Story.Outcome is Decision<CourseEvent>.Accepted { Events: var events })
                        foreach (var shared in events.OfType<ScoreShared>())
                            Assert.Equal(w.State.YoungPerson!.Id, w.By.Person);
                }
            );
    }

    [Fact]
    [Feature(7)]
    public void Of_the_map_nobody_else_sees_a_node_that_is_not_shared_nor_any_that_is_not_shown_to_them()
    {
        var seen = 0;
        foreach (var seed in Seeds(7000))
            Walked(
                seed,
                w =>
                {
                    foreach (
                        var (person, standing) in (Viewer[])
                            [new(Karin, Standing.Facilitator), new(Tine, Standing.Participant)]
                    )
                    {
                        var isShown = w.State.Map.SeenBy.Any(v => v.Id == person);
                        var view = w.Rules.View(w.State, new(person, standing));
                        Assert.Equal(w.State.Map.Nodes.Where(n => n.Shared && isShown), view.Map.Nodes);
                        Assert.Equal(w.State.Map.SeenBy.Where(v => v.Id == person), view.Map.SeenBy);
                        if (standing == Standing.Participant)
                            Assert.Equal(new(w.State.Id), view with { Map = new Course(w.State.Id).Map });
                        seen += view.Map.Nodes.Count;
                    }
                }
            );
        Assert.True(seen > 1000, $"only {seen} nodes were seen");
    }

    [Fact]
    public void Nobody_but_the_young_person_ever_changes_the_map()
    {
        foreach (var seed in Seeds(8000))
            Walked(
                seed,
                w =>
                {
                    if (w.By.Person != w.Before.YoungPerson?.Id)
                        Assert.Same(w.Before.Map, w.State.Map);
                    Assert.InRange(w.State.Map.Nodes.Count, 0, 60);
                    Assert.All(w.State.Map.Nodes, n => Assert.InRange(n.Ring, 1, 4));
                }
            );
    }
}
