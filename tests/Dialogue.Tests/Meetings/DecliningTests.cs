using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Meetings;

public sealed class DecliningTests
{
    private static readonly DeclineInvitation Ill = new(DeclineReason.Illness, "feber");

    private static MeetingStory WithoutLars()
    {
        var story = MeetingStory.Planned();
        story.Given(Lars, Ill);
        return story;
    }

    [Fact]
    public void Anyone_invited_but_the_young_person_may_say_that_they_cannot_come()
    {
        var story = MeetingStory.Planned();
        story.When(Freja, Ill).ThenRefused(new NotYourPart([Standing.Participant, Standing.Facilitator]));
        story.When(Stranger, Ill).ThenRefused(new NotFound());
        story.When(Lars, Ill with { Words = new('x', 121) }).ThenRefused(new TooLong("words", 120));
        story.When(Lars, new DeclineInvitation()).Then(new InvitationDeclined(Lars));
        story.When(Lars, new DeclineInvitation()).Then();
        story.When(Omar, Ill).Then(new InvitationDeclined(Omar, DeclineReason.Illness, "feber"));
        MeetingStory.Lobby().When(Lars, Ill).ThenRefused(new NotNow(Phase.Lobby));
    }

    [Fact]
    public void Why_is_for_the_young_person_and_the_facilitators_and_that_is_for_all()
    {
        var story = WithoutLars();
        var declined = story.Entries[^1].Events[0];
        foreach (
            var (person, standing) in ((PersonId, Standing)[])
                [(Freja, Standing.YoungPerson), (Karin, Standing.Facilitator), (Lars, Standing.Participant)]
        )
        {
            Assert.Equal("feber", story.Rules.View(story.State, new(person, standing)).Declines[0].Words);
            Assert.Same(declined, story.Rules.Redact(declined, new(person, standing)));
        }
        foreach (var viewer in (Viewer[])[new(Tine, Standing.Participant), new(Screen.Person, Standing.Screen)])
        {
            Assert.Equal(new Decline(Lars, null, null), story.Rules.View(story.State, viewer).Declines[0]);
            Assert.Equal(new InvitationDeclined(Lars), story.Rules.Redact(declined, viewer));
        }
    }

    [Fact]
    [Feature(11)]
    public void After_a_decline_the_meeting_waits_until_the_young_person_answers()
    {
        var story = WithoutLars();
        Assert.True(story.State.AwaitsYoungPerson);
        story.When(Karin, new OpenMeeting()).ThenRefused(new YoungPersonDecides());
        story.When(Karin, new AnswerHoldAnyway(HoldAnyway.Yes)).ThenRefused(new NotYourPart([Standing.YoungPerson]));
        story.When(Freja, new AnswerHoldAnyway(HoldAnyway.Yes)).Then(new HoldAnywayAnswered(HoldAnyway.Yes));
        Assert.False(story.State.AwaitsYoungPerson);
        story.Given(Karin, new OpenMeeting());
    }

    [Fact]
    [Feature(11)]
    public void No_calls_it_off()
    {
        var story = WithoutLars();
        story
            .When(Freja, new AnswerHoldAnyway(HoldAnyway.No))
            .Then(new HoldAnywayAnswered(HoldAnyway.No), new MeetingCalledOff());
        Assert.True(story.State.CalledOff);
        var told = story
            .Entries[^1]
            .Events.SelectMany(e => story.Rules.EffectsOf(story.State, e))
            .Select(e => Assert.IsType<NoteArrangement>(e.Command));
        Assert.True(Assert.Single(told).CalledOff);
    }

    [Fact]
    [Feature(11)]
    public void Asked_to_be_moved_it_is_not_opened_before_it_is()
    {
        var story = WithoutLars();
        story.Given(Freja, new AnswerHoldAnyway(HoldAnyway.Move));
        story.When(Karin, new OpenMeeting()).ThenRefused(new YoungPersonDecides());
        story.Given(Karin, new MoveMeeting(Morning.AddDays(1), 60)).Given(Karin, new OpenMeeting());
    }

    [Fact]
    public void One_answer_is_for_all_who_declined_by_then_and_another_decline_asks_anew()
    {
        var story = WithoutLars();
        story.Given(Mette, new DeclineInvitation(DeclineReason.Leave));
        story.Given(Freja, new AnswerHoldAnyway(HoldAnyway.Yes));
        Assert.False(story.State.AwaitsYoungPerson);
        // Another reason is no other decline.
        story.Given(Lars, new DeclineInvitation(DeclineReason.Work));
        Assert.False(story.State.AwaitsYoungPerson);
        story.Given(Jonas, new DeclineInvitation());
        Assert.True(story.State.AwaitsYoungPerson);
    }

    [Fact]
    public void Who_can_come_after_all_says_so_and_nothing_waits_for_them()
    {
        var story = WithoutLars();
        story.When(Lars, new TakeBackDecline()).Then(new DeclineTakenBack(Lars));
        Assert.False(story.State.AwaitsYoungPerson);
        story.When(Lars, new TakeBackDecline()).Then();
        story.When(Freja, new AnswerHoldAnyway(HoldAnyway.Yes)).ThenRefused(new NothingAsked());
        story.Given(Lars, Ill).Given(PersonId.System, new UninvitePerson(Lars));
        Assert.False(story.State.AwaitsYoungPerson);
    }

    [Fact]
    public void The_course_is_told_who_is_not_coming_and_not_why()
    {
        var story = WithoutLars();
        var note = story
            .Entries[^1]
            .Events.SelectMany(e => story.Rules.EffectsOf(story.State, e))
            .Select(e => e.Command)
            .OfType<NoteArrangement>()
            .Single();
        Assert.Equal([Lars], note.NotComing);
        Assert.Contains(Lars, note.Invited);
    }
}
