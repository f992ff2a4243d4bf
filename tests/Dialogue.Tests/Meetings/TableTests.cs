using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Meetings;

/// <summary>What is put on the table: words, agreements, the note, and whether to meet again.</summary>
public sealed class TableTests
{
    private static readonly Viewer Other = new(Tine, Standing.Participant);

    [Fact]
    [Feature(42)]
    public void Words_reach_the_others_when_their_speaker_has_confirmed_them()
    {
        var story = MeetingStory.Dialogue();
        const string Said = "det er jer to der er uenige, ik' mig";
        story.Given(Karin, new NoteWords(WordsKind.Viewpoint, Freja, Said));
        var item = Id(story.Version);
        Assert.Null(story.Rules.Redact(story.Entries[^1].Events[0], Other));
        Assert.Empty(story.Rules.View(story.State, Other).WordsPending);
        Assert.Single(story.Rules.View(story.State, new(Karin, Standing.Facilitator)).WordsPending);
        story.When(Karin, new ConfirmWords(item)).ThenRefused(new NothingAsked());
        story
            .When(Freja, new ConfirmWords(item))
            .Then(new WordsConfirmed(item, WordsKind.Viewpoint, Freja, Karin, Said));
        Assert.Single(story.Rules.View(story.State, Other).Words);
    }

    [Fact]
    public void Words_that_were_not_said_so_are_gone_and_the_others_never_saw_them()
    {
        var story = MeetingStory.Dialogue();
        story.Given(Karin, new NoteWords(WordsKind.KeyWord, Lars, "vred"));
        var item = Id(story.Version);
        story.When(Lars, new DeclineWords(item)).Then(new WordsDeclined(item, Lars, Karin));
        Assert.All(
            story.Entries.Skip(story.Entries.Count - 2),
            e => Assert.Null(story.Rules.Redact(e.Events[0], Other))
        );
        story.When(Lars, new DeclineWords(item)).ThenRefused(new NothingAsked());
    }

    [Fact]
    [Feature(41)]
    public void Ones_own_words_need_no_confirming_and_two_views_may_contradict_each_other()
    {
        var story = MeetingStory.Dialogue();
        story.Given(Mette, new NoteWords(WordsKind.Viewpoint, Mette, "HF til sommer"));
        story.Given(Jonas, new NoteWords(WordsKind.Viewpoint, Jonas, "først udredning"));
        Assert.Equal([Mette, Jonas], story.State.Words.Select(w => w.Speaker));
    }

    [Fact]
    public void Words_have_a_speaker_who_is_here_and_a_limit()
    {
        var story = MeetingStory.Dialogue();
        story.When(Karin, new NoteWords(WordsKind.KeyWord, Lars, "")).ThenRefused(new Blank("text"));
        story.When(Karin, new NoteWords(WordsKind.KeyWord, Lars, new('x', 121))).ThenRefused(new TooLong("text", 120));
        story.When(Karin, new NoteWords(WordsKind.KeyWord, Stranger, "x")).ThenRefused(new UnknownPerson(Stranger));
        story.When(Karin, new NoteWords(WordsKind.KeyWord, Nadia, "x")).ThenRefused(new NotPresent(Nadia));
        for (var i = 0; i < 200; i++)
            story.Given(Lars, new NoteWords(WordsKind.KeyWord, Lars, $"ord {i}"));
        story.When(Lars, new NoteWords(WordsKind.KeyWord, Lars, "x")).ThenRefused(new OutOfRange("words", 0, 200));
    }

    [Fact]
    [Feature(44)]
    public void An_agreement_is_a_draft_until_those_it_binds_accept_it_live()
    {
        var story = MeetingStory.Dialogue();
        story.Given(Karin, new DraftAgreement("Mette ringer til skolen", [Mette], "inden fredag"));
        var agreement = Id(story.Version);
        story.When(Tine, new AcceptAgreement(agreement)).ThenRefused(new NotYourAgreement([Mette]));
        story.When(Mette, new AcceptAgreement(agreement)).Then(new AgreementAccepted(agreement, Mette));
        story.When(Mette, new AcceptAgreement(agreement)).Then();
        story.When(Tine, new DropAgreement(agreement)).ThenRefused(new NotYourAgreement([Mette]));
        story.When(Karin, new DropAgreement(agreement)).Then(new AgreementDropped(agreement));
        story.When(Karin, new DropAgreement(agreement)).Then();
        story.When(Mette, new AcceptAgreement(agreement)).ThenRefused(new UnknownAgreement(agreement));
        story.When(Mette, new DropAgreement(Id(999))).ThenRefused(new UnknownAgreement(Id(999)));
    }

