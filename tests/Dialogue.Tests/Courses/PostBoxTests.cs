using OpenDialogue.Dialogue.Post;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Courses;

public sealed class PostBoxTests
{
    private sealed class BoxStory() : Story<PostBox, PostCommand, PostEvent>(new PostRules(), RoomId.PostBox);

    [Fact]
    public void A_letter_lies_in_the_box_until_it_is_picked_up()
    {
        var story = new BoxStory();
        story.When(PersonId.System, new LayLetter(Cast.Course, 1)).Then(new LetterLaid(Cast.Course, 1));
        story.When(PersonId.System, new LayLetter(Cast.Course, 1)).Then();
        story.Given(PersonId.System, new LayLetter(Cast.Course, 2));
        story.When(PersonId.System, new PickUpLetter(Cast.Course, 1)).Then(new LetterPickedUp(Cast.Course, 1));
        story.When(PersonId.System, new PickUpLetter(Cast.Course, 1)).Then();
        Assert.Equal([new WaitingLetter(Cast.Course, 2)], story.State.Waiting);
    }

    [Fact]
    public void It_is_there_for_the_software_alone()
    {
        var story = new BoxStory();
        story.Given(PersonId.System, new LayLetter(Cast.Course, 1));
        foreach (var person in new[] { Freja, Karin })
        {
            story.When(person, new PickUpLetter(Cast.Course, 1)).ThenRefused(new NotFound());
            Assert.Equal(Standing.None, story.Rules.StandingOf(story.State, Call(person)));
        }
    }
}
