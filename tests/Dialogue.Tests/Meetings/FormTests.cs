using OpenDialogue.Dialogue.Measures;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.People;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Meetings;

public sealed class FormTests
{
    private static readonly AnswerForm Heard = new(FormStatement.Heard, Degree4.High);

    [Fact]
    [Feature(49)]
    public void Everyone_who_was_there_answers_in_five_taps_and_a_blank_is_an_answer_too()
    {
        var story = MeetingStory.Closed();
        foreach (var person in (PersonId[])[Freja, Tine, Karin])
        foreach (var statement in Enum.GetValues<FormStatement>())
            story
                .When(person, new AnswerForm(statement, Degree4.Some))
                .Then(new FormAnswered(person, statement, Degree4.Some));
        Assert.Equal(5, MeetingForm.Statements);
        story.Given(Lars, Heard);
        Assert.Equal(new FilledForm(Lars, [Degree4.High, null, null, null, null]).Answers, FormOf(story, Lars).Answers);
    }

    [Fact]
    public void What_one_has_answered_is_changed_and_taken_back_for_a_fortnight()
    {
        var story = MeetingStory.Closed();
        story.Given(Tine, Heard).When(Tine, Heard).Then();
        story.Given(Tine, Heard with { Answer = Degree4.Lesser }).Given(Tine, Heard with { Answer = null });
        Assert.All(FormOf(story, Tine).Answers, Assert.Null);
        story.After(TimeSpan.FromDays(14)).Given(Tine, Heard);
        story.After(TimeSpan.FromSeconds(1)).When(Tine, Heard with { Answer = null }).ThenRefused(new FormIsClosed());
        Assert.Equal(Degree4.High, FormOf(story, Tine).Answers[0]);
    }

    [Fact]
    public void What_one_has_answered_is_ones_own()
    {
        var story = MeetingStory.Closed();
        story.Given(Tine, Heard);
        var answered = story.Entries[^1].Events.Single();
        foreach (var (person, standing) in Others)
        {
            Assert.Empty(story.Rules.View(story.State, new(person, standing)).Forms);
            Assert.Null(story.Rules.Redact(answered, new(person, standing)));
        }
        Assert.Single(story.Rules.View(story.State, new(Tine, Standing.Participant)).Forms);
    }

    private static readonly (PersonId, Standing)[] Others =
    [
        (Freja, Standing.YoungPerson),
        (Karin, Standing.Facilitator),
        (Lars, Standing.Participant),
        (Screen.Person, Standing.Screen),
    ];

    [Fact]
    public void Who_was_not_there_has_nothing_to_say_of_it_and_who_left_early_has()
    {
        var story = MeetingStory.FreeFloor();
        story.When(Tine, Heard).ThenRefused(new NotNow(Phase.Dialogue));
        story.Given(Freja, new RemovePerson(Lars)).Given(Tine, new LeaveMeeting()).Given(Freja, new StopMeeting());
        story.Given(Tine, Heard);
        story.When(Nadia, Heard).ThenRefused(new NotPresent(Nadia));
        story.When(Lars, Heard).ThenRefused(new NotFound());
        story.When(Stranger, Heard).ThenRefused(new NotFound());
    }

    [Fact]
    public void When_the_consent_is_withdrawn_nothing_more_is_answered()
    {
        var story = MeetingStory.Closed();
        story.Given(PersonId.System, new SealMeeting());
        story.When(Freja, Heard).ThenRefused(new ConsentIsWithdrawn());
        story.When(Tine, Heard).ThenRefused(new ConsentIsWithdrawn());
    }

    [Fact]
    public void Each_is_asked_once_and_not_again_when_they_have_answered()
    {
        var story = MeetingStory.Closed();
        var asked = story.Rules.EffectsOf(story.State, new MeetingEnded()).Where(e => e.Command is AskForForm);
        PersonId[] present = [Freja, Tine, Lars, Asta, Mette, Jonas, Karin, Omar];
        Assert.Equal(present.Select(RoomId.OfPerson), asked.Select(e => e.Room));
        var answered = new FormAnswered(Tine, FormStatement.Heard, Degree4.High);
        var effect = Assert.Single(story.Rules.EffectsOf(story.State, answered));
        Assert.Equal((RoomId.OfPerson(Tine), new PutFormAway(Cast.Meeting)), (effect.Room, effect.Command));
        var person = new Story<Person, PersonCommand, PersonEvent>(new PersonRules(), RoomId.OfPerson(Tine));
        person
            .Given(PersonId.System, new AskForForm(Cast.Meeting))
            .Given(PersonId.System, new PutFormAway(Cast.Meeting));
        Assert.Empty(person.State.Forms);
        person.When(PersonId.System, new PutFormAway(Cast.Meeting)).Then();
    }

    private static FilledForm FormOf(MeetingStory story, PersonId person) =>
        story.State.Forms.Single(f => f.Person == person);
}
