using OpenDialogue.WebHost.Safety;

namespace OpenDialogue.WebHost.Tests.Safety;

public sealed class AllowanceTests
{
    private sealed class Clock : TimeProvider
    {
        internal double Seconds { get; set; }
        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => (long)(Seconds * 1000);
    }

    private readonly Clock clock = new();

    [Fact]
    public void Who_has_used_it_up_is_told_when_there_is_more()
    {
        var allowance = new Allowance<string>(clock, burst: 3, perSecond: 0.5);
        for (var i = 0; i < 3; i++)
            Assert.Null(allowance.Take("tine"));
        Assert.Equal(2, allowance.Take("tine")!.RetryAfterSeconds);
        Assert.Null(allowance.Take("lars"));
        clock.Seconds = 2;
        Assert.Null(allowance.Take("tine"));
        Assert.NotNull(allowance.Take("tine"));
    }

    [Fact]
    public void It_never_grows_past_its_burst_and_may_be_given_back()
    {
        var allowance = new Allowance<string>(clock, burst: 1, perSecond: 1);
        clock.Seconds = 1000;
        Assert.Null(allowance.Take("tine"));
        Assert.NotNull(allowance.Take("tine"));
        allowance.GiveBack("tine");
        allowance.GiveBack("tine");
        Assert.Null(allowance.Take("tine"));
        Assert.NotNull(allowance.Take("tine"));
    }

    [Fact]
    public void It_remembers_only_so_many_and_forgets_the_innocent_first()
    {
        var allowance = new Allowance<int>(clock, burst: 2, perSecond: 1);
        allowance.Take(-1);
        allowance.Take(-1);
        for (var i = 0; i < Allowance<int>.Most - 1; i++)
            allowance.Take(i);
        clock.Seconds = 1.5;
        Assert.Null(allowance.Take(Allowance<int>.Most));
        Assert.Null(allowance.Take(-1));
        Assert.NotNull(allowance.Take(-1));
    }
}
