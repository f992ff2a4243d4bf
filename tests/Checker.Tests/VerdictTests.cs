using OpenDialogue.Checker.Checking;
using OpenDialogue.Checker.Evidence;

namespace OpenDialogue.Checker.Tests;

/// <summary>The checker is checked: a good history passes, and each way of spoiling it is named for what it is.</summary>
public sealed class VerdictTests
{
    private static readonly Lazy<Task<Testimony>> Good = new(GoodRun.Play);

    public static TheoryData<string> Spoilt => [.. BadRuns.All.Keys];

    [Fact]
    public async Task A_good_history_has_no_breach()
    {
        var good = await Good.Value;

        Assert.Equal([], Verdict.On(good).Select(breach => $"{breach}"));
        Assert.Contains(good.Sendings, s => s.Outcome == Outcome.Refused);
        Assert.True(good.Journal[GoodRun.Room].Count > 12);
    }

    [Theory]
    [MemberData(nameof(Spoilt))]
    public async Task A_bad_history_is_caught_and_named(string how)
    {
        var (kind, spoil) = BadRuns.All[how];

        var breaches = Verdict.On(spoil(await Good.Value));

        Assert.Contains(breaches, breach => breach.Kind == kind);
    }
}
