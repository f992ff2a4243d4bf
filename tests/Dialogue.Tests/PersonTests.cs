using OpenDialogue.Dialogue.People;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests;

public sealed class PersonTests
{
    private sealed class PersonStory()
        : Story<Person, PersonCommand, PersonEvent>(new PersonRules(), RoomId.OfPerson(Tine));

    [Fact]
    public void A_room_is_listed_once()
    {
        var list = new ListRoom(Cast.Meeting);
        new PersonStory()
            .When(PersonId.System, list)
            .Then(new RoomListed(Cast.Meeting))
            .When(PersonId.System, list)
            .Then();
    }

    [Fact]
    public void Who_was_in_a_meeting_is_asked_once_how_it_was()
    {
        var ask = new AskForForm(Cast.Meeting);
        new PersonStory()
            .When(PersonId.System, ask)
            .Then(new FormAsked(Cast.Meeting))
            .When(PersonId.System, ask)
            .Then();
    }

    [Fact]
    public void A_name_is_kept_as_it_was_last_given()
    {
        var story = new PersonStory();
        var introduce = new IntroducePerson(Kommune, "Tine");
        story.When(PersonId.System, introduce).Then(new PersonIntroduced(Kommune, "Tine"));
        story.When(PersonId.System, introduce).Then();
        story.When(PersonId.System, introduce with { Name = "" }).ThenRefused(new Blank("name"));
    }

    [Fact]
    public void Only_the_software_writes_and_only_the_person_reads()
    {
        var story = new PersonStory();
        story.When(Tine, new ListRoom(Cast.Meeting)).ThenRefused(new NotFound());
        Assert.Equal(Standing.Participant, story.Rules.StandingOf(story.State, Call(Tine)));
        Assert.Equal(Standing.None, story.Rules.StandingOf(story.State, Call(Karin)));
    }
}
