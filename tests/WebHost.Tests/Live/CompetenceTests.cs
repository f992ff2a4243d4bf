using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Live;

public sealed class CompetenceTests(Open open) : IClassFixture<Open>
{
    [Fact]
    [Feature(69)]
    public async Task Without_a_course_on_record_nobody_opens_a_meeting_or_takes_its_lead()
    {
        Invitee[] untrained = [new(new("ulla"), "Ulla", Part.MeetingLeader)];
        await using var scene = await Scene.Planned(open.House, untrained);
        var ulla = await scene.Staff("ulla");
        Assert.Equal(new CompetenceMissing(), await ulla.IsRefused(scene.Meeting, new OpenMeeting()));
        var karin = await scene.Staff("karin");
        await karin.Does(scene.Meeting, new OpenMeeting());
        await ulla.Does(scene.Meeting, new Arrive());
        Assert.Equal(new CompetenceMissing(), await ulla.IsRefused(scene.Meeting, new TakeLead()));
        await open.House.Train("ulla");
        await ulla.Does(scene.Meeting, new TakeLead());
    }
}
