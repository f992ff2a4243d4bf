using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Dialogue.Tests.Meetings;
using OpenDialogue.Dialogue.Tests.Networks;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Courses;

/// <summary>From the course to the network, and from there to each meeting, as effects.</summary>
public sealed class WithdrawalTests
{
    [Fact]
    [Feature(2)]
    public void The_young_person_withdraws_at_any_time_and_it_is_on_record()
    {
        var story = CourseStory.Started();
        story.When(Freja, new WithdrawConsent()).Then(new ConsentWithdrawn(OnTheirWord: false));
        Assert.Equal(new(Morning, false), story.State.Withdrawal);
        story.When(Freja, new WithdrawConsent()).Then();
        Assert.Equal([new Effect(Cast.Network, new SealNetwork())], EffectsOf(story));
        Assert.Equal([new Departure(Karin, "consent-withdrawn")], DeparturesOf(story));
    }

    [Fact]
    public void The_coordinator_withdraws_on_their_word_and_it_says_so()
    {
        var story = CourseStory.Started();
        story.When(Tine, new WithdrawConsent()).ThenRefused(new NotFound());
        story.When(Karin, new WithdrawConsent()).Then(new ConsentWithdrawn(OnTheirWord: true));
    }

    [Fact]
    public void Before_a_start_there_is_no_network_to_seal_and_after_it_no_start()
    {
        CourseStory.Contacted().When(Karin, new WithdrawConsent()).ThenRefused(new ConsentMissing());
        var story = CourseStory.Consented();
        story.Given(Freja, new WithdrawConsent());
        Assert.Empty(EffectsOf(story));
        story.When(Karin, new StartCourse()).ThenRefused(new ConsentIsWithdrawn());
    }

    [Fact]
    public void Afterwards_the_course_is_for_the_young_person_alone_and_nothing_happens_in_it()
    {
        var story = CourseStory.Started();
        story.Given(Freja, new WithdrawConsent());
        Assert.Equal(Standing.YoungPerson, story.Rules.StandingOf(story.State, Call(Freja)));
        Assert.Equal(Standing.None, story.Rules.StandingOf(story.State, Call(Karin)));
        story.When(Karin, CourseStory.Yes).ThenRefused(new ConsentIsWithdrawn());
        story.When(Omar, CourseStory.Yes).ThenRefused(new NotFound());
        Assert.NotNull(story.Rules.View(story.State, new(Freja, Standing.YoungPerson)).Contact);
    }

    [Fact]
    [Feature(2)]
    public void A_network_is_sealed_and_with_it_each_meeting_it_lists()
    {
        var story = NetworkStory.WithGoal();
        story.Given(PersonId.System, new ListMeeting(Cast.Meeting));
        story.When(PersonId.System, new SealNetwork()).Then(new NetworkSealed());
        Assert.Equal([new Effect(Cast.Meeting, new SealMeeting())], EffectsOf(story));
        Assert.Equal([Karin, Omar, Tine, Mette, null], DeparturesOf(story).Select(d => d.Person));
        story.When(PersonId.System, new SealNetwork()).Then();
    }

    [Fact]
    [Feature(2)]
    public void A_meeting_that_is_listed_after_the_seal_is_sealed_at_once()
    {
        var story = NetworkStory.Open();
        story.Given(PersonId.System, new SealNetwork()).Given(PersonId.System, new ListMeeting(Cast.Meeting));
        Assert.Equal([new Effect(Cast.Meeting, new SealMeeting())], EffectsOf(story));
    }

