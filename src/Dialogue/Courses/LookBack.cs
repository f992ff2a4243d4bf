using OpenDialogue.Dialogue.Measures;
using OpenDialogue.Dialogue.Networks;

namespace OpenDialogue.Dialogue.Courses;

/// <param name="First">How close it was when its owner first said so, 0 to 10; null where they never have.</param>
/// <param name="Change">Null where it was said once, or never.</param>
public sealed record GoalThenAndNow(Guid Goal, string Text, bool Dropped, int? First, int? Last, int? Change);

public sealed record MeasureThenAndNow(Instrument Instrument, decimal First, decimal Last, decimal? Change);

/// <summary>The look back at the end: then and now, for the young person.</summary>
/// <param name="MeanChange">Over the goals that were not dropped and were rated more than once.</param>
/// <param name="Continuity">In percent; null where no meeting was held.</param>
public sealed record LookBack(
    IReadOnlyList<GoalThenAndNow> Goals,
    decimal? MeanChange,
    IReadOnlyList<MeasureThenAndNow> Measures,
    int Meetings,
    decimal? Continuity
)
{
    /// <param name="course">And the network: as the young person sees them.</param>
    public static LookBack Of(Course course, Network network)
    {
        var goals = network.Goals.Where(g => g.Owner == course.YoungPerson?.Id).ToList();
        return new(
            [.. goals.Select(g => ThenAndNow(g, RatingsOf(network, g)))],
            GoalProgress.MeanChange(goals.Select(g => (RatingsOf(network, g), g.Dropped))),
            [.. Measured(course)],
            course.Meetings.Count,
            Courses.Continuity.Of(course.Meetings)
        );
    }

    private static GoalThenAndNow ThenAndNow(OwnGoal goal, IReadOnlyList<int> ratings) =>
        new(
            goal.Id,
            goal.Text,
            goal.Dropped,
            ratings is [var first, ..] ? first : null,
            ratings is [.., var last] ? last : null,
            (int?)Figures.Change([.. ratings.Select(r => (decimal)r)])
        );

    private static IEnumerable<MeasureThenAndNow> Measured(Course course) =>
        course
            .Answers.Where(a => a.Score is not null)
            .Select(a => (a.Instrument, a.On, Score: a.Score!.Value))
            .Concat(course.Scores.Select(s => (s.Instrument, s.On, s.Score)))
            .GroupBy(s => s.Instrument, s => (s.On, s.Score))
            .OrderBy(same => same.Key)
            .Select(same =>
            {
                decimal[] scores = [.. same.OrderBy(s => s.On).Select(s => s.Score)];
                return new MeasureThenAndNow(same.Key, scores[0], scores[^1], Figures.Change(scores));
            });

    private static IReadOnlyList<int> RatingsOf(Network network, OwnGoal goal) =>
        [.. network.Ratings.Where(r => r.Goal == goal.Id).OrderBy(r => r.On).Select(r => r.Progress)];
}
