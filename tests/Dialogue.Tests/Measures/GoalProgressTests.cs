using OpenDialogue.Dialogue.Measures;

namespace OpenDialogue.Dialogue.Tests.Measures;

public sealed class GoalProgressTests
{
    [Fact]
    public void A_change_is_the_last_less_the_first() => Assert.Equal(5, Figures.Change([2, 9, 1, 7]));

    [Fact]
    public void A_dropped_goal_leaves_the_mean() =>
        Assert.Equal(3.5m, GoalProgress.MeanChange([([1, 8], false), ([4, 4], false), ([0, 10], true)]));

    [Fact]
    public void A_goal_rated_once_has_not_changed_and_is_no_part_of_the_mean()
    {
        Assert.Equal(7, GoalProgress.MeanChange([([1, 8], false), ([9], false), ([], false)]));
        Assert.Null(GoalProgress.MeanChange([([9], false)]));
        Assert.Null(GoalProgress.MeanChange([]));
    }
}
