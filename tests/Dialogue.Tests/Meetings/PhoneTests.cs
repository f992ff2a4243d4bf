using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Meetings;

public sealed class PhoneTests
{
    private static readonly PersonId Nobody = new("ingen");

    /// <summary>A meeting in its dialogue, with the floor free; Jonas went, and is back by phone.</summary>
    private static MeetingStory JonasOnPhone()
    {
        var story = MeetingStory.FreeFloor();
        story.Given(Jonas, new LeaveMeeting()).Given(Karin, new WelcomeByPhone(Jonas));
        return story;
    }

    [Fact]
    public void A_facilitator_welcomes_somebody_who_has_only_a_phone()
    {
        var story = MeetingStory.FreeFloor();
        story.Given(Jonas, new LeaveMeeting());
        story.When(Tine, new WelcomeByPhone(Jonas)).ThenRefused(new NotYourPart([Standing.Facilitator]));
        story.When(Omar, new WelcomeByPhone(Nobody)).ThenRefused(new UnknownPerson(Nobody));
        story.When(Omar, new WelcomeByPhone(Jonas)).Then(new PhoneJoined(Jonas), new PersonArrived(Jonas, 7));
        story.When(Karin, new WelcomeByPhone(Jonas)).Then();
        story.When(Karin, new WelcomeByPhone(Tine)).Then();
    }

    [Fact]
    public void Nobody_is_here_for_the_young_person_or_for_a_facilitator()
    {
        var story = MeetingStory.Planned();
        story.Given(Karin, new OpenMeeting());
        story.When(Karin, new WelcomeByPhone(Freja)).ThenRefused(new YoungPersonDecides());
        story.When(Karin, new WelcomeByPhone(Omar)).ThenRefused(new NotYourPart([Standing.Participant]));
    }

    [Fact]
    public void A_facilitator_raises_a_hand_for_them_and_says_pas_for_them()
    {
        var story = JonasOnPhone();
        story.When(Karin, new RaiseHandFor(Tine)).ThenRefused(new UnknownPerson(Tine));
        story.When(Karin, new RaiseHandFor(Jonas)).Then(new FloorGranted(8, Jonas));
        story.When(Tine, new PassTurn(8)).ThenRefused(new NotYourTurn(Jonas));
        story.When(Omar, new PassTurn(8)).Then(new TurnPassed(8, Jonas));
        Assert.Equal(Voice.Heard, MeetingStory.FreeFloor().VoiceOf(Jonas));
        story.Given(Tine, new RequestFloor());
        story.When(Karin, new PassTurn(9)).ThenRefused(new NotYourTurn(Tine));
        story.When(Karin, new RaiseHandFor(Jonas)).Then(new FloorRequested(Jonas));
    }

    [Fact]
    public void Words_of_theirs_are_confirmed_by_a_facilitator_who_has_asked_them()
    {
        var story = JonasOnPhone();
        story.Given(Omar, new NoteWords(WordsKind.KeyWord, Jonas, "tempoet"));
        var words = story.State.WordsPending[0].Id;
        story.When(Tine, new ConfirmWords(words)).ThenRefused(new NothingAsked());
        story
            .When(Karin, new ConfirmWords(words))
            .Then(new WordsConfirmed(words, WordsKind.KeyWord, Jonas, Omar, "tempoet"));
    }

    [Fact]
    public void With_a_screen_of_their_own_they_press_for_themselves()
    {
        var story = JonasOnPhone();
        story.When(Jonas, new Arrive()).Then(new PhonePutDown(Jonas));
        story.When(Jonas, new Arrive()).Then();
        story.When(Karin, new RaiseHandFor(Jonas)).ThenRefused(new UnknownPerson(Jonas));
    }

    [Fact]
    public void Who_has_rung_off_leaves_the_floor_to_the_next()
    {
        var story = JonasOnPhone();
        story.Given(Karin, new RaiseHandFor(Jonas)).Given(Tine, new RequestFloor());
        story
            .When(Karin, new SayGoodbyeTo(Jonas))
            .Then(new FloorReleased(8, Jonas), new PersonLeft(Jonas), new FloorGranted(9, Tine));
        story.When(Karin, new SayGoodbyeTo(Jonas)).ThenRefused(new UnknownPerson(Jonas));
        Assert.False(story.State.Find(Jonas)!.OnPhone);
    }
}
