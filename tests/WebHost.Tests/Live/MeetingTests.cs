using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Live;

public sealed class MeetingTests(Open open) : IClassFixture<Open>
{
    [Fact]
    public async Task A_meeting_of_eight_runs_from_codes_to_closing_and_all_see_the_same()
    {
        await using var scene = await Scene.Planned(open.House);
        var all = await scene.All();
        await scene.InDialogue(all);
        var version = await scene.Closed(all);
        foreach (var person in all.Values)
            await person.SeesVersion(scene.Meeting, version);
        var karin = all["karin"].Meeting(scene.Meeting);
        Assert.Equal(Phase.Closed, karin.State.Phase);
        Assert.Equal(6, karin.State.ClosingWords.Count);
        Assert.All(all.Values, person => Assert.Equal(karin.Text, person.Meeting(scene.Meeting).Text));
        Assert.All(all.Values, person => Assert.Equal(karin.Bodies, person.Meeting(scene.Meeting).Bodies));
    }
}
