using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Meetings;

public sealed class AgendaTests
{
    private const string OwnWords = "jeg vil gerne ha' at I holder op med at planlægge uden mig 😴";

    [Fact]
    public void The_round_goes_around_the_circle_from_the_young_person()
    {
        var story = MeetingStory.Framed();
        story
            .When(Karin, new BeginAgendaRound())
            .Then(
                new RoundBegan(RoundKind.Agenda, [Freja, Asta, Tine, Lars, Mette, Jonas]),
                new FloorGranted(1, Freja)
            );
    }

    [Fact]
    [Feature(19)]
    public void A_line_of_the_agenda_stands_as_it_was_said()
    {
        var story = MeetingStory.AgendaRound();
        story.Given(Freja, new SayAgendaItem(1, OwnWords));
        var line = Assert.Single(story.State.Agenda);
        Assert.Equal((Freja, Freja, OwnWords), (line.Speaker, line.WrittenBy, line.Text));
    }

    [Fact]
    public void A_facilitator_may_hold_the_pen_for_others_but_the_young_person()
    {
        var story = MeetingStory.AgendaRound();
        story.When(Karin, new SayAgendaItem(1, "x")).ThenRefused(new FloorIsTheYoungPersons());
        story.Given(Freja, new EndTurn(1)).Given(Karin, new SayAgendaItem(2, "jeg er her bare for Freja"));
        Assert.Equal((Asta, Karin), (story.State.Agenda[0].Speaker, story.State.Agenda[0].WrittenBy));
    }

    [Fact]
    [Feature(19)]
    public void Nothing_is_put_on_the_agenda_out_of_turn_or_beforehand()
    {
        var story = MeetingStory.AgendaRound();
        story.When(Lars, new SayAgendaItem(1, "x")).ThenRefused(new NotYourTurn(Freja));
        story.When(Freja, new SayAgendaItem(2, "x")).ThenRefused(new StaleTurn(2, 1));
        story.When(Freja, new SayAgendaItem(1, " ")).ThenRefused(new Blank("text"));
        foreach (var before in (MeetingStory[])[MeetingStory.Lobby(), MeetingStory.Framed(), MeetingStory.Dialogue()])
            before
                .When(Freja, new SayAgendaItem(before.State.Floor.Turn, "x"))
                .ThenRefused(new NotNow(before.State.Phase));
    }

    [Fact]
    public void After_the_round_the_dialogue_begins_and_the_young_person_has_the_first_word()
    {
        var story = MeetingStory.AgendaRound();
        story.Given(Lars, new RequestFloor());
        foreach (var person in (PersonId[])[Freja, Asta, Tine, Lars, Mette])
            story.Given(person, new EndTurn(story.State.Floor.Turn));
        story
            .When(Jonas, new EndTurn(6))
            .Then(
                new FloorReleased(6, Jonas),
                new RoundEnded(RoundKind.Agenda),
                new DialogueBegan(),
                new FloorGranted(7, Freja)
            );
    }

    [Fact]
    public void In_a_round_the_floor_goes_to_those_who_have_not_had_it()
    {
        var story = MeetingStory.AgendaRound();
        story.Given(Freja, new GiveFloor(1, Lars));
        Assert.Equal([Asta, Tine, Mette, Jonas], story.State.Round!.Remaining);
        story.When(Lars, new GiveFloor(2, Freja)).ThenRefused(new AlreadyHadTurn(Freja));
    }

    [Fact]
    public void Who_asks_during_the_round_waits_behind_it() =>
        MeetingStory.AgendaRound().When(Karin, new RequestFloor()).Then(new FloorRequested(Karin));

    [Fact]
    public void A_closing_word_stands_as_it_was_said()
    {
        var story = MeetingStory.Closing();
        story.When(Lars, new SayClosingWord(8, "x")).ThenRefused(new NotYourTurn(Freja));
        story.Given(Freja, new SayClosingWord(8, OwnWords));
        Assert.Equal(OwnWords, story.State.ClosingWords[0].Text);
    }
}
