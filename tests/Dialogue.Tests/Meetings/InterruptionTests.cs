using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Meetings;

public sealed class InterruptionTests
{
    [Fact]
    [Feature(22)]
    public void A_facilitator_may_ask_the_young_person_to_interrupt() =>
        MeetingStory.Dialogue().When(Karin, new AskToInterrupt(7)).Then(new InterruptionAsked(7, Karin));

    [Fact]
    public void Asking_while_it_is_asked_changes_nothing() =>
        MeetingStory.Dialogue().Given(Karin, new AskToInterrupt(7)).When(Omar, new AskToInterrupt(7)).Then();

    [Fact]
    [Feature(22)]
    public void With_a_yes_the_floor_changes_hands_and_the_young_person_is_next() =>
        MeetingStory
            .Dialogue()
            .Given(Karin, new AskToInterrupt(7))
            .When(Freja, new AnswerInterruption(7, true))
            .Then(
                new InterruptionAnswered(7, true),
                new FloorReleased(7, Freja),
                new FloorGranted(8, Karin, Freja),
                new FloorRequested(Freja)
            );

    [Fact]
    public void With_a_no_the_young_person_goes_on()
    {
        var story = MeetingStory.Dialogue();
        story
            .Given(Karin, new AskToInterrupt(7))
            .When(Freja, new AnswerInterruption(7, false))
            .Then(new InterruptionAnswered(7, false));
        Assert.Equal(Freja, story.State.Floor.Holder);
    }

    [Fact]
    public void There_is_nothing_to_answer_before_somebody_asked() =>
        MeetingStory.Dialogue().When(Freja, new AnswerInterruption(7, true)).ThenRefused(new NothingAsked());

    [Fact]
    public void Only_the_young_persons_turn_needs_asking() =>
        MeetingStory
            .FreeFloor()
            .Given(Lars, new RequestFloor())
            .When(Karin, new AskToInterrupt(8))
            .ThenRefused(new NotYourTurn(Lars));

    [Fact]
    public void A_question_dies_with_the_turn_it_was_about()
    {
        var story = MeetingStory.Dialogue();
        story.Given(Karin, new AskToInterrupt(7)).Given(Freja, new EndTurn(7));
        Assert.Null(story.State.Floor.InterruptionAskedBy);
        story.When(Karin, new AskToInterrupt(6)).ThenRefused(new StaleTurn(6, 7));
    }
}