    [Fact]
    public void An_agreement_says_who_what_and_when()
    {
        var story = MeetingStory.Dialogue();
        story.When(Karin, new DraftAgreement("", [Mette], "nu")).ThenRefused(new Blank("what"));
        story.When(Karin, new DraftAgreement("x", [Mette], " ")).ThenRefused(new Blank("when"));
        story.When(Karin, new DraftAgreement("x", [], "nu")).ThenRefused(new OutOfRange("who", 1, 24));
        story.When(Karin, new DraftAgreement("x", [Nadia], "nu")).ThenRefused(new NotPresent(Nadia));
        for (var i = 0; i < 50; i++)
            story.Given(Karin, new DraftAgreement($"{i}", [Mette], "nu"));
        story.When(Karin, new DraftAgreement("x", [Mette], "nu")).ThenRefused(new OutOfRange("agreements", 0, 50));
    }

    [Fact]
    [Feature(43)]
    public void A_meeting_may_close_without_a_decision()
    {
        var story = MeetingStory.RoundedOff();
        story.When(Karin, new MarkNoDecision()).Then(new NoDecisionMarked()).When(Freja, new MarkNoDecision()).Then();
        story.When(Karin, new CloseMeeting()).Then(new MeetingEnded());
        Assert.True(story.State.NoDecision);
    }

    [Fact]
    public void The_note_is_read_in_the_room_and_the_young_person_adds_how_they_see_it()
    {
        var story = MeetingStory.RoundedOff();
        story.When(Karin, new ReadNote()).ThenRefused(new NoNote());
        story.When(Freja, new SeeItSo("x")).ThenRefused(new NoNote());
        story.When(Karin, new WriteNote("")).ThenRefused(new Blank("text"));
        story.When(Karin, new WriteNote("Vi talte om ro.")).Then(new NoteWritten("Vi talte om ro."));
        story.When(Karin, new WriteNote("Vi talte om ro.")).Then();
        story.When(Karin, new ReadNote()).Then(new NoteRead()).When(Karin, new ReadNote()).Then();
        story.When(Freja, new SeeItSo("")).ThenRefused(new Blank("text"));
        story.When(Freja, new SeeItSo("sådan ser jeg det: ro")).Then(new SeenSo("sådan ser jeg det: ro"));
        story.Given(Karin, new WriteNote("Vi talte om ro og søvn."));
        Assert.Equal(new CaseNote("Vi talte om ro og søvn.", false, "sådan ser jeg det: ro"), story.State.Note);
    }

    [Fact]
    [Feature(45)]
    public void The_young_person_decides_on_more_meetings_and_others_have_a_view()
    {
        var story = MeetingStory.RoundedOff();
        var answer = new AnswerMoreMeetings(MoreMeetingsAnswer.More, "ja, uden skolen næste gang", [Mette, Jonas]);
        story
            .When(Karin, new AnswerMoreMeetings(MoreMeetingsAnswer.More))
            .ThenRefused(new NotYourPart([Standing.YoungPerson]));
        story
            .When(Freja, answer)
            .Then(
                new MoreMeetingsAnswered(
                    MoreMeetingsAnswer.More,
                    "ja, uden skolen næste gang",
                    [Freja, Tine, Lars, Asta, Nadia, Karin, Omar]
                )
            );
        story.When(Freja, answer).Then();
        story
            .When(Freja, new AnswerMoreMeetings(MoreMeetingsAnswer.More, null, [Stranger]))
            .ThenRefused(new UnknownPerson(Stranger));
        story.When(Freja, new AnswerMoreMeetings(MoreMeetingsAnswer.More, " ")).ThenRefused(new Blank("words"));
        story.Given(Tine, new SayViewOnMore("vi vil gerne fortsætte"));
        story.When(Tine, new SayViewOnMore("")).ThenRefused(new Blank("text"));
        Assert.Equal(MoreMeetingsAnswer.More, story.State.MoreMeetings!.Answer);
    }
}
