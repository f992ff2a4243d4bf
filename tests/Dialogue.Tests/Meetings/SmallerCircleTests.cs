using System.Text.Json;
using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Meetings;

public sealed class SmallerCircleTests
{
    private static readonly PersonId Keeper = PersonId.System;
    private static readonly Viewer LeftOut = new(Tine, Standing.Participant);
    private static readonly Viewer Inside = new(Asta, Standing.Participant);

    private static MeetingStory WithoutTine()
    {
        var story = MeetingStory.FreeFloor();
        story.Given(Freja, new CallSmallerCircle([Tine])).Given(Keeper, new BeginSmallerCircle());
        return story;
    }

    [Fact]
    public void The_young_person_calls_it_and_it_begins_when_the_network_hides()
    {
        var story = MeetingStory.FreeFloor();
        story.When(Karin, new CallSmallerCircle([Tine])).ThenRefused(new NotYourPart([Standing.YoungPerson]));
        story.When(Freja, new CallSmallerCircle([Karin])).ThenRefused(new UnknownPerson(Karin));
        story.When(Freja, new CallSmallerCircle([])).ThenRefused(new OutOfRange("without", 1, 24));
        story.When(Freja, new CallSmallerCircle([Tine])).Then(new SmallerCircleCalled([Tine]));
        story.When(Freja, new CallSmallerCircle([Lars])).ThenRefused(new AlreadyExists());
        Assert.Null(story.Rules.Redact(new SmallerCircleCalled([Tine]), LeftOut));
        story.When(Keeper, new BeginSmallerCircle()).Then(new SmallerCircleBegan([Tine]));
        story.When(Keeper, new BeginSmallerCircle()).Then();
    }

    [Fact]
    public void Until_it_begins_only_the_young_person_and_the_facilitators_know_of_it()
    {
        var story = MeetingStory.FreeFloor();
        story.Given(Freja, new CallSmallerCircle([Tine]));
        Assert.NotNull(story.Rules.View(story.State, new(Karin, Standing.Facilitator)).Circle);
        Assert.Null(story.Rules.View(story.State, Inside).Circle);
        Assert.Null(story.Rules.View(story.State, LeftOut).Circle);
        Assert.Null(story.Rules.View(story.State, new(Screen.Person, Standing.Screen)).Circle);
    }

    [Fact]
    public void Who_has_the_floor_is_not_sent_out_in_the_middle_of_it() =>
        MeetingStory
            .FreeFloor()
            .Given(Tine, new RequestFloor())
            .When(Freja, new CallSmallerCircle([Tine]))
            .ThenRefused(new NotYourTurn(Tine));

    [Fact]
    public void Where_a_pause_came_first_nobody_gets_the_floor_before_it_is_over()
    {
        var story = MeetingStory.FreeFloor();
        story
            .Given(Freja, new CallSmallerCircle([Tine]))
            .Given(Tine, new RequestFloor())
            .Given(Lars, new RequestFloor())
            .Given(Karin, new PauseMeeting())
            .When(Keeper, new BeginSmallerCircle())
            .Then(new FloorReleased(8, Tine), new SmallerCircleBegan([Tine]));
        story.Given(Karin, new ResumeMeeting());
        Assert.Equal(Lars, story.State.Floor.Holder);
    }

    [Fact]
    public void Who_got_the_floor_before_it_began_gives_it_on_unseen()
    {
        var story = MeetingStory.FreeFloor();
        story
            .Given(Freja, new CallSmallerCircle([Tine]))
            .Given(Tine, new RequestFloor())
            .Given(Lars, new RequestFloor())
            .When(Keeper, new BeginSmallerCircle())
            .Then(
                new FloorReleased(8, Tine),
                new SmallerCircleBegan([Tine]),
                new Withheld([Tine], new FloorGranted(9, Lars))
            );
        Assert.Null(story.Rules.View(story.State, LeftOut).Floor.Holder);
    }

    [Fact]
    public void Those_left_out_see_a_pause_and_nothing_else()
    {
        var story = WithoutTine();
        var seen = story.Rules.View(story.State, LeftOut);
        Assert.Equal(PauseReason.SmallerCircle, seen.Pause!.Reason);
        story.Given(Asta, new RequestFloor()).Given(Freja, new NoteWords(WordsKind.Viewpoint, Freja, "hemmeligt"));
        Assert.Equal(Write(story, seen), Write(story, story.Rules.View(story.State, LeftOut)));
        Assert.All(
            story.Entries.Skip(story.Entries.Count - 2),
            e => Assert.Null(story.Rules.Redact(e.Events[0], LeftOut))
        );
        Assert.Single(story.Rules.View(story.State, Inside).Words);
    }

    [Fact]
    public void What_they_try_is_answered_from_what_they_know()
    {
        var story = WithoutTine();
        story.Given(Asta, new RequestFloor());
        story.When(Tine, new RequestFloor()).ThenRefused(new MeetingPaused(PauseReason.SmallerCircle));
        story.Given(Karin, new GiveFloor(8, Lars));
        story.When(Lars, new GiveFloor(9, Tine)).ThenRefused(new NotPresent(Tine));
    }

    [Fact]
    public void When_it_is_over_they_know_who_has_the_floor_and_not_what_was_said()
    {
        var story = WithoutTine();
        story.Given(Asta, new RequestFloor()).Given(Asta, new NoteWords(WordsKind.KeyWord, Asta, "hemmeligt"));
        story.Given(Freja, new DraftAgreement("hemmeligt", [Asta], "nu"));
        var agreement = Id(story.Version);
        story.Given(Karin, new EndSmallerCircle());
        var seen = story.Rules.View(story.State, LeftOut);
        Assert.Equal((Asta, (Pause?)null), (seen.Floor.Holder, seen.Pause));
        Assert.DoesNotContain("hemmeligt", Write(story, seen), StringComparison.Ordinal);
        story.When(Tine, new AcceptAgreement(agreement)).ThenRefused(new UnknownAgreement(agreement));
        story.Given(Lars, new NoteWords(WordsKind.KeyWord, Lars, "åbent"));
        Assert.Equal(["åbent"], story.Rules.View(story.State, LeftOut).Words.Select(w => w.Text));
    }

    [Fact]
    public void The_meeting_does_not_close_while_somebody_is_left_out_but_the_young_person_may_stop_it()
    {
        var story = WithoutTine();
        story.When(Karin, new BeginClosing(7)).ThenRefused(new CircleIsSmaller([Tine]));
        story.Given(Freja, new StopMeeting());
        Assert.Equal(Phase.Closed, story.Rules.View(story.State, LeftOut).Phase);
    }

    [Fact]
    public void When_it_is_closed_without_the_young_person_those_left_out_learn_that_it_is_over()
    {
        var story = WithoutTine();
        story.Given(Freja, new LeaveMeeting()).Given(Karin, new CloseMeeting());
        Assert.Equal(Phase.Closed, story.Rules.View(story.State, LeftOut).Phase);
    }

    [Fact]
    public void It_ends_once_and_not_in_the_middle_of_a_silence()
    {
        var story = WithoutTine();
        story.Given(Freja, new BeginSilence()).When(Karin, new EndSmallerCircle()).ThenRefused(new SilenceKept());
        story.Given(Freja, new EndSilence()).Given(Freja, new EndSmallerCircle());
        story.When(Karin, new EndSmallerCircle()).Then();
    }

    private static string Write(MeetingStory story, Meeting meeting) =>
        JsonSerializer.Serialize(meeting, story.Rules.StateJson);
}
