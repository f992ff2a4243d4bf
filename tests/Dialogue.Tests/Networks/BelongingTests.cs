using OpenDialogue.Dialogue.Networks;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Networks;

public sealed class BelongingTests
{
    [Fact]
    public void A_course_opens_its_network_and_nobody_else_does()
    {
        var story = new NetworkStory();
        var open = new OpenNetwork(Kommune, Freja, "Freja", Karin, "Karin");
        story.When(Tine, open).ThenRefused(new NotFound());
        story.When(Karin, open).ThenRefused(new ConsentMissing());
        story
            .When(PersonId.System, open)
            .Then(
                new NetworkOpened(Kommune, Freja, "Freja", OnConsent: true),
                new PersonAdded(Karin, "Karin", Tie.Team)
            );
        story.When(PersonId.System, open).ThenRefused(new AlreadyExists());
    }

    [Fact]
    public void A_network_nobody_opened_is_not_there() =>
        new NetworkStory().When(Freja, new StateGoal("x")).ThenRefused(new NotFound());

    [Fact]
    public void A_stranger_finds_nothing()
    {
        var story = NetworkStory.WithGoal();
        story.When(Stranger, new ProposeChange(NetworkStory.Goal, "x")).ThenRefused(new NotFound());
        story.When(Call(Freja) with { Municipality = "en-anden" }, new StateGoal("x")).ThenRefused(new NotFound());
    }

    [Fact]
    public void People_are_added_by_the_young_person_and_the_team()
    {
        var story = NetworkStory.Open();
        story
            .When(Freja, new AddPerson(Lars, "Lars", Tie.Private, "far"))
            .Then(new PersonAdded(Lars, "Lars", Tie.Private, "far"));
        story.When(Freja, new AddPerson(Lars, "Lars", Tie.Private, "far")).Then();
        story
            .When(Tine, new AddPerson(Asta, "Asta", Tie.Private))
            .ThenRefused(new NotYourPart([Standing.YoungPerson, Standing.Facilitator]));
    }

    [Fact]
    public void Who_is_invited_comes_to_belong_and_who_belongs_stays_as_they_are()
    {
        var story = NetworkStory.WithGoal();
        story.Given(PersonId.System, new AddPerson(Lars, "Lars", Tie.Private, "far"));
        Assert.Equal("far", story.State.Find(Lars)!.Relation);
        story.When(PersonId.System, new AddPerson(Lars, "Lars K", Tie.Private)).Then();
        story.When(PersonId.System, new AddPerson(Karin, "Karin", Tie.Private, "tovholder")).Then();
        story.When(PersonId.System, new AddPerson(Omar, "Omar", Tie.Team)).Then();
        // Whoever is to lead sees what the team sees.
        story
            .When(PersonId.System, new AddPerson(Mette, "Mette", Tie.Team))
            .Then(new PersonAdded(Mette, "Mette", Tie.Team));
    }

    [Fact]
    public void A_professional_has_a_profession_and_an_authority()
    {
        var story = NetworkStory.Open();
        story.When(Karin, new AddPerson(Jonas, "Jonas", Tie.Professional)).ThenRefused(new ProfessionMissing());
        story
            .When(Karin, new AddPerson(Jonas, "Jonas", Tie.Professional, null, new('x', 121), "PPR"))
            .ThenRefused(new TooLong("profession", 120));
    }

    [Fact]
    public void There_is_one_young_person()
    {
        var story = NetworkStory.Open();
        story.When(Karin, new AddPerson(Lars, "Lars", Tie.YoungPerson)).ThenRefused(new AlreadyExists());
        story.When(Karin, new AddPerson(Freja, "Freja", Tie.Private)).ThenRefused(new AlreadyExists());
        story.When(Freja, new TakeOutPerson(Freja)).ThenRefused(new NotYourPart([Standing.Participant]));
    }

    [Fact]
    public void The_young_person_takes_somebody_out_and_their_stream_ends()
    {
        var story = NetworkStory.Open();
        story.When(Freja, new TakeOutPerson(Mette)).Then(new PersonTakenOut(Mette));
        var departure = Assert.Single(story.Rules.DeparturesOf(story.State, new PersonTakenOut(Mette)));
        Assert.Equal((Mette, "removed"), (departure.Person, departure.Reason));
        story.When(Mette, new AddProfessionalGoal("x")).ThenRefused(new NotFound());
        story.When(Freja, new TakeOutPerson(Mette)).ThenRefused(new UnknownPerson(Mette));
        story.When(Karin, new TakeOutPerson(Tine)).ThenRefused(new NotYourPart([Standing.YoungPerson]));
    }

    [Fact]
    public void Whoever_belongs_in_another_way_than_before_begins_with_a_fresh_view()
    {
        var story = NetworkStory.Open();
        var otherwise = new PersonAdded(Karin, "Karin", Tie.Private);
        var departure = Assert.Single(story.Rules.DeparturesOf(story.State, otherwise));
        Assert.Equal((Karin, "changed"), (departure.Person, departure.Reason));
    }

    [Fact]
    public void There_is_an_end_to_how_many()
    {
        var story = NetworkStory.Open();
        for (var i = story.State.People.Count; i < 200; i++)
            story.Given(Freja, new AddPerson(new($"p{i}"), $"P{i}", Tie.Private));
        story.When(Freja, new AddPerson(Lars, "Lars", Tie.Private)).ThenRefused(new OutOfRange("people", 1, 200));
    }

    [Fact]
    public void A_planned_meeting_is_listed_once()
    {
        var story = NetworkStory.Open();
        var list = new ListMeeting(Cast.Meeting);
        story.When(PersonId.System, list).Then(new MeetingListed(Cast.Meeting)).When(PersonId.System, list).Then();
        story.When(Karin, list).ThenRefused(new NotYourPart([Standing.System]));
    }

    [Fact]
    public void Of_the_people_others_see_only_themselves()
    {
        var story = NetworkStory.Open();
        var seen = story.Rules.View(story.State, new(Tine, Standing.Participant));
        Assert.Equal([Tine], seen.People.Select(p => p.Id));
        Assert.Equal(5, story.Rules.View(story.State, new(Freja, Standing.YoungPerson)).People.Count);
    }
}
