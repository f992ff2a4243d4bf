using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Meetings;

public sealed class AfterwardsTests
{
    [Fact]
    [Feature(46)]
    public void The_note_leaves_the_room_only_as_it_was_read_there()
    {
        var story = MeetingStory.RoundedOff();
        Assert.Equal(new NoNote(), NoteOut.Of(story.State).Refusal);
        story.Given(Karin, new WriteNote("Vi talte om tempoet."));
        Assert.Equal(new NoteNotRead(), NoteOut.Of(story.State).Refusal);
        story.Given(Karin, new ReadNote()).Given(Freja, new SeeItSo("jeg vil spørges først"));
        story.Given(Karin, new WriteNote("Vi talte om tempoet og søvnen."));
        Assert.Equal(new NoteNotRead(), NoteOut.Of(story.State).Refusal);
        story.Given(Omar, new ReadNote());
        var note = NoteOut.Of(story.State).Note!;
        Assert.Equal(("Vi talte om tempoet og søvnen.", "jeg vil spørges først"), (note.Text, note.SeesItSo));
        Assert.DoesNotContain("Nadia", note.Present);
    }

    [Fact]
    public void Only_what_somebody_said_yes_to_live_is_an_agreement()
    {
        var story = MeetingStory.RoundedOff();
        story.Given(Freja, new DraftAgreement("sove ude", [Asta], "fredag"));
        var accepted = Id(story.Version);
        story.Given(Freja, new DraftAgreement("ringe", [Mette], "mandag"));
        story.Given(Asta, new AcceptAgreement(accepted));
        story.Given(Karin, new WriteNote("Vi talte.")).Given(Karin, new ReadNote());
        Assert.Equal(["sove ude (fredag)"], NoteOut.Of(story.State).Note!.Agreements);
    }

    [Fact]
    [Feature(30)]
    public void A_meeting_without_a_reflection_lacks_the_tenth_element()
    {
        var story = MeetingStory.FreeFloor();
        Assert.Contains(new FidelityItem(10, Met: false), Fidelity.Of(story.State));
        story.Given(Karin, new BeginReflection(7));
        Assert.Contains(new FidelityItem(10, Met: true), Fidelity.Of(story.State));
        Assert.Contains(new FidelityItem(1, Met: true), Fidelity.Of(story.State));
    }

    [Fact]
    public void A_meeting_with_one_facilitator_lacks_the_first()
    {
        var story = new MeetingStory();
        story.Given(Karin, MeetingStory.Plan with { People = [.. Invited.Where(i => i.Person != Omar)] });
        story.Given(Karin, new OpenMeeting("Omar er syg."));
        Assert.Contains(new FidelityItem(1, Met: false), Fidelity.Of(story.State));
    }
}