    [Fact]
    public void In_a_sealed_network_nobody_plans_and_the_young_person_reads()
    {
        var story = NetworkStory.WithGoal();
        Assert.Null(NetworkDecider.CheckPlan(story.State, Call(Karin)));
        Assert.Equal(new NotFound(), NetworkDecider.CheckPlan(story.State, Call(Tine)));
        story.Given(PersonId.System, new SealNetwork());
        Assert.Equal(new ConsentIsWithdrawn(), NetworkDecider.CheckPlan(story.State, Call(Karin)));
        Assert.Equal(new NotFound(), NetworkDecider.CheckPlan(story.State, Call(Stranger)));
        Assert.Equal(Standing.YoungPerson, story.Rules.StandingOf(story.State, Call(Freja)));
        Assert.Equal(
            NetworkStory.OwnWords,
            story.Rules.View(story.State, new(Freja, Standing.YoungPerson)).Goals[0].Text
        );
        foreach (var other in (Caller[])[Call(Karin), Call(Tine), Call(Mette), Screen])
            Assert.Equal(Standing.None, story.Rules.StandingOf(story.State, other));
        story.When(Karin, new AddPerson(Lars, "Lars", Tie.Private)).ThenRefused(new ConsentIsWithdrawn());
        story.When(Freja, new StateGoal("x")).ThenRefused(new ConsentIsWithdrawn());
        story.When(Stranger, new StateGoal("x")).ThenRefused(new NotFound());
    }

    [Fact]
    public void A_network_from_before_there_were_courses_is_nobodys_to_seal()
    {
        var rules = new NetworkRules();
        var old = rules.Evolve(new(Cast.Network), new NetworkOpened(Kommune, Freja, "Freja"), default);
        var sealing = rules.Decide(old, new SealNetwork(), new(Caller.System, Morning, Today));
        Assert.Equal(new ConsentMissing(), Assert.IsType<Decision<NetworkEvent>.Refused>(sealing).Refusal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_meeting_is_sealed_whether_it_is_live_or_over(bool over)
    {
        var story = over ? MeetingStory.Closed() : MeetingStory.Dialogue();
        var agenda = story.State.Agenda;
        story.When(PersonId.System, new SealMeeting()).Then(new MeetingSealed());
        Assert.Equal((Phase.Closed, true), (story.State.Phase, story.State.Sealed));
        Assert.Equal(agenda, story.Rules.View(story.State, new(Freja, Standing.YoungPerson)).Agenda);
        Assert.Equal(Standing.YoungPerson, story.Rules.StandingOf(story.State, Call(Freja)));
        foreach (var other in (Caller[])[Call(Karin), Call(Tine), Call(Nadia), Screen])
            Assert.Equal(Standing.None, story.Rules.StandingOf(story.State, other));
        story.When(Tine, new RequestFloor()).ThenRefused(new ConsentIsWithdrawn());
        story.When(Stranger, new RequestFloor()).ThenRefused(new NotFound());
        story.When(PersonId.System, new SealMeeting()).Then();
    }

    [Fact]
    public void Of_a_meeting_all_but_the_young_person_are_seen_off_and_nobody_is_asked_for_a_form()
    {
        var story = MeetingStory.Dialogue();
        story.Given(PersonId.System, new SealMeeting());
        var gone = DeparturesOf(story);
        Assert.All(gone, departure => Assert.Equal("consent-withdrawn", departure.Reason));
        Assert.DoesNotContain(gone, departure => departure.Person == Freja);
        Assert.Equal(story.State.People.Count, gone.Count);
        Assert.Empty(EffectsOf(story));
    }

    private static IReadOnlyList<Effect> EffectsOf<TState, TCommand, TEvent>(Story<TState, TCommand, TEvent> story)
        where TState : class
        where TCommand : class, IRoomCommand
        where TEvent : class => [.. story.Entries[^1].Events.SelectMany(e => story.Rules.EffectsOf(story.State, e))];

    private static IReadOnlyList<Departure> DeparturesOf<TState, TCommand, TEvent>(
        Story<TState, TCommand, TEvent> story
    )
        where TState : class
        where TCommand : class, IRoomCommand
        where TEvent : class => [.. story.Entries[^1].Events.SelectMany(e => story.Rules.DeparturesOf(story.State, e))];
}
