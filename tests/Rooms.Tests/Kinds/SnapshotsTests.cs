namespace OpenDialogue.Rooms.Tests;

public sealed class SnapshotsTests
{
    private static Snapshots<Counter> Of(Type rules) => new(new CounterRules().StateJson, rules);

    [Fact]
    public void A_snapshot_is_read_by_the_rules_that_made_it_and_by_no_others()
    {
        var kept = Of(typeof(MeetingRules)).Write(new(7));

        Assert.Equal(7, Of(typeof(MeetingRules)).Read(kept)!.Sum);
        Assert.Null(Of(typeof(NetworkRules)).Read(kept));
    }
}
