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
    [Feature(50)]
    public void Each_of_the_team_says_which_elements_the_meeting_showed()
    {
        var story = MeetingStory.Closed();
        story.When(Karin, new RateElement(3, Shown.Yes)).Then(new ElementRated(Karin, 3, Shown.Yes));
        story.When(Karin, new RateElement(3, Shown.Yes)).Then();
        story.Given(Karin, new RateElement(12, Shown.No)).Given(Omar, new RateElement(12, Shown.Yes));
        story.Given(Karin, new RateElement(9, Shown.No)).Given(Karin, new RateElement(9, null));
        var held = Assert.Single(Fidelity.Trend([story.State, MeetingStory.Planned().State]));
        Assert.Equal(
            [Shown.Yes, null, Shown.Yes, null, null, null, null, null, null, Shown.No, null, Shown.Partly],
            held.Elements
        );
    }

    [Fact]
    public void What_the_meeting_itself_shows_is_not_for_the_team_to_say()
    {
        var story = MeetingStory.Closed();
        story.When(Karin, new RateElement(10, Shown.Yes)).ThenRefused(new AlreadyExists());
        story.When(Karin, new RateElement(0, Shown.Yes)).ThenRefused(new OutOfRange("element", 1, 12));
        story.When(Karin, new RateElement(13, Shown.Yes)).ThenRefused(new OutOfRange("element", 1, 12));
        story.When(Tine, new RateElement(3, Shown.Yes)).ThenRefused(new NotYourPart([Standing.Facilitator]));
        story.When(Freja, new RateElement(3, Shown.Yes)).ThenRefused(new NotYourPart([Standing.Facilitator]));
        story.After(TimeSpan.FromDays(15)).When(Omar, new RateElement(3, Shown.Yes)).ThenRefused(new FormIsClosed());
    }

    [Fact]
    public void The_young_person_reads_how_the_team_saw_it_and_the_others_do_not()
    {
        var story = MeetingStory.Closed();
        story.Given(Omar, new RateElement(11, Shown.Partly));
        var rated = story.Entries[^1].Events.Single();
        foreach (
            var (viewer, sees) in (ReadOnlySpan<(Viewer, bool)>)
                [
                    (new(Freja, Standing.YoungPerson), true),
                    (new(Karin, Standing.Facilitator), true),
                    (new(Tine, Standing.Participant), false),
                    (new(Screen.Person, Standing.Screen), false),
                ]
        )
        {
            Assert.Equal(sees ? 1 : 0, story.Rules.View(story.State, viewer).TeamForms.Count);
            Assert.Equal(sees, story.Rules.Redact(rated, viewer) is not null);
        }
    }

    [Fact]
    public void From_meeting_to_meeting_one_sees_each_element_in_the_order_they_were_held()
    {
        var (first, second) = (MeetingStory.Closed(), MeetingStory.Closed());
        first.Given(Karin, new RateElement(4, Shown.No));
        second.Given(Karin, new RateElement(4, Shown.Yes));
        var later = second.State with { BeganAt = second.State.BeganAt!.Value.AddDays(21) };
        Assert.Equal([Shown.No, Shown.Yes], Fidelity.Trend([later, first.State]).Select(held => held.Elements[3]));
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
